"""The main job through the real window: open, tag, undo, find, check, dismiss, apply, note, restart."""

import pytest
from PySide6.QtCore import Qt

from xingxian_editor.page.role import Role

HEADLINE = "兴县统筹抓好民生改善"


def test_opening_the_sample_shows_page_article_folio_and_findings(sample_desk):
    built, window = sample_desk.built, sample_desk.window
    assert window.shows_page
    assert "县域·兴县" in window.windowTitle()
    assert len(built.page.desk.reading.articles) == 5
    assert sample_desk.galley.page_rows.rows
    assert built.findings.open_count > 0
    assert built.folio.open_count > 0
    assert window.side.bar.count_of(1) == built.findings.open_count


def test_opening_the_sample_again_makes_no_second_page(sample_desk):
    library = sample_desk.built.desk.library
    assert library.pages.count() == 1
    sample_desk.built.imports.open_sample()
    sample_desk.wait(lambda: not sample_desk.built.imports.is_busy)
    assert library.pages.count() == 1


def test_a_digit_tags_the_block_and_is_saved_at_once(sample_desk):
    block = sample_desk.block_at(HEADLINE)
    sample_desk.galley.go_to_block(block.id)
    sample_desk.press(Qt.Key.Key_2)
    assert sample_desk.page.block_by_id[block.id].role is Role.KICKER
    stored = sample_desk.built.desk.library.pages.open(sample_desk.built.page.desk.card.id)
    assert stored.page.block_by_id[block.id].role is Role.KICKER
    assert sample_desk.window.status.saved.text.startswith("已存")


def test_undo_and_redo_walk_back_and_forth_and_name_what_they_do(sample_desk):
    edit = sample_desk.built.room.actions.edit
    assert not edit.undo.isEnabled()
    block = sample_desk.block_at(HEADLINE)
    sample_desk.galley.go_to_block(block.id)
    sample_desk.press(Qt.Key.Key_3)
    assert "副题" in edit.undo.text()
    edit.undo.trigger()
    assert sample_desk.page.block_by_id[block.id] == block
    assert not edit.undo.isEnabled()
    edit.redo.trigger()
    assert sample_desk.page.block_by_id[block.id].role is Role.DECK


def test_undo_still_works_after_a_restart(sample_desk, open_window):
    block = sample_desk.block_at(HEADLINE)
    sample_desk.galley.go_to_block(block.id)
    sample_desk.press(Qt.Key.Key_3)
    page = sample_desk.built.page.desk.card.id
    sample_desk.window.close()
    again = open_window()
    again.built.library.open(page)
    assert again.page.block_by_id[block.id].role is Role.DECK
    again.built.room.actions.edit.undo.trigger()
    assert again.page.block_by_id[block.id].role is block.role


def test_the_menu_tags_as_the_key_does(sample_desk):
    block = sample_desk.block_at(HEADLINE)
    sample_desk.galley.go_to_block(block.id)
    sample_desk.built.room.actions.tag.roles[Role.SUMMARY].trigger()
    assert sample_desk.page.block_by_id[block.id].role is Role.SUMMARY


def test_the_role_strip_tags_and_shows_the_role_of_the_current_block(sample_desk):
    strip = sample_desk.window.page.roles
    block = sample_desk.block_at(HEADLINE)
    sample_desk.galley.go_to_block(block.id)
    assert strip.actions_by_role[Role.HEADLINE].isChecked()
    strip.actions_by_role[Role.DECK].trigger()
    assert sample_desk.page.block_by_id[block.id].role is Role.DECK


def test_taking_the_suggestion_decides_the_question(sample_desk):
    undecided = sample_desk.built.page.desk.undecided
    sample_desk.built.show_at_its_best()
    sample_desk.press(Qt.Key.Key_Return)
    assert sample_desk.built.page.desk.undecided == undecided - 1


def test_the_checks_follow_every_change(sample_desk):
    block = sample_desk.block_at(HEADLINE)
    sample_desk.galley.go_to_block(block.id)
    sample_desk.press(Qt.Key.Key_0)
    sample_desk.checked_again()
    rules = [finding.rule for finding in sample_desk.built.checks.findings]
    assert rules.count("article.headline-missing") == 2


