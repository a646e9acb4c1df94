"""Files dropped, text pasted, the next version, what cannot be read: through the real window."""

import sqlite3
from contextlib import closing

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest

from xingxian_editor.ui.duplicate_dialog import DuplicateChoice, DuplicateDialog

TEXT = """3 要闻 责编：张三 校对：李四 组版：王五
2021年3月6日 星期六

全县春耕生产全面展开

本报讯 近日，全县春耕生产全面展开，各乡镇抓住农时，组织
农民送肥、整地、备种，农机合作社的三百多台拖拉机下到田间，
技术员也到各村讲解新品种的栽培办法。到三月上旬，全县已经
整地二十万亩，比去年同期多三万亩，种子和化肥都已备足。
（赵六）
"""


def drop(window, paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(500, 300), Qt.DropAction.CopyAction, data, buttons, modifiers))


def test_a_dropped_file_becomes_the_open_page(desk, sample_file):
    drop(desk.window, [sample_file])
    desk.wait(lambda: desk.window.shows_page)
    assert desk.built.page.desk.card.date == "2021-03-05"


def test_a_dropped_folder_brings_in_every_page_of_it(desk, sample_file, tmp_path):
    folder = tmp_path / "edition"
    folder.mkdir()
    (folder / "7.txt").write_bytes(sample_file.read_bytes())
    (folder / "3.txt").write_text(TEXT, encoding="utf-8")
    (folder / "notes.log").write_text("no page", encoding="utf-8")
    drop(desk.window, [folder])
    desk.wait(lambda: desk.built.desk.library.pages.count() == 2)


def test_the_list_of_an_edition_says_what_became_of_each_page(desk, sample_file, tmp_path):
    bad = tmp_path / "bad.txt"
    bad.write_bytes(bytes(range(256)) * 50)
    (tmp_path / "3.txt").write_text(TEXT, encoding="utf-8")
    drop(desk.window, [sample_file, bad, tmp_path / "3.txt"])
    edition = desk.built.imports.edition
    assert desk.window.side.current == "edition"
    desk.wait(lambda: not edition.is_busy)
    assert [report.state.value for report in edition.panel.model.reports] == ["ready", "refused", "ready"]
    edition.panel.page_asked.emit(edition.panel.model.reports[2].card.id)
    assert desk.built.page.desk.card.page_number == "3"
    edition.panel.stop_button.click()
    assert desk.window.side.current != "edition"


def test_an_edition_goes_when_the_window_is_closed(desk, sample_file, tmp_path):
    for number in range(6):
        (tmp_path / f"{number}.txt").write_text(f"{TEXT}\n{number}\n", encoding="utf-8")
    desk.built.imports.bring_in(sorted(tmp_path.glob("?.txt")))
    desk.window.close()
    assert not desk.built.jobs.is_running("edition")


def pdf_of(pages: int) -> bytes:
    """Return a PDF of so many empty pages."""
    kids = " ".join(f"{number} 0 R" for number in range(3, 3 + pages))
    bodies = ["<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Count {pages}/Kids[{kids}]>>"]
    bodies += ["<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]>>"] * pages
    file = "%PDF-1.4\n" + "".join(f"{number} 0 obj {body} endobj\n" for number, body in enumerate(bodies, 1))
    return (file + f"trailer<</Size {len(bodies) + 1}/Root 1 0 R>>\n%%EOF").encode()


def test_a_limit_that_is_in_the_way_can_be_raised_at_once(desk, tmp_path):
    (tmp_path / "many.pdf").write_bytes(pdf_of(129))
    drop(desk.window, [tmp_path / "many.pdf"])
    desk.wait(lambda: "129" in desk.window.message.sentence)
    assert desk.window.message.button.text() == "放宽上限并导入"
    edition = desk.built.imports.edition
    desk.window.message.acted.emit()
    desk.wait(lambda: edition.panel is not None and len(edition.panel.model.reports) == 129)
    edition.cancel()
    desk.wait(lambda: not edition.is_busy)
    assert desk.built.room.settings.now.import_times == 2


def test_pasted_text_becomes_a_page(desk):
    QGuiApplication.clipboard().setText(TEXT)
    desk.built.room.actions.file.paste.trigger()
    desk.wait(lambda: desk.window.shows_page)
    assert desk.built.page.desk.card.page_number == "3"


