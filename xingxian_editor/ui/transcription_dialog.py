"""Typing in what the page shows and its file lacks: a lost headline, or one lost character."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from xingxian_editor.page.block import ArticleKind
from xingxian_editor.page.role import Role
from xingxian_editor.ui.chip import role_icon
from xingxian_editor.ui.dialog_buttons import name_buttons
from xingxian_editor.ui.theme.theme import Theme

HEADLINE_ROLES = (Role.HEADLINE, Role.KICKER, Role.DECK, Role.SUMMARY, Role.CROSSHEAD, Role.DATELINE, Role.BYLINE)
PHOTO_ROLES = (Role.PHOTO_TITLE, Role.CAPTION, Role.CREDIT)
WIDTH = 460
LINES_HEIGHT = 84


class TranscriptionDialog(QDialog):
    """What both kinds share: where it belongs, how it will read, and that nothing empty is taken."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self.preview = QLabel(self)
        self.preview.setWordWrap(True)
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setMargin(theme.space(2))
        self.preview.setAccessibleName(self.tr("How it will read"))
        self.preview.setAutoFillBackground(True)
        self.form = QFormLayout()
        self.form.setSpacing(theme.space(2))
        self._hint = QLabel(self.tr("Kept apart from the source; never sent to make-up as a correction."), self)
        self._hint.setFont(theme.font("small"))
        self._hint.setWordWrap(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        name_buttons(self.buttons, self.tr("Type in"))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(4),) * 4)
        column.setSpacing(theme.space(3))
        column.addLayout(self.form)
        column.addWidget(self.preview)
        column.addWidget(self._hint)
        column.addWidget(self.buttons)
        self._apply_theme()

    def allow(self, allowed: bool) -> None:
        """Let the main button work, or not."""
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(allowed)

    def _apply_theme(self) -> None:
        palette = self.preview.palette()
        palette.setColor(self.preview.backgroundRole(), self._theme.color("surface_alt"))
        self.preview.setPalette(palette)
        self.preview.setFont(self._theme.font("reading_headline"))


class HeadlineLines(QPlainTextEdit):
    """A field of a few lines. ``finished``: Enter was pressed; with Shift it begins another line."""

    finished = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.finished.emit()
        elif enter:
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)


class HeadlineDialog(TranscriptionDialog):
    """For a headline part that an article lacks, or a part of a photo. ``text`` and ``role`` are the answer."""

    def __init__(
        self, theme: Theme, article: str, kind: ArticleKind = ArticleKind.ARTICLE, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent)
        self.setWindowTitle(self.tr("Type in for {0}").format(article))
        self.roles = QComboBox(self)
        for role in HEADLINE_ROLES if kind is ArticleKind.ARTICLE else PHOTO_ROLES:
            self.roles.addItem(role_icon(role, theme), theme.role_look(role).name, role)
        self.roles.setAccessibleName(self.tr("Role"))
        self.lines = HeadlineLines(self)
        self.lines.finished.connect(self.buttons.button(QDialogButtonBox.StandardButton.Ok).click)
        self.lines.setProperty("input", True)
        self.lines.setTabChangesFocus(True)
        self.lines.setPlaceholderText(self.tr("As it stands on the page, a line a line"))
        self.lines.setAccessibleName(self.tr("Text as it stands on the page"))
        self.lines.setFixedHeight(LINES_HEIGHT)
        self.lines.textChanged.connect(self._show)
        self.form.addRow(self.tr("Role"), self.roles)
        self.form.addRow(self.tr("Text"), self.lines)
        keys = QLabel(self.tr("Enter types it in, Shift+Enter begins another line."), self)
        keys.setFont(theme.font("small"))
        self.form.addRow("", keys)
        self.lines.setFocus()
        self._show()

    @property
    def text(self) -> str:
        """What was typed, a line a line, blank lines left out."""
        return "\n".join(line.strip() for line in self.lines.toPlainText().splitlines() if line.strip())

    @property
    def role(self) -> Role:
        """The role it is to have."""
        return Role(self.roles.currentData())

    def _show(self) -> None:
        self.preview.setText(self.text or "…")
        if self.isVisible():
            self.adjustSize()  # a longer headline makes the dialog taller; its field keeps its lines
        self.allow(bool(self.text))


class GlyphDialog(TranscriptionDialog):
    """For characters that extraction lost, shown between what stands around them. ``text`` is the answer."""

    def __init__(self, theme: Theme, before: str, after: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.setWindowTitle(self.tr("Type in the lost character"))
        self._before, self._after = before, after
        self.field = QLineEdit(self)
        self.field.setMaxLength(8)
        self.field.setAccessibleName(self.tr("Character as it stands on the page"))
        self.field.textChanged.connect(self._show)
        self.form.addRow(self.tr("Character"), self.field)
        self.preview.setFont(theme.font("reading"))
        self.field.setFocus()
        self._show()

    @property
    def text(self) -> str:
        """What was typed."""
        return self.field.text().strip()

    def _show(self) -> None:
        self.preview.setText(f"{self._before}【{self.text or '　'}】{self._after}")
        self.allow(bool(self.text))
