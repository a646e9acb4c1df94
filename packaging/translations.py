"""Takes the texts of the window into resources/i18n and compiles them.

usage: packaging/translations.py
New texts come in without Chinese; the tests fail until somebody has written it.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
CATALOGUES = ROOT / "resources" / "i18n"


def tool(name: str) -> str:
    """Return the path of a PySide6 tool of this environment."""
    return shutil.which(name, path=str(Path(sys.executable).parent)) or name


def sources(catalogue: Path) -> list[str]:
    """Return the files whose texts ``catalogue`` already holds, as lupdate wrote them down."""
    text = catalogue.read_text(encoding="utf-8")
    named = {part.partition('"')[0] for part in text.split('filename="')[1:]}
    found = {(catalogue.parent / name).resolve() for name in named}
    return sorted(str(path) for path in found if path.exists())


def main() -> None:
    """Update and compile every catalogue."""
    for catalogue in sorted(CATALOGUES.glob("*.ts")):
        subprocess.run(
            [tool("pyside6-lupdate"), "-no-obsolete", *sources(catalogue), "-ts", str(catalogue)], check=True
        )
        subprocess.run([tool("pyside6-lrelease"), str(catalogue)], check=True)


if __name__ == "__main__":
    main()
