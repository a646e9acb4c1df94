"""What is to be said about the current fact: its findings, or why it was not checked."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xingxian_editor.checks.finding import Finding
from xingxian_editor.ui.folio_panel.fact_states import FactRow
from xingxian_editor.ui.folio_panel.fact_words import FactWords
from xingxian_editor.ui.folio_panel.finding_card import FindingCard
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.wrapping_label import WrappingLabel


class FactDetail(QWidget):
    """Hidden while there is nothing to say."""

    apply_asked = Signal(Finding)
    dismiss_asked = Signal(Finding)
    go_asked = Signal(Finding)

    def __init__(self, theme: Theme, words: FactWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self.cards: tuple[FindingCard, ...] = ()
        self._shown: tuple[FactRow | None, bool] = (None, True)
        self.note = WrappingLabel(theme, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.space(3), theme.space(2) + 1, theme.space(3), theme.space(2) + 1)
        self._column.setSpacing(theme.space(2))
        self._column.addWidget(self.note)
        self.setAccessibleName(self.tr("About the chosen fact"))
        theme.changed.connect(self.update)
        self.hide()

    def show_fact(self, fact: FactRow | None, writable: bool = True) -> None:
        """Show what was found about ``fact``."""
        if (fact, writable) == self._shown:
            return
        self._shown = (fact, writable)
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        findings = fact.findings if fact else ()
        self.cards = tuple(
            FindingCard(self._theme, finding, n == 0, writable, self) for n, finding in enumerate(findings)
        )
        for card in self.cards:
            card.apply_asked.connect(self.apply_asked)
            card.dismiss_asked.connect(self.dismiss_asked)
            card.go_asked.connect(self.go_asked)
            self._column.insertWidget(self._column.count() - 1, card)
        note = self._words.explained(fact) if fact and not findings else ""
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.setVisible(bool(findings or note))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface_alt"))
        border = self._theme.color("border")
        painter.fillRect(0, 0, self.width(), 1, border)
        painter.fillRect(0, self.height() - 1, self.width(), 1, border)
