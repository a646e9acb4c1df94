"""Before the start: which newspaper, its page size, who is at the desk in which post, roster and plan."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from xingxian_editor.ui.icon_label import IconLabel
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel

POSTS = ("责编", "组版", "校对", "编辑", "值班总编")


class BeforeStart(QWidget):
    """A short form at the right of the empty window; each answer is reported as it is given.

    ``newspaper_given``: name, width and height in millimetres. ``who_given``: name and post.
    """

    newspaper_given = Signal(str, float, float)
    who_given = Signal(str, str)
    roster_asked = Signal()
    plan_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.newspaper = self._line(self.tr("Newspaper"), self.tr("e.g. 示例日报"))
        self.format = QComboBox(self)
        self.format.addItem(self.tr("Broadsheet  390 × 540 mm"), (390.0, 540.0))
        self.format.addItem(self.tr("Tabloid  270 × 390 mm"), (270.0, 390.0))
        self.format.setAccessibleName(self.tr("Page size"))
        self.by = self._line(self.tr("Who is at the desk"), self.tr("Name"))
        self.post = QComboBox(self)
        post_line = QLineEdit(self.post)
        self.post.setLineEdit(post_line)
        self.post.addItems(POSTS)
        self.post.setAccessibleName(self.tr("Post"))
        self._lay_out()
        self.newspaper.editingFinished.connect(self._give_newspaper)
        self.format.activated.connect(self._give_newspaper)
        self.by.editingFinished.connect(self._give_who)
        self.post.activated.connect(self._give_who)
        post_line.editingFinished.connect(self._give_who)

    def show_answers(self, newspaper: str, size: tuple[float, float], by: str, post: str) -> None:
        """Show what is known already."""
        self.newspaper.setText(newspaper)
        self.format.setCurrentIndex(max(0, self.format.findData(size)))
        self.by.setText(by)
        self.post.setCurrentText(post)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("surface"))

    def _lay_out(self) -> None:
        column, gap = QVBoxLayout(self), self._theme.space(3)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(4)
        for title, field, help_text in (
            (self.tr("Newspaper"), self.newspaper, self.tr("Pages seldom print it; they are filed under it")),
            (self.tr("Page size"), self.format, ""),
            (self.tr("Who is at the desk"), self.by, self.tr("Goes into every change")),
            (self.tr("Post"), self.post, ""),
        ):
            column.addWidget(self._label(title))
            column.addWidget(field)
            if help_text:
                column.addWidget(self._label(help_text))
            column.addSpacing(gap)
        column.addSpacing(self._theme.space(1))
        column.addWidget(self._label(self.tr("May follow later")))
        column.addLayout(self._import_row("ph.users", self.tr("Roster"), self.tr("CSV, XLSX"), self.roster_asked))
        column.addLayout(
            self._import_row("ph.columns", self.tr("Page plan"), self.tr("Section of each page"), self.plan_asked)
        )
        column.addSpacing(self._theme.space(2))
        note = self._label(
            self.tr("Without roster and page plan the rules that need them are not run, and the report says so."),
        )
        note.setWordWrap(True)
        column.addWidget(note)
        column.addStretch(1)

    def _import_row(self, icon: str, name: str, detail: str, asked: SignalInstance) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.space(2))
        row.addWidget(IconLabel(self._theme, icon, "text_2", parent=self))
        row.addWidget(ThemeLabel(self._theme, name, "base", "text", self))
        row.addWidget(self._label(detail), 1)
        button = QPushButton(self.tr("Import…"), self)
        button.setFlat(True)
        button.setAccessibleName(self.tr("Import {0}").format(name))
        button.setToolTip(self.tr("Import {0} from a CSV or XLSX file").format(name))
        button.clicked.connect(asked)
        row.addWidget(button)
        return row

    def _line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(hint)
        line.setAccessibleName(name)
        return line

    def _label(self, text: str) -> ThemeLabel:
        return ThemeLabel(self._theme, text, parent=self)

    def _give_newspaper(self) -> None:
        width, height = self.format.currentData()
        if name := self.newspaper.text().strip():
            self.newspaper_given.emit(name, width, height)

    def _give_who(self) -> None:
        self.who_given.emit(self.by.text().strip(), self.post.currentText().strip())
