"""Writes the map of files into README, from the first docstring line of every module.

usage: packaging/readme_map.py README.md
"""

import ast
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
BEGIN, END = "<!-- map of files -->\n", "<!-- end of the map -->"


def first_line(path: Path) -> str:
    """Return the first line of the module's docstring."""
    return (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").split("\n")[0]


def file_map(root: Path = ROOT) -> str:
    """Return the map: one list a package, one line a module."""
    package = root / "xingxian_editor"
    lines = []
    folders = [package, *sorted(path for path in package.rglob("*") if (path / "__init__.py").exists())]
    for folder in folders:
        name = folder.relative_to(root).as_posix()
        lines.append(f"\n**`{name}/`** {first_line(folder / '__init__.py')}\n")
        modules = [path for path in sorted(folder.glob("*.py")) if path.name != "__init__.py"]
        lines += [f"- `{path.name}` {first_line(path)}" for path in modules]
    return "\n".join(lines) + "\n"


def with_map(readme: str, root: Path = ROOT) -> str:
    """Return ``readme`` with the map between its two marks made anew."""
    head, _, rest = readme.partition(BEGIN)
    _, _, tail = rest.partition(END)
    return f"{head}{BEGIN}{file_map(root)}\n{END}{tail}"


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.write_text(with_map(target.read_text(encoding="utf-8")), encoding="utf-8")
