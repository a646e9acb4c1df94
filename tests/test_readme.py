"""README stays true: its map of files and its commands."""

import importlib.util
import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_map_of_files_is_made_from_the_modules():
    spec = importlib.util.spec_from_file_location("readme_map", ROOT / "packaging" / "readme_map.py")
    readme_map = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(readme_map)
    assert readme_map.with_map(README) == README, "run: make readme"


def test_every_make_target_that_it_names_exists():
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = set(re.findall(r"(?:`|^)make ([a-z]+)\b", README, re.MULTILINE))
    assert {"run", "test"} <= named <= targets


def test_its_first_two_commands_are_run_and_test():
    assert re.findall(r"^make (\w+)", README, re.MULTILINE) == ["run", "test"]


def test_its_pictures_are_there():
    for picture in re.findall(r"!\[.*?\]\((.*?)\)", README):
        assert (ROOT / picture).stat().st_size > 10_000
