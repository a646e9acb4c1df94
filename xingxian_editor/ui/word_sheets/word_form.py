"""One line of a word sheet as a form: the word, what it becomes, where it counts, why."""

import re

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from xingxian_editor.checks.finding import Severity
from xingxian_editor.checks.word_entry import WordEntry, WordKind
from xingxian_editor.ui.findings_panel.findings_model import severity_word

_PARTING = re.compile(r"[、，,;；\s]+")
_MANY = re.compile(r"[/／]")


def kind_word(kind: WordKind) -> str:
    """Return what a kind of word is called."""
    words = {
        WordKind.WRONG: QCoreApplication.translate("WordForm", "Wrong word"),
        WordKind.PREFERRED: QCoreApplication.translate("WordForm", "Preferred"),
        WordKind.FORBIDDEN: QCoreApplication.translate("WordForm", "Forbidden"),
        WordKind.CAUTIOUS: QCoreApplication.translate("WordForm", "With caution"),
        WordKind.NAME: QCoreApplication.translate("WordForm", "Proper name"),
        WordKind.TITLE: QCoreApplication.translate("WordForm", "Title of office"),
        WordKind.ORDER: QCoreApplication.translate("WordForm", "Order of names"),
    }
    return words[kind]


class WordForm(QWidget):
    """``changed`` comes with every key; ``entered`` when Enter asks to keep the line."""

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QFormLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setVerticalSpacing(6)
        self.word = self._line(self.tr("Word"), "W")
        self.kind = QComboBox(self)
        for kind in WordKind:
            self.kind.addItem(kind_word(kind), kind)
        self._add(self.tr("Kind"), self.kind, "K")
        self.right = self._line(self.tr("Becomes"), "B")
        self.right.setPlaceholderText(self.tr("several parted by /"))
        self.severity = QComboBox(self)
        self.severity.addItem(self.tr("As usual for its kind"), None)
        for severity in Severity:
            self.severity.addItem(severity_word(severity), severity)
        self._add(self.tr("Severity"), self.severity)
        self.inside = self._line(self.tr("Except in"))
        self.after = self._line(self.tr("Only after"))
        self.before = self._line(self.tr("Only before"))
        self.not_after = self._line(self.tr("Not after"))
        self.not_before = self._line(self.tr("Not before"))
        for field in (self.inside, self.after, self.before, self.not_after, self.not_before):
            field.setPlaceholderText(self.tr("several parted by 、"))
        self.why = self._line(self.tr("Why"), "Y")
        self.kind.currentIndexChanged.connect(self.changed)
        self.severity.currentIndexChanged.connect(self.changed)

    def show_entry(self, entry: WordEntry) -> None:
        """Show a line."""
        self.blockSignals(True)
        self.word.setText(entry.word)
        self.right.setText("/".join(entry.right))
        self.kind.setCurrentIndex(max(0, self.kind.findData(entry.kind)))
        self.severity.setCurrentIndex(max(0, self.severity.findData(entry.severity)))
        for field, words in (
            (self.inside, entry.inside),
            (self.after, entry.after),
            (self.before, entry.before),
            (self.not_after, entry.not_after),
            (self.not_before, entry.not_before),
        ):
            field.setText("、".join(words))
        self.why.setText(entry.why)
        self.blockSignals(False)
        self.changed.emit()

    def entry(self) -> WordEntry:
        """Return the line as the fields say."""
        severity = self.severity.currentData()
        return WordEntry(
            word=self.word.text().strip(),
            right=tuple(filter(None, (text.strip() for text in _MANY.split(self.right.text())))),
            kind=WordKind(self.kind.currentData()),
            why=self.why.text().strip(),
            after=_words(self.after),
            before=_words(self.before),
            not_after=_words(self.not_after),
            not_before=_words(self.not_before),
            inside=_words(self.inside),
            severity=Severity(severity) if severity else None,
        )

    def _line(self, name: str, key: str = "") -> QLineEdit:
        field = QLineEdit(self)
        field.textEdited.connect(self.changed)
        field.returnPressed.connect(self.entered)
        self._add(name, field, key)
        return field

    def _add(self, name: str, field: QWidget, key: str = "") -> None:
        field.setAccessibleName(name)
        label = QLabel(f"{name}(&{key})" if key else name, self)
        label.setBuddy(field)
        self._layout.addRow(label, field)


def _words(field: QLineEdit) -> tuple[str, ...]:
    return tuple(filter(None, _PARTING.split(field.text())))
