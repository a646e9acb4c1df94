"""Makes the printed page importable for the tests beside it, and reads it once for all of them."""

import sys
from pathlib import Path

import pytest

from xingxian_editor.page_import.imported_page import ImportedPage
from xingxian_editor.page_import.ocr.picture_reading import can_read_pictures
from xingxian_editor.page_import.page_file import read_page_file

sys.path.insert(0, str(Path(__file__).parent))

from printed_page import PrintedPage, printed_page


@pytest.fixture(scope="session")
def needs_ocr():
    if not can_read_pictures():
        pytest.skip("text recognition is an extra: pip install .[ocr]")


@pytest.fixture(scope="session")
def printed(qapp) -> PrintedPage:
    return printed_page()


@pytest.fixture(scope="session")
def page_png(printed, tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("picture") / "版面.png"
    assert printed.image.save(str(path))
    return path


@pytest.fixture(scope="session")
def imported(needs_ocr, page_png) -> ImportedPage:
    """The page as it is read from its PNG."""
    return read_page_file(page_png)