def test_text_pasted_while_a_file_is_read_waits_for_it(desk, sample_file, tmp_path):
    first = tmp_path / "first.txt"
    first.write_text(sample_file.read_text(encoding="utf-8").replace("转型为纲", "转型为首"), encoding="utf-8")
    QGuiApplication.clipboard().setText(TEXT)
    desk.built.imports.bring_in([first])
    desk.built.room.actions.file.paste.trigger()
    desk.built.imports.bring_in([sample_file])
    desk.wait(lambda: not desk.built.imports.is_busy)
    assert desk.built.desk.library.pages.count() == 3


def test_what_could_not_be_read_is_still_told_when_the_page_after_it_opened(desk, tmp_path):
    bad, good = tmp_path / "bad.txt", tmp_path / "good.txt"
    bad.write_bytes(bytes(range(256)) * 50)
    good.write_text(TEXT, encoding="utf-8")
    desk.built.imports.bring_in([bad])
    desk.built.imports.bring_in([good])
    desk.wait(lambda: desk.window.shows_page and not desk.built.imports.is_busy)
    assert "bad.txt" in desk.window.message.sentence


def test_a_next_version_chosen_while_a_file_is_read_waits_for_it(sample_desk, sample_file, tmp_path):
    other, second = tmp_path / "other.txt", tmp_path / "v2.txt"
    other.write_text(TEXT, encoding="utf-8")
    second.write_text(sample_file.read_text(encoding="utf-8").replace("转型为纲", "转型为要"), encoding="utf-8")
    page = sample_desk.built.page.desk.card.id
    sample_desk.built.imports.bring_in([other])
    sample_desk.built.imports.bring_next_version(page, second)
    sample_desk.wait(lambda: not sample_desk.built.imports.is_busy)
    assert sample_desk.built.desk.library.pages.count() == 2
    assert sample_desk.built.desk.library.pages.card(page).version_number == 2


def test_pasting_far_too_many_lines_asks_first_and_keeps_no_one_waiting(desk):
    QGuiApplication.clipboard().setText("兴县\n" * 200_000)
    desk.built.room.actions.file.paste.trigger()
    assert desk.built.imports.is_busy
    desk.wait(lambda: "“粘贴的文字”有 200001 行" in desk.window.message.sentence)
    assert desk.window.message.button.text() == "放宽上限并导入"
    assert desk.built.desk.library.pages.count() == 0


def test_when_the_last_page_was_saved_is_not_said_of_the_next(sample_desk, tmp_path):
    sample_desk.galley.go_to_block(sample_desk.block_at("兴县统筹抓好民生改善").id)
    sample_desk.press(Qt.Key.Key_2)
    assert ":" in sample_desk.window.status.saved.text
    path = tmp_path / "天气.txt"
    text = "明天多云转晴，最高气温十二度，偏北风二三级。后天阴有小雨，气温下降四到六度，请注意添衣保暖。"
    path.write_text(f"天气预报\n本报讯 {text}\n（李够梅）\n", encoding="utf-8")
    first = sample_desk.built.page.desk.card.id
    sample_desk.built.imports.bring_in([path])
    sample_desk.wait(lambda: sample_desk.built.page.desk.card.id != first)
    assert sample_desk.window.status.saved.text == "已存"


def test_the_place_of_the_caret_is_not_taken_along_to_the_next_page(sample_desk):
    window = sample_desk.window
    galley = window.page.galley
    galley.view.setFocus()
    QTest.keyClick(galley.view, Qt.Key.Key_End)
    assert galley.header.subtitle.text().startswith("第")
    QGuiApplication.clipboard().setText(TEXT)
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    sample_desk.wait(lambda: sample_desk.built.page.desk.card.page_number == "3")
    sample_desk.wait(lambda: not galley.header.subtitle.text())
    QTest.keyClick(galley.view, Qt.Key.Key_End)
    assert galley.header.subtitle.text().startswith("第 1 行")


def test_pasting_nothing_says_what_to_do(desk):
    QGuiApplication.clipboard().clear()
    desk.built.room.actions.file.paste.trigger()
    assert "剪贴板" in desk.window.message.sentence
    assert not desk.window.shows_page


