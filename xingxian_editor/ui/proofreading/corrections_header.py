"""The line above the list of corrections: how it is grouped, what is shown, how many."""

from collections.abc import Iterable

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from xingxian_editor.corrections.proof_words import MARK_NAMES
from xingxian_editor.page.correction import Correction, Pass
from xingxian_editor.ui.list_header import ListHeader
from xingxian_editor.ui.proofreading.correction_list import GroupBy, Wanted, state_of, state_word
from xingxian_editor.ui.theme.pass_look import pass_name
from xingxian_editor.ui.theme.theme import Theme


class CorrectionsHeader(ListHeader):
    """Groups corrections by article, pass, reader, mark or state; shows the ones that a person chose."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.group_by = GroupBy.ARTICLE
        self.wanted = Wanted()
        self._choices: tuple[tuple[object, ...], ...] = ()
        self._name(self.group_button, self.tr("Group the corrections"))
        self._name(self.filter_button, self.tr("Choose which corrections are shown"))
        self.filter_menu = QMenu(self)
        self.filter_button.setMenu(self.filter_menu)
        self._group_menu()
        self.show_narrowed(False)

    def show_counts(self, shown: int, total: int) -> None:
        """Say how many corrections show, of how many."""
        if shown == total:
            self.counts.setText(self.tr("{0} corrections").format(total))
        else:
            self.counts.setText(self.tr("{0} of {1} corrections").format(shown, total))

    def know(self, corrections: Iterable[Correction]) -> None:
        """Offer what these corrections have to choose from."""
        every = list(corrections)
        passes, marks = {c.pass_ for c in every}, {c.mark for c in every}
        choices = (
            tuple(p for p in Pass if p in passes),
            tuple(sorted({c.by for c in every})),
            tuple(mark for mark in MARK_NAMES if mark in marks),
            tuple(sorted({state_of(c) for c in every})),
        )
        if choices != self._choices:
            self._choices = choices
            self._fill_filter()

    def _group_menu(self) -> None:
        words = {
            GroupBy.ARTICLE: self.tr("By article"),
            GroupBy.PASS: self.tr("By pass"),
            GroupBy.PERSON: self.tr("By reader"),
            GroupBy.MARK: self.tr("By mark"),
            GroupBy.STATE: self.tr("By state"),
        }
        menu = QMenu(self)
        self._grouping = QActionGroup(self)
        for by, word in words.items():
            action = QAction(word, self, checkable=True, checked=by is self.group_by)
            action.setData(by.value)
            self._grouping.addAction(action)
            menu.addAction(action)
        self._grouping.triggered.connect(self._regroup)
        self.group_button.setMenu(menu)
        self.group_button.setText(words[self.group_by])

    def _fill_filter(self) -> None:
        self.filter_menu.clear()
        everything = self.filter_menu.addAction(self.tr("Show all"))
        everything.triggered.connect(self._show_all)
        names = ("passes", "people", "marks", "states")
        words = (self._pass_word, str, MARK_NAMES.__getitem__, state_word)
        for name, choices, word in zip(names, self._choices, words, strict=True):
            self.filter_menu.addSeparator()
            for value in choices:
                action = QAction(str(word(value)) or self.tr("nobody at the desk"), self.filter_menu, checkable=True)  # type: ignore[operator]
                action.setChecked(value in getattr(self.wanted, name))
                action.setData((name, value))
                action.toggled.connect(self._refilter)
                self.filter_menu.addAction(action)

    def _pass_word(self, pass_: Pass) -> str:
        return pass_name(self._theme, pass_)

    def _regroup(self) -> None:
        action = self._grouping.checkedAction()
        if action is not None:
            self.group_by = GroupBy(action.data())
            self.group_button.setText(action.text())
            self.changed.emit()

    def _refilter(self) -> None:
        chosen: dict[str, set[object]] = {"passes": set(), "people": set(), "marks": set(), "states": set()}
        for action in self.filter_menu.actions():
            if action.isCheckable() and action.isChecked():
                name, value = action.data()
                chosen[name].add(value)
        self.wanted = Wanted(**{name: frozenset(values) for name, values in chosen.items()})  # type: ignore[arg-type]
        self.show_narrowed(not self.wanted.everything)
        self.changed.emit()

    def _show_all(self) -> None:
        for action in self.filter_menu.actions():
            action.setChecked(False)
