from collections.abc import Mapping
from itertools import count, pairwise

import pytest

from xingxian_editor.corrections.run import Owner, Run, Splice, Writer
from xingxian_editor.page.correction import Pass
from xingxian_editor.page.reading import Reading
from xingxian_editor.page.reading import Run as ReadingRun
from xingxian_editor.page.role import Role
from xingxian_editor.program_files import resources_folder
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.tracked_editor.article_text import ArticleText, Section
from xingxian_editor.ui.tracked_editor.keeper import Act
from xingxian_editor.ui.tracked_editor.tracked_editor import TrackedEditor

FIRST, SECOND = Owner("刘挺", Pass.FIRST), Owner("周岚", Pass.SECOND)
ROLES = {"headline": Role.HEADLINE, "dateline": Role.DATELINE, "paragraphs": Role.BODY, "byline": Role.BYLINE}


class Page:
    """Keeps the changes of one article, and undoes them, as the desk does."""

    def __init__(self, editor: TrackedEditor, text: ArticleText) -> None:
        self.editor = editor
        self.text = text
        self.owner = FIRST
        self.refuses = False
        self.acts: list[Act] = []
        self._owners: dict[int, Owner] = {}
        self._ids = count(1)
        self._done: list[list[Splice]] = []
        self._undone: list[list[Splice]] = []
        editor.keeper = self
        editor.undo_asked.connect(self.undo)
        editor.redo_asked.connect(self.redo)
        editor.show_article(text, self._owners)

    def owners(self) -> Mapping[int, Owner]:
        return self._owners

    def writer(self, link: int = 0) -> Writer:
        owner = Owner(self.owner.author, self.owner.pass_, link) if link else self.owner
        return Writer(owner, self._owners, self._ids)

    def keep(self, act: Act) -> bool:
        if self.refuses:
            return False
        self.acts.append(act)
        if act.goes_on and self._done:
            self._done[-1].append(act.change.splice)
        else:
            self._done.append([act.change.splice])
        self._undone.clear()
        self.text = self.text.with_ledger(act.change.ledger)
        return True

    def undo(self) -> None:
        if self._done:
            step = self._done.pop()
            self._undone.append(step)
            self._show([splice.inverse for splice in reversed(step)])

    def redo(self) -> None:
        if self._undone:
            step = self._undone.pop()
            self._done.append(step)
            self._show(step)

    def _show(self, splices: list[Splice]) -> None:
        ledger = self.text.ledger
        for splice in splices:
            ledger = ledger.apply(splice)
        self.text = self.text.with_ledger(ledger)
        self.editor.show_article(self.text, self._owners)

    @property
    def can_undo(self) -> bool:
        return bool(self._done)


def article(*texts: tuple[str, str]) -> ArticleText:
    """An article of (field, text) whose source characters are its own, counted through."""
    sections, at = [], 0
    for number, (field, text) in enumerate(texts):
        reading = Reading(text, (ReadingRun(0, len(text), 0, at),) if text else ())
        sections.append(Section(field, number, ROLES[field], reading))
        at += len(text) + 1
    assert all(a.number < b.number for a, b in pairwise(sections))
    return ArticleText.of_runs(1, tuple(sections), (Run("\n".join(text for _, text in texts)),))


@pytest.fixture
def theme(qapp) -> Theme:
    theme = Theme.load(resources_folder() / "ui" / "tokens.json", qapp, "zh")
    theme.force(False)
    return theme


@pytest.fixture
def editor(qtbot, theme) -> TrackedEditor:
    editor = TrackedEditor(theme)
    qtbot.addWidget(editor)
    editor.resize(500, 700)
    with qtbot.waitExposed(editor):
        editor.show()
    return editor


BODY = article(("paragraphs", "全年抽采的的气，"), ("paragraphs", "立方𠮷米"), ("paragraphs", "葛\U000e0100洪等"))
WHOLE = article(
    ("headline", "兴县转型发展"),
    ("dateline", "本报讯"),
    ("paragraphs", "全年抽采气5.2亿立方。"),
    ("paragraphs", "二是𠮷的的。"),
    ("byline", "张明"),
)