def test_a_file_that_is_no_page_gets_one_sentence_and_stores_nothing(desk, tmp_path):
    path = tmp_path / "page.txt"
    path.write_bytes(bytes(range(256)) * 50)
    desk.built.imports.bring_in([path])
    desk.wait(lambda: bool(desk.window.message.sentence))
    assert desk.built.desk.library.pages.count() == 0


def test_a_file_that_is_there_already_is_asked_about(sample_desk, sample_file, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(DuplicateDialog, "ask", lambda card, parent: asked.append(card) or DuplicateChoice.OPEN)
    copy = tmp_path / "copy.txt"
    copy.write_bytes(sample_file.read_bytes())
    sample_desk.built.page.close()
    sample_desk.built.imports.bring_in([copy])
    sample_desk.wait(lambda: sample_desk.window.shows_page)
    assert len(asked) == 1
    assert sample_desk.built.desk.library.pages.count() == 1


def test_the_next_version_takes_the_place_of_the_page(sample_desk, sample_file, tmp_path):
    path = tmp_path / "v2.txt"
    path.write_text(sample_file.read_text(encoding="utf-8").replace("转型为纲", "转型为要"), encoding="utf-8")
    sample_desk.built.imports.bring_next_version(sample_desk.built.page.desk.card.id, path)
    sample_desk.wait(lambda: sample_desk.built.page.desk.card.version_number == 2)
    assert "转型为要" in sample_desk.page.source_by_id[0].text
    assert sample_desk.built.desk.library.pages.count() == 1


def test_a_binned_page_is_closed_and_comes_back(sample_desk):
    page = sample_desk.built.page.desk.card.id
    sample_desk.window.library.bin_asked.emit(page)
    assert not sample_desk.window.shows_page
    assert len(sample_desk.built.desk.library.pages.binned()) == 1
    sample_desk.window.message.acted.emit()
    assert not sample_desk.built.desk.library.pages.binned()


def test_a_page_that_could_not_be_binned_is_not_said_to_be_in_the_bin(sample_desk):
    page = sample_desk.built.page.desk.card.id
    with closing(sqlite3.connect(sample_desk.built.desk.folder / "library.db", isolation_level=None)) as other:
        other.execute("begin immediate")
        sample_desk.window.library.bin_asked.emit(page)
    assert "占用" in sample_desk.window.message.sentence
    assert not sample_desk.built.desk.library.pages.binned()


def test_recent_pages_are_offered(sample_desk):
    menu = sample_desk.window.menus.recent
    sample_desk.built.page.close()
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    assert sample_desk.window.shows_page


def test_word_files_are_written_and_named(sample_desk, tmp_path, monkeypatch):
    from xingxian_editor.ui.export_dialog.export_dialog import ExportDialog, ExportWish

    def ask(theme, page, template, plan, folder, names, parent, *, as_printed, marked, waiting):
        assert not as_printed, "a text dump tells no places"
        assert not marked, "nobody has corrected anything"
        assert not waiting, "nobody has asked anything"
        return ExportWish(tmp_path / "out", True, True, template)

    monkeypatch.setattr(ExportDialog, "ask", ask)
    sample_desk.built.room.actions.file.export.trigger()
    sample_desk.wait(lambda: "已导出" in sample_desk.window.message.sentence)
    assert len(list((tmp_path / "out").glob("*.docx"))) == 2


def test_a_backup_is_put_in_place_and_the_window_goes_on(sample_desk):
    backup = sample_desk.built.desk.backup()
    sample_desk.built.keeping.restore(backup)
    assert not sample_desk.window.shows_page
    assert "备份" in sample_desk.window.message.sentence
    sample_desk.built.imports.open_sample()
    sample_desk.wait(lambda: sample_desk.window.shows_page)


def test_a_long_import_says_how_far_it_is_and_can_be_cancelled(desk, sample_file, tmp_path):
    path = tmp_path / "long.txt"
    path.write_bytes(sample_file.read_bytes() * 25)
    desk.built.imports.bring_in([path])
    desk.wait(lambda: desk.window.status.offers_cancel or not desk.built.imports.is_busy)
    assert desk.window.status.offers_cancel
    desk.window.escaped.emit()
    desk.wait(lambda: not desk.built.imports.is_busy)
    assert not desk.window.status.offers_cancel
    assert "取消" in desk.window.message.sentence
    assert desk.built.desk.library.pages.count() == 0
