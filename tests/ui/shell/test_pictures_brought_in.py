"""A picture of a page dropped on the window: it becomes a page, or the window says what to install."""

import sys
from pathlib import Path

import pytest

from xingxian_editor.page_import.ocr import picture_reading

sys.path.insert(0, str(Path(__file__).parents[2] / "page_import" / "ocr"))

from printed_page import HEADLINES, printed_page

pytestmark = pytest.mark.xdist_group("ocr")


@pytest.fixture
def picture(qapp, tmp_path):
    path = tmp_path / "版面.png"
    assert printed_page().image.save(str(path))
    return path


def test_without_the_extra_the_window_says_what_to_install(desk, picture, monkeypatch):
    monkeypatch.setattr(picture_reading, "can_read_pictures", lambda: False)
    desk.window.files_dropped.emit([picture])
    desk.wait(lambda: "pip install xingxian-editor[ocr]" in desk.window.message.sentence)
    assert desk.built.desk.library.pages.count() == 0


@pytest.mark.skipif(not picture_reading.can_read_pictures(), reason="text recognition is an extra: pip install .[ocr]")
def test_a_dropped_picture_is_shown_as_the_page_with_its_articles(desk, picture):
    desk.window.files_dropped.emit([picture])
    desk.qtbot.waitUntil(lambda: desk.window.shows_page, timeout=120_000)
    assert "识别" in desk.window.message.sentence
    assert desk.built.page.desk.card.kind == "picture"
    assert [article.title for article in desk.built.desk.library.pages.articles(1)] == list(HEADLINES)
    source = desk.window.page.source
    assert source.shows_picture
    desk.qtbot.waitUntil(lambda: source.view.has_picture, timeout=20_000)


@pytest.mark.skipif(not picture_reading.can_read_pictures(), reason="text recognition is an extra: pip install .[ocr]")
def test_recognition_is_cancelled_at_once(desk, picture):
    desk.window.files_dropped.emit([picture])
    desk.wait(lambda: desk.window.status.offers_cancel)
    desk.window.status.cancel_asked.emit()
    desk.wait(lambda: not desk.built.imports.is_busy)
    assert "取消" in desk.window.message.sentence
    assert desk.built.desk.library.pages.count() == 0
