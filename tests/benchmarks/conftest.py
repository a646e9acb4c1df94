"""What several benchmarks begin with: a library of its own, and the sample page open in it."""

import pytest

from xingxian_editor.desk.library_desk import LibraryDesk
from xingxian_editor.desk.session import Session


@pytest.fixture
def desk(tmp_path):
    opened = LibraryDesk(tmp_path / "library", Session("周岚"))
    yield opened
    opened.close()


@pytest.fixture
def page(desk, sample_file):
    return desk.open_page(desk.import_file(sample_file).id)
