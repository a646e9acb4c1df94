"""Every text of the window has its Chinese, and what is shipped is what stands in the catalogues."""

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CATALOGUES = sorted((ROOT / "resources" / "i18n").glob("*_zh_CN.ts"))


def tool(name):
    return shutil.which(name, path=str(Path(sys.executable).parent)) or pytest.skip(f"{name} is not installed")


def messages(catalogue):
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            yield name, message.findtext("source"), message.find("translation")


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_every_message_is_finished(catalogue):
    for name, source, translation in messages(catalogue):
        words = "".join(translation.itertext()).strip()
        assert translation.get("type") is None, f"{name}: {source}"
        assert words, f"{name}: {source}"


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_places_for_values_are_kept(catalogue):
    for name, source, translation in messages(catalogue):
        words = "".join(translation.itertext())
        for place in ("{0}", "{1}", "{2}"):
            assert (place in source) == (place in words), f"{name}: {source}"


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_compiled_catalogues_are_current(catalogue, tmp_path):
    fresh = tmp_path / "fresh.qm"
    subprocess.run([tool("pyside6-lrelease"), str(catalogue), "-qm", str(fresh)], check=True, capture_output=True)
    assert catalogue.with_suffix(".qm").read_bytes() == fresh.read_bytes(), "run: make translations"


def test_no_text_of_the_window_lacks_its_translation(tmp_path):
    found = tmp_path / "found.ts"
    sources = [str(path) for path in sorted((ROOT / "xingxian_editor" / "ui").rglob("*.py"))]
    subprocess.run([tool("pyside6-lupdate"), *sources, "-ts", str(found)], check=True, capture_output=True)
    known = {(name, source) for catalogue in CATALOGUES for name, source, _ in messages(catalogue)}
    missing = [(name, source) for name, source, _ in messages(found) if (name, source) not in known]
    assert not missing
