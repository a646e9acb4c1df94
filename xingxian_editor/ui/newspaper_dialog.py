"""What one newspaper is and asks for: name, page size, roles it requires, words for them, rules switched off."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from xingxian_editor.checks.rule import Rule
from xingxian_editor.store.records import Newspaper, NewsroomSettings
from xingxian_editor.ui.dialog_rows import give_number_room, give_room
from xingxian_editor.ui.form_dialog import FormDialog
from xingxian_editor.ui.screen_fit import resize_within_screen

_PARTING = re.compile(r"[\s、，,；;]+")
_RULE = Qt.ItemDataRole.UserRole
APART_LINES = 4
SIZES = ((390.0, 540.0), (270.0, 390.0))


class NewspaperDialog(FormDialog):
    """``ask`` gives the newspaper as edited, or None. For a new one pass a record with id 0."""

    def __init__(self, newspaper: Newspaper, rules: Sequence[Rule] = (), parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Newspaper") if newspaper.id else self.tr("New newspaper"))
        resize_within_screen(self, 480, 560)
        self._newspaper = newspaper
        self.name = QLineEdit(newspaper.name, self)
        self.add_field(self.tr("Name"), self.name, "N")
        self._add_size(newspaper)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self._roles(newspaper.newsroom), self.tr("Roles"))
        self.tabs.addTab(self._rules(newspaper.newsroom, rules), self.tr("Rules"))
        self.add_part(self.tabs)
        self.name.textChanged.connect(self._judge)
        self.size_choice.activated.connect(self._take_size)
        self.name.setFocus()
        self._judge()

    @classmethod
    def ask(cls, newspaper: Newspaper, rules: Sequence[Rule] = (), parent: QWidget | None = None) -> Newspaper | None:
        """Return ``newspaper`` with what was changed."""
        dialog = cls(newspaper, rules, parent)
        return dialog.edited() if dialog.run() else None

    def edited(self) -> Newspaper:
        """Return the newspaper as the fields say."""
        return replace(
            self._newspaper,
            name=self.name.text().strip(),
            width_mm=self.width_mm.value(),
            height_mm=self.height_mm.value(),
            newsroom=replace(
                self._newspaper.newsroom,
                required_roles=_words(self.required.text()),
                synonyms=_lines_of_words(self.synonyms.toPlainText()),
                apart=tuple((words[0], words[1]) for words in map(_words, self._lines(self.apart)) if len(words) > 1),
                rules_off=self._rules_off(),
            ),
        )

    def _add_size(self, newspaper: Newspaper) -> None:
        names = (self.tr("Broadsheet 390 × 540 mm"), self.tr("Tabloid 270 × 390 mm"), self.tr("Another size"))
        self.size_choice = QComboBox(self)
        for name, size in zip(names, (*SIZES, None), strict=True):
            self.size_choice.addItem(name, size)
        own = (newspaper.width_mm, newspaper.height_mm)
        self.size_choice.setCurrentIndex(SIZES.index(own) if own in SIZES else len(SIZES))
        self.width_mm = self._millimetres(newspaper.width_mm, self.tr("Width in millimetres"))
        self.height_mm = self._millimetres(newspaper.height_mm, self.tr("Height in millimetres"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for field in (self.width_mm, self.height_mm):
            row.addWidget(field)
        self.add_field(self.tr("Page size"), self.size_choice, "S")
        self.form.addRow(self.tr("Width, height"), row)
        self._take_size()

    def _roles(self, settings: NewsroomSettings) -> QWidget:
        page = QWidget(self)
        self.required = QLineEdit(" ".join(settings.required_roles), page)
        self.synonyms = self._lines_field(f"{role}：{' '.join(words)}" for role, words in settings.synonyms)
        self.apart = self._lines_field(" ".join(pair) for pair in settings.apart)
        self.apart.setFixedHeight(self.apart.fontMetrics().lineSpacing() * APART_LINES + 16)
        column = QVBoxLayout(page)
        for name, field in (
            (self.tr("Roles that every page must print"), self.required),
            (self.tr("Words that count as the same, one role a line"), self.synonyms),
            (self.tr("Roles that one person must not hold both, one pair a line"), self.apart),
        ):
            field.setAccessibleName(name)
            column.addWidget(_caption(name, field, page))
            column.addWidget(field)
        return page

    def _rules(self, settings: NewsroomSettings, rules: Sequence[Rule]) -> QWidget:
        self.rules = QListWidget(self)
        give_room(self.rules)
        self.rules.setAccessibleName(self.tr("Rules that are run"))
        for rule in rules:
            item = QListWidgetItem(rule.question or rule.title, self.rules)
            item.setData(_RULE, rule.id)
            item.setToolTip(rule.why)
            on = rule.id not in settings.rules_off
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        return self.rules

    def _rules_off(self) -> tuple[str, ...]:
        items = [self.rules.item(row) for row in range(self.rules.count())]
        listed = {item.data(_RULE) for item in items}
        unlisted = (rule for rule in self._newspaper.newsroom.rules_off if rule not in listed)
        return (*unlisted, *(i.data(_RULE) for i in items if i.checkState() is Qt.CheckState.Unchecked))

    def _take_size(self) -> None:
        size = self.size_choice.currentData()
        for field, at in ((self.width_mm, 0), (self.height_mm, 1)):
            field.setEnabled(size is None)
            if size is not None:
                field.setValue(size[at])

    def _millimetres(self, value: float, name: str) -> QDoubleSpinBox:
        field = QDoubleSpinBox(self)
        field.setRange(100, 1200)
        field.setDecimals(1)
        field.setSuffix(self.tr(" mm"))
        give_number_room(field)
        field.setValue(value)
        field.setAccessibleName(name)
        return field

    def _lines_field(self, lines: Iterable[str]) -> QPlainTextEdit:
        field = QPlainTextEdit("\n".join(lines), self)
        field.setProperty("input", True)
        field.setTabChangesFocus(True)
        return field

    @staticmethod
    def _lines(field: QPlainTextEdit) -> list[str]:
        return [line for line in field.toPlainText().splitlines() if line.strip()]

    def _judge(self) -> None:
        self.allow(bool(self.name.text().strip()))


def _caption(text: str, field: QWidget, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setBuddy(field)
    return label


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word in _PARTING.split(text) if word)


def _lines_of_words(text: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Read "role：word word" lines; the role itself always counts."""
    found = []
    for line in text.splitlines():
        role, _, words = line.replace(":", "：").partition("：")
        if role.strip():
            found.append((role.strip(), tuple(dict.fromkeys((role.strip(), *_words(words))))))
    return tuple(found)
