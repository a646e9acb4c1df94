"""The checks through the real window: all alike, never again, rules, own words, reports, live while typing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from xingxian_editor.checks.word_entry import WordEntry, WordKind
from xingxian_editor.desk.house_words import house_words
from xingxian_editor.page.place import Part

OK = QDialogButtonBox.StandardButton.Ok
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
UNITS = "units.name-cut-short"


def write(field, text):
    """Write as an input method does."""
    field.setFocus()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def of_rule(desk, rule):
    return [finding for finding in desk.built.checks.findings if finding.rule == rule]


def choose(desk, rule):
    desk.window.show_tab("findings")
    finding = of_rule(desk, rule)[0]
    desk.built.findings.choose(finding)
    desk.built.findings.tree.setFocus()
    return finding


def test_all_alike_are_applied_with_one_key_and_taken_back_with_one(sample_desk):
    before = of_rule(sample_desk, UNITS)
    assert len(before) == 3
    choose(sample_desk, UNITS)
    sample_desk.press(Qt.Key.Key_Return, sample_desk.built.findings.tree, ALT_SHIFT)
    text = "".join(p.text for a in sample_desk.built.page.desk.final.articles for p in a.paragraphs)
    assert all(finding.replacement in text for finding in before)
    sample_desk.wait(lambda: not of_rule(sample_desk, UNITS))
    assert "3" in sample_desk.window.message.sentence
    sample_desk.built.room.actions.edit.undo.trigger()
    sample_desk.wait(lambda: len(of_rule(sample_desk, UNITS)) == 3)


def test_a_lost_character_is_typed_in_from_its_finding(sample_desk, meet):
    def type_it(dialog):
        assert "坚决【　】出转型" in dialog.preview.text()
        write(dialog.field, "蹚")
        dialog.buttons.button(OK).click()

    panel = sample_desk.built.findings
    choose(sample_desk, UNITS)
    assert not panel.detail.transcribe_button.isVisible()
    choose(sample_desk, "text.glyph-lost")
    assert panel.detail.transcribe_button.isVisible()
    assert panel.detail.transcribe_button.text() == "补录…"
    meet(panel.detail.transcribe_button.click, type_it)
    assert not sample_desk.page.corrections, "what the file lacks is no correction"
    assert "坚决蹚出转型发展新路" in sample_desk.built.page.desk.reading.articles[0].paragraphs[0].text
    sample_desk.wait(lambda: not of_rule(sample_desk, "text.glyph-lost"))


def test_a_lost_headline_is_typed_in_from_its_finding_by_its_key(sample_desk, meet):
    choose(sample_desk, "article.headline-missing")
    tree = sample_desk.built.findings.tree

    def type_it(dialog):
        write(dialog.lines, "脱贫攻坚见成效")
        dialog.buttons.button(OK).click()

    meet(lambda: sample_desk.press(Qt.Key.Key_B, tree), type_it)
    assert any("脱贫攻坚见成效" in a.title for a in sample_desk.built.page.desk.reading.articles)


def test_never_again_takes_the_word_out_of_every_page_until_it_is_taken_back(sample_desk):
    finding = choose(sample_desk, "punctuation.half-width")
    panel = sample_desk.built.findings
    panel.silence_action.trigger()
    sample_desk.wait(lambda: not of_rule(sample_desk, "punctuation.half-width"))
    (word,) = sample_desk.built.desk.newspapers[0].newsroom.silenced
    assert (word.rule, word.quoted) == (finding.rule, finding.quoted)
    panel.choose(finding)
    panel.undismiss_action.trigger()
    sample_desk.wait(lambda: bool(of_rule(sample_desk, "punctuation.half-width")))


def test_a_rule_that_is_switched_off_in_the_dialog_is_not_run(sample_desk, meet):
    def switch(dialog):
        sample_desk.qtbot.keyClicks(dialog.search, "half-width")
        sample_desk.qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
        sample_desk.qtbot.keyClick(dialog.tree, Qt.Key.Key_Space)
        dialog.buttons.button(OK).click()

    meet(sample_desk.built.room.actions.check.rules.trigger, switch)
    sample_desk.wait(lambda: not of_rule(sample_desk, "punctuation.half-width"))
    assert "punctuation.half-width" in dict(sample_desk.built.checks.result.report.not_run)


def test_a_word_of_ones_own_is_tried_kept_and_found(sample_desk, meet):
    def type_word(dialog):
        dialog.form.kind.setCurrentIndex(list(WordKind).index(WordKind.PREFERRED))
        write(dialog.form.word, "寄宿制学校")
        write(dialog.form.right, "寄宿学校")
        sample_desk.wait(lambda: "2" in dialog.hits.text())
        sample_desk.qtbot.keyClick(dialog.form.right, Qt.Key.Key_Return)
        write(dialog.form.word, "甲")
        write(dialog.form.right, "甲")
        sample_desk.qtbot.keyClick(dialog.form.right, Qt.Key.Key_Return)
        return [row.texts[0] for row in dialog.rows.rows], dialog.said.text()

    listed, said = meet(sample_desk.built.room.actions.tools.words.trigger, type_word)
    assert listed == ["寄宿制学校"]
    assert said
    sample_desk.wait(lambda: any(f.category == "house" for f in sample_desk.built.checks.findings))


def test_a_finding_brings_its_word_into_the_form(sample_desk, meet):
    choose(sample_desk, UNITS)
    entry = meet(sample_desk.built.findings.word_action.trigger, lambda dialog: dialog.form.entry())
    assert (entry.word, entry.right, entry.kind) == ("5.2亿立方", ("5.2亿立方米",), WordKind.WRONG)


def test_a_list_of_another_checker_is_brought_in(sample_desk, meet, tmp_path, monkeypatch):
    path = tmp_path / "词表.txt"
    path.write_bytes("张家注 张家洼\n按排→安排\n".encode("gb18030"))
    words = sample_desk.built.words
    monkeypatch.setattr(words, "confirm", lambda path, brought: len(brought.new) == 2)

    def bring(dialog):
        assert dialog.stack.currentWidget() is dialog.empty
        assert not dialog.export_button.isEnabled()
        words.import_file(path, WordKind.WRONG)
        sample_desk.wait(lambda: dialog.rows.rowCount() == 2)
        assert dialog.stack.currentWidget() is dialog.list
        assert dialog.export_button.isEnabled()
        return [row.texts[:2] for row in dialog.rows.rows]

    assert meet(sample_desk.built.room.actions.tools.words.trigger, bring) == [("张家注", "张家洼"), ("按排", "安排")]


LONG = 30_000


@pytest.fixture
def long_list(sample_desk, tmp_path, monkeypatch):
    """A file of so many words that a person may want to stop it."""
    path = tmp_path / "词表.csv"
    path.write_text("\n".join(f"张家注{n},张家洼{n}" for n in range(LONG)), encoding="utf-16-le")
    monkeypatch.setattr(sample_desk.built.words, "confirm", lambda path, brought: len(brought.new) == LONG)
    return path


def test_a_long_list_is_brought_in_while_the_dialog_goes_on(sample_desk, meet, long_list):
    def bring(dialog):
        shares = []
        show_share = dialog.work.show_share
        dialog.work.show_share = lambda share: (shares.append(share), show_share(share))
        sample_desk.built.words.import_file(long_list, WordKind.WRONG)
        assert not dialog.import_button.isEnabled()
        sample_desk.wait(lambda: dialog.rows.rowCount() == LONG)
        assert dialog.import_button.isEnabled()
        return shares

    shares = meet(sample_desk.built.room.actions.tools.words.trigger, bring)
    assert len(set(shares)) > 10
    assert max(shares) == 1.0


def test_esc_stops_a_file_that_is_being_read_and_it_can_be_brought_in_again(sample_desk, meet, long_list):
    def bring(dialog):
        sample_desk.built.words.import_file(long_list, WordKind.WRONG)
        sample_desk.press(Qt.Key.Key_Escape, dialog)
        assert dialog.isVisible()
        assert (dialog.work.at_work, dialog.import_button.isEnabled()) == (False, True)
        stopped = dialog.rows.rowCount()
        sample_desk.built.words.import_file(long_list, WordKind.WRONG)
        sample_desk.wait(lambda: dialog.rows.rowCount() == LONG)
        return stopped

    assert meet(sample_desk.built.room.actions.tools.words.trigger, bring) == 0


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
def test_esc_while_lines_are_written_leaves_the_dialog_saying_what_the_sheets_hold(
    sample_desk, meet, long_list, monkeypatch, share
):
    words, library = sample_desk.built.words, sample_desk.built.room.desk.library

    def bring(dialog):
        written = []

        def confirm(path, brought):
            written.append(len(brought.new))
            return True

        def stop_at(done):
            if written and done >= share:
                sample_desk.press(Qt.Key.Key_Escape, dialog)

        monkeypatch.setattr(words, "confirm", confirm)
        monkeypatch.setattr(dialog.work, "show_share", stop_at)
        words.import_file(long_list, WordKind.WRONG)
        sample_desk.wait(lambda: bool(written) and not dialog.work.at_work)
        assert dialog.isVisible()
        assert dialog.import_button.isEnabled()
        return dialog.rows.rowCount(), dialog.said.text()

    shown, said = meet(sample_desk.built.room.actions.tools.words.trigger, bring)
    kept = len(house_words(library, sample_desk.built.page.desk.card.newspaper))
    assert shown == kept
    assert kept in (0, LONG)
    assert bool(said) == (kept == LONG)
    assert not sample_desk.window.message.isVisible()


def test_the_report_of_the_check_is_written_and_offered(sample_desk, tmp_path):
    for name, start in (("报告.html", b"<!doctype"), ("报告.docx", b"PK")):
        sample_desk.built.reports.write_check_report(tmp_path / name)
        sample_desk.wait(lambda name=name: name in sample_desk.window.message.sentence)
        assert (tmp_path / name).read_bytes().startswith(start)


def test_the_rates_of_page_edition_and_month_are_shown_and_written(sample_desk, meet, tmp_path):
    def look(dialog):
        seen = []
        for at in range(dialog.choice.count()):
            dialog.choice.setCurrentIndex(at)
            sample_desk.wait(lambda: dialog.report is not None)
            seen.append((dialog.choice.itemText(at), dialog.report.whole.characters))
        sample_desk.built.reports.write_rates(dialog.report, tmp_path / "率.xlsx")
        return seen

    seen = meet(sample_desk.built.room.actions.tools.rate_report.trigger, look)
    assert seen == [("本版：第 7 版", 6130), ("本期：2021-03-05", 6130), ("全月：2021-03", 6130)]
    sample_desk.wait(lambda: (tmp_path / "率.xlsx").exists())


def test_what_is_typed_is_checked_at_once(sample_desk):
    desk = sample_desk.built.page.desk
    comma = of_rule(sample_desk, "punctuation.half-width")[0]
    assert comma.where.part is Part.ARTICLE
    rate = sample_desk.built.error_rate.rate.points
    sample_desk.built.finding_wishes.apply(comma)
    sample_desk.wait(lambda: not of_rule(sample_desk, "punctuation.half-width"))
    assert sample_desk.built.error_rate.rate.points == rate
    assert sample_desk.built.error_rate.rate.left.points < rate
    desk.undo()
    sample_desk.wait(lambda: bool(of_rule(sample_desk, "punctuation.half-width")))


def test_what_was_found_is_underlined_in_the_lines_of_the_source(sample_desk):
    places = sample_desk.galley.marks.findings
    page = sample_desk.page
    assert "5.2亿立方" in {page.text_of(place.anchor) for place in places if place.color == "warning_line"}
    assert "," in {page.text_of(place.anchor) for place in places if place.color == "error"}
    comma = next(place for place in places if page.text_of(place.anchor) == ",")
    sample_desk.galley.reveal(comma.anchor[0])
    color = sample_desk.built.room.theme.color("error").rgb()
    picture = sample_desk.galley.viewport().grab().toImage()
    assert any(picture.pixel(x, y) == color for x in range(picture.width()) for y in range(picture.height()))


def test_long_sheets_are_read_while_the_dialog_shows_and_lines_are_kept_in_them(sample_desk, meet):
    library, paper = sample_desk.built.room.desk.library, sample_desk.built.page.desk.card.newspaper
    library.words.add_all(paper, (WordEntry(f"张家注{n}", (f"张家洼{n}",)) for n in range(LONG)), "乙")

    def keep(dialog):
        assert dialog.work.words.text() == "正在读词表"
        sample_desk.wait(lambda: dialog.rows.rowCount() == LONG)
        write(dialog.form.word, "寄宿制学校")
        write(dialog.form.right, "寄宿学校")
        sample_desk.qtbot.keyClick(dialog.form.right, Qt.Key.Key_Return)
        dialog.list.selectRow(0)
        sample_desk.qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
        return dialog.rows.rowCount(), dialog.rows.row(LONG - 1).texts[0]

    assert meet(sample_desk.built.room.actions.tools.words.trigger, keep) == (LONG, "寄宿制学校")
    assert library.words.count(paper) == LONG
