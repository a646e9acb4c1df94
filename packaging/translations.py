"""Takes the texts of the window into the Chinese catalogue and compiles it.

usage: packaging/translations.py
Both files are written beside themselves and then put in their place: a window that is open meanwhile
reads the old catalogue or the new one, never half of one.
New texts come in without Chinese; the tests fail until somebody has written it.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
CATALOGUE = ROOT / "resources" / "i18n" / "xingxian_editor_zh_CN.ts"


def tool(name: str) -> str:
    """Return the path of a PySide6 tool of this environment."""
    return shutil.which(name, path=str(Path(sys.executable).parent)) or name


def main() -> None:
    """Update and compile the catalogue."""
    sources = [str(path) for path in sorted((ROOT / "xingxian_editor" / "ui").rglob("*.py"))]
    # The same folder, so that putting a file in its place is one step of the file system.
    with tempfile.TemporaryDirectory(dir=CATALOGUE.parent, prefix=".making-") as folder:
        made = Path(shutil.copy2(CATALOGUE, folder))
        update = [tool("pyside6-lupdate"), "-no-obsolete", "-locations", "none", *sources, "-ts", str(made)]
        subprocess.run(update, check=True)
        subprocess.run([tool("pyside6-lrelease"), str(made)], check=True)
        for file in (made, made.with_suffix(".qm")):
            file.replace(CATALOGUE.parent / file.name)


if __name__ == "__main__":
    main()
