import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit
from sample_page import sample_page

from xingxian_editor.checks.rules import ALL_RULES
from xingxian_editor.store.records import Newspaper, NewsroomSettings, Person, PlanEntry
from xingxian_editor.ui.dismiss_dialog import DismissDialog
from xingxian_editor.ui.folio_panel.credit_dialog import CreditDialog
from xingxian_editor.ui.newspaper_dialog import NewspaperDialog
from xingxian_editor.ui.people_dialog import PeopleDialog
from xingxian_editor.ui.plan_dialog import PlanDialog
from xingxian_editor.ui.who_dialog import WhoDialog

PEOPLE = (Person(1, 1, "王耀", ("责编",)), Person(2, 1, "刘挺", ("校对", "编辑")))
OK = QDialogButtonBox.StandardButton.Ok


@pytest.fixture
def dialog(qtbot):
    def make(made):
        qtbot.addWidget(made)
        with qtbot.waitExposed(made):
            made.show()
        return made

    return make


def test_the_roster_comes_back_as_it_was_edited(qtbot, dialog):
    roster = dialog(PeopleDialog("示例日报", PEOPLE))
    qtbot.mouseClick(roster.editor.add_button, Qt.MouseButton.LeftButton)
    roster.editor.table.item(2, 0).setText("李够梅")
    roster.editor.table.item(2, 1).setText("组版、美编")
    assert roster.people == (("王耀", ("责编",)), ("刘挺", ("校对", "编辑")), ("李够梅", ("组版", "美编")))


def test_the_enter_that_ends_a_cell_leaves_the_dialog_open(qtbot, dialog):
    roster = dialog(PeopleDialog("示例日报", PEOPLE))
    roster.editor.add_row()
    cell = roster.editor.table.findChild(QLineEdit)
    qtbot.keyClicks(cell, "Li")
    qtbot.keyClick(cell, Qt.Key.Key_Return)
    for _ in range(3):
        QCoreApplication.processEvents()
    assert roster.isVisible()
    assert roster.people[-1] == ("Li", ())


def test_delete_takes_chosen_people_out(qtbot, dialog):
    roster = dialog(PeopleDialog("示例日报", PEOPLE))
    roster.editor.table.setCurrentCell(0, 0)
    qtbot.keyClick(roster.editor.table, Qt.Key.Key_Delete)
    assert [name for name, _ in roster.people] == ["刘挺"]


def test_rows_of_a_spreadsheet_are_pasted(qtbot, dialog):
    plan = dialog(PlanDialog("示例日报", (PlanEntry("1", "要闻"),)))
    QGuiApplication.clipboard().setText("7\t县域·兴县\n\n8\t公益\n")
    qtbot.keyClick(plan.editor.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert plan.entries == (PlanEntry("1", "要闻"), PlanEntry("7", "县域·兴县"), PlanEntry("8", "公益"))


def test_a_line_without_a_section_is_no_plan(dialog):
    plan = dialog(PlanDialog("示例日报", (PlanEntry("1", "要闻"),)))
    plan.editor.show_rows([("1", "要闻"), ("2", "")])
    assert plan.entries == (PlanEntry("1", "要闻"),)


def test_import_asks_for_a_file_and_shows_what_was_read(qtbot, dialog):
    roster = dialog(PeopleDialog("示例日报", ()))
    with qtbot.waitSignal(roster.import_asked):
        qtbot.mouseClick(roster.editor.import_button, Qt.MouseButton.LeftButton)
    roster.show_people([("张明提", ("组版",))])
    assert roster.people == (("张明提", ("组版",)),)


def test_a_newspaper_left_alone_comes_back_the_same(dialog):
    paper = Newspaper(1, "示例日报", newsroom=NewsroomSettings(rules_off=("folio.maker-is-author", "a rule to come")))
    assert set(dialog(NewspaperDialog(paper, ALL_RULES)).edited().newsroom.rules_off) == set(paper.newsroom.rules_off)
    plain = Newspaper(1, "示例日报")
    edited = dialog(NewspaperDialog(plain, ALL_RULES)).edited()
    assert edited == plain


def test_a_page_size_is_chosen_or_typed(qtbot, dialog):
    form = dialog(NewspaperDialog(Newspaper(1, "示例日报")))
    form.size_choice.setCurrentIndex(1)
    form.size_choice.activated.emit(1)
    assert (form.edited().width_mm, form.edited().height_mm) == (270, 390)
    assert not form.width_mm.isEnabled()
    form.size_choice.setCurrentIndex(2)
    form.size_choice.activated.emit(2)
    form.width_mm.setValue(350)
    assert form.edited().width_mm == 350


def test_roles_words_and_pairs_are_typed_one_a_line(dialog):
    form = dialog(NewspaperDialog(Newspaper(1, "示例日报"), ALL_RULES))
    form.required.setText("责编 校对、审核")
    form.synonyms.setPlainText("责编：编辑 责任编辑\n\n审核: 终审")
    form.apart.setPlainText("责编 校对\n责编 审核\n半行")
    settings = form.edited().newsroom
    assert settings.required_roles == ("责编", "校对", "审核")
    assert settings.synonyms == (("责编", ("责编", "编辑", "责任编辑")), ("审核", ("审核", "终审")))
    assert settings.apart == (("责编", "校对"), ("责编", "审核"))


def test_a_rule_is_switched_off_by_its_box(dialog):
    form = dialog(NewspaperDialog(Newspaper(1, "示例日报"), ALL_RULES))
    form.rules.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert form.edited().newsroom.rules_off == (ALL_RULES[0].id,)


def test_a_newspaper_needs_a_name(dialog):
    form = dialog(NewspaperDialog(Newspaper(0, "")))
    assert not form.buttons.button(OK).isEnabled()
    form.name.setText("示例日报")
    assert form.buttons.button(OK).isEnabled()


def test_the_post_follows_the_name_from_the_roster(qtbot, dialog):
    who = dialog(WhoDialog(PEOPLE, "王耀", "责编"))
    who.name.setCurrentIndex(1)
    assert who.post.currentText() == "校对"
    who.name.setCurrentText("")
    assert not who.buttons.button(OK).isEnabled()


def test_a_usual_reason_is_taken_by_its_number(qtbot, dialog):
    form = dialog(DismissDialog(sample_page()[1].findings[0]))
    assert form.reason.text() == form.usual_reasons()[0]
    qtbot.keyClick(form.reasons, Qt.Key.Key_3)
    assert form.reason.text() == form.usual_reasons()[2]


def test_a_finding_is_not_dismissed_without_a_reason(dialog):
    form = dialog(DismissDialog(sample_page()[1].findings[0]))
    form.reason.clear()
    assert not form.buttons.button(OK).isEnabled()


def test_a_credit_needs_role_and_name(qtbot, dialog):
    form = dialog(CreditDialog(("校对",)))
    assert not form.buttons.button(OK).isEnabled()
    qtbot.keyClicks(form.names, "Liu")
    assert form.buttons.button(OK).isEnabled()


@pytest.mark.parametrize(
    "make",
    [
        lambda: PeopleDialog("示例日报", PEOPLE),
        lambda: PlanDialog("示例日报", ()),
        lambda: NewspaperDialog(Newspaper(1, "示例日报"), ALL_RULES),
        lambda: WhoDialog(PEOPLE),
        lambda: DismissDialog(sample_page()[1].findings[0]),
        lambda: CreditDialog(("校对",)),
    ],
)
def test_enter_accepts_and_esc_leaves(qtbot, dialog, make):
    form = dialog(make())
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert form.result() == 0
