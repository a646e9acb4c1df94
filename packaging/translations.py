"""Takes the texts of the window into the Chinese catalogue and compiles it.

usage: packaging/translations.py
New texts come in without Chinese; the tests fail until somebody has written it.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
CATALOGUE = ROOT / "resources" / "i18n" / "xingxian_editor_zh_CN.ts"


def tool(name: str) -> str:
    """Return the path of a PySide6 tool of this environment."""
    return shutil.which(name, path=str(Path(sys.executable).parent)) or name


def main() -> None:
    """Update and compile the catalogue."""
    sources = [str(path) for path in sorted((ROOT / "xingxian_editor" / "ui").rglob("*.py"))]
    update = [tool("pyside6-lupdate"), "-no-obsolete", "-locations", "none", *sources, "-ts", str(CATALOGUE)]
    subprocess.run(update, check=True)
    subprocess.run([tool("pyside6-lrelease"), str(CATALOGUE)], check=True)


if __name__ == "__main__":
    main()
