"""The architecture as a test: imports point down, Qt stays on top, modules say what they are."""

import ast
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "xingxian_editor"
RANK = {
    "page": 0,
    "checks": 1,
    "corrections": 1,
    "page_import": 2,
    "store": 2,
    "export": 2,
    "desk": 3,
    "ui": 4,
}
MAY_IMPORT_QT = {"ui", "__main__.py"}
ONLY_IN = {
    "sqlite3": "store",
    "sqlite_utils": "store",
    "docx": ("export", "page_import"),
    "appdirs": "program_files.py",
}
MAX_LINES = 400

modules = sorted(PACKAGE.rglob("*.py"))


def name_of(path):
    return path.relative_to(PACKAGE).as_posix()


def imported_modules(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, "write the full name of what you import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


@pytest.mark.parametrize("path", modules, ids=name_of)
def test_imports_point_down(path):
    home = name_of(path).split("/")[0]
    if home.endswith(".py"):
        return
    assert home in RANK, "give the new package a place in RANK"
    for module in imported_modules(path):
        root, target, *_ = [*module.split("."), ""]
        if root == "xingxian_editor" and target in RANK and target != home:
            assert RANK[target] < RANK[home], f"{home} must not import {target}"


@pytest.mark.parametrize("path", modules, ids=name_of)
def test_only_the_top_imports_qt(path):
    if name_of(path).split("/")[0] in MAY_IMPORT_QT:
        return
    assert not [module for module in imported_modules(path) if module.split(".")[0] in ("PySide6", "qtawesome")]


@pytest.mark.parametrize("path", modules, ids=name_of)
def test_drivers_stay_in_their_package(path):
    home = name_of(path).split("/")[0]
    for module in imported_modules(path):
        assert home in ONLY_IN.get(module.split(".")[0], {home}), f"{home} must not import {module}"


@pytest.mark.parametrize("path", modules, ids=name_of)
def test_module_says_what_it_is_and_stays_short(path):
    source = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(source)), "first line: what this module is"
    assert source.count("\n") <= MAX_LINES


def test_the_page_knows_only_the_standard_library():
    allowed = sys.stdlib_module_names | {"xingxian_editor"}
    for path in (PACKAGE / "page").rglob("*.py"):
        assert {module.split(".")[0] for module in imported_modules(path)} <= allowed, path
