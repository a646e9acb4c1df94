"""Where the program's own files are, and where a person's files belong."""

from pathlib import Path

import appdirs

APP_NAME = "xingxian-editor"


def resources_folder() -> Path:
    """Return the folder of shipped resources, in an installed package or in a checkout."""
    package = Path(__file__).parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def sample_page_file() -> Path:
    """Return the sample page: page 7 of 5 March 2021, as its text reaches an editor."""
    return resources_folder() / "sample" / "2021-03-05-07.txt"


def default_library_folder() -> Path:
    """Return where the library is kept unless a person says otherwise."""
    return _absolute(appdirs.user_data_dir(APP_NAME, appauthor=False), ".local/share") / "library"


def settings_folder() -> Path:
    """Return where window state and settings are kept."""
    return _absolute(appdirs.user_config_dir(APP_NAME, appauthor=False), ".config")


def log_folder() -> Path:
    """Return where the log is kept."""
    return _absolute(appdirs.user_log_dir(APP_NAME, appauthor=False), ".cache")


def _absolute(folder: str, under_home: str) -> Path:
    """Return the folder; an empty or relative XDG variable would mean whatever folder one happens to be in."""
    path = Path(folder)
    return path if path.is_absolute() else Path.home() / under_home / APP_NAME