def test_find_lights_every_match_and_steps_through_them(sample_desk):
    find, bar = sample_desk.built.find, sample_desk.window.page.find_bar
    sample_desk.built.room.actions.edit.find.trigger()
    bar.field.setText("张明提")
    assert len(find.matches) >= 6
    first = sample_desk.galley.marks.current_match
    sample_desk.built.room.actions.edit.find_next.trigger()
    assert sample_desk.galley.marks.current_match == first + 1
    bar.close_bar()
    assert not sample_desk.galley.marks.matches


def test_find_reads_over_the_ends_of_lines(sample_desk):
    sample_desk.built.find.find("转型为纲、项目为王")
    assert sample_desk.built.find.matches


def test_go_to_line_puts_the_caret_there(sample_desk):
    sample_desk.built.find.go_to_line(346)
    source = sample_desk.page.source_by_id[0]
    assert sample_desk.galley.caret().start == source.lines()[345].span.start


def test_library_search_opens_the_page_at_the_article(sample_desk):
    hits = sample_desk.built.desk.search("民生改善")
    sample_desk.built.page.close()
    assert not sample_desk.window.shows_page
    sample_desk.window.library.hit_asked.emit(hits[0])
    assert sample_desk.window.shows_page
    assert sample_desk.built.page.article == hits[0].article


def test_a_dismissed_finding_stays_dismissed(sample_desk, monkeypatch):
    from xingxian_editor.ui.dismiss_dialog import DismissDialog

    monkeypatch.setattr(DismissDialog, "ask", lambda *args: "不是差错")
    finding = sample_desk.built.checks.findings[0]
    sample_desk.window.show_tab("findings")
    sample_desk.built.findings.choose(finding)
    sample_desk.built.room.actions.check.dismiss.trigger()
    sample_desk.checked_again()
    open_now = {each.fingerprint for each in sample_desk.built.checks.findings}
    assert finding.fingerprint not in open_now
    assert [each.reason for _, each in sample_desk.built.checks.result.dismissed] == ["不是差错"]


def test_going_to_a_finding_shows_its_article(sample_desk):
    finding = next(each for each in sample_desk.built.checks.findings if each.where.part == "article")
    sample_desk.built.finding_wishes.go_to(finding)
    shown = sample_desk.built.page.desk.reading.articles[finding.where.index].id
    assert sample_desk.built.page.article == shown
    assert sample_desk.window.page.article.view.article == shown


def test_a_folio_fact_is_changed_in_one_step(sample_desk):
    folio = sample_desk.built.folio
    folio.edit_begun.emit()
    folio.fact_changed.emit("credits.组版", 0, "李小梅")
    folio.fact_changed.emit("credits.组版", 1, "张小明")
    folio.edit_done.emit()
    names = [fact.value for fact in sample_desk.page.folio.credits[0].names]
    assert names == ["李小梅", "张小明"]
    sample_desk.built.room.actions.edit.undo.trigger()
    assert sample_desk.page.folio.credits[0].names[0].value == "李够梅"


def test_a_change_that_makes_no_sense_is_told_and_changes_nothing(sample_desk):
    page = sample_desk.page
    sample_desk.galley.split_asked.emit(next(iter(page.block_by_id)), 0, 0)
    assert sample_desk.page == page
    assert sample_desk.window.message.sentence


@pytest.mark.parametrize("which", ["roster", "plan"])
def test_an_imported_table_is_used_by_the_next_check(sample_desk, tmp_path, which):
    rules = {"roster": "folio.name-not-on-roster", "plan": "folio.section-not-planned"}
    tables = {"roster": "姓名,岗位\n王耀,责编\n刘挺,校对\n", "plan": "版号,版名\n7,县域·兴县\n"}
    assert rules[which] in dict(sample_desk.built.checks.result.report.not_run)
    path = tmp_path / "table.csv"
    path.write_text(tables[which], encoding="utf-8")
    getattr(sample_desk.built.roster, f"import_{which}")(path)
    sample_desk.checked_again()
    assert rules[which] in sample_desk.built.checks.result.report.run
