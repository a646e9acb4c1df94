"""What a person set for this window; the file holds only what differs from the defaults."""

import json
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

FILE_NAME = "settings.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """Defaults are what a new desk gets.

    ``language``: zh, en, or nothing for the system's. ``appearance``: system, light or dark.
    ``by`` and ``post``: who is at the desk. ``reading_px``: type size of the article.
    ``import_times``: by what the limits of files and pages are raised.
    ``pass_colors``: colours chosen for passes, by the names of the tokens (pass_1 …).
    """

    language: str = ""
    appearance: str = "system"
    by: str = ""
    post: str = "责编"
    reading_px: int = 16
    export_folder: str = ""
    open_folder: str = ""
    import_times: int = 1
    pass_colors: dict[str, str] = field(default_factory=dict)


class SettingsFile:
    """Keeps the settings of this person on this machine, and writes down what changes."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self.now = _read(self._path)

    def change(self, **changes: Any) -> Settings:  # noqa: ANN401 - one value per field
        """Change some fields, and keep them in the file."""
        self.now = replace(self.now, **changes)
        _write(self._path, self.now)
        return self.now


def _read(path: Path) -> Settings:
    """Return what the file says; a broken or strange entry counts as not set."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    known = {field.name: type(getattr(Settings(), field.name)) for field in fields(Settings)}
    sound = {name: value for name, value in kept.items() if name in known} if isinstance(kept, dict) else {}
    return Settings(**{name: value for name, value in sound.items() if isinstance(value, known[name])})


def _write(path: Path, settings: Settings) -> None:
    differs = {name: value for name, value in asdict(settings).items() if value != getattr(Settings(), name)}
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".part")
    draft.write_text(json.dumps(differs, ensure_ascii=False, indent=1), encoding="utf-8")
    draft.replace(path)
