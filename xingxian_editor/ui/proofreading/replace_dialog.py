"""Find and replace (统改): what, by what, how far; every place with its context and a tick."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from xingxian_editor.desk.replacing import ReplacePlace, Scope
from xingxian_editor.ui.dialog_rows import give_room
from xingxian_editor.ui.form_dialog import FormDialog
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel

WAIT_MS = 250
_DONE = Qt.ItemDataRole.UserRole + 1


class ReplaceDialog(FormDialog):
    """``search_asked``: what is looked for, or how far, has changed. Ticked places are replaced when it is accepted."""

    search_asked = Signal()

    def __init__(self, theme: Theme, found: str, parent: QWidget | None = None) -> None:
        super().__init__("", QCoreApplication.translate("ReplaceDialog", "Replace the ticked"), parent)
        self.setWindowTitle(self.tr("Find and replace"))
        self.setMinimumSize(620, 460)
        self.text = QLineEdit(found, self)
        self.becomes = QLineEdit(self)
        self.add_field(self.tr("Find"), self.text, "D")
        self.add_field(self.tr("Replace by"), self.becomes, "T")
        self.form.addRow(self.tr("Where"), self._scopes())
        self.places = QListWidget(self)
        give_room(self.places)
        self.places.setAccessibleName(self.tr("Places"))
        self.places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add_part(self.places)
        self.count = ThemeLabel(theme, "", "small", "text_2", self)
        self.count.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.add_part(self.count)
        self._found: tuple[ReplacePlace, ...] = ()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self.search_asked)
        self.text.textChanged.connect(self._search_soon)
        self.becomes.textChanged.connect(self._untick_done)
        self.places.itemChanged.connect(self._judge)
        (self.becomes if found else self.text).setFocus()
        self._judge()

    @property
    def scope(self) -> Scope:
        """How far one looks."""
        button = self._group.checkedButton()
        return Scope(button.property("scope")) if button is not None else Scope.PAGE

    @property
    def chosen(self) -> tuple[ReplacePlace, ...]:
        """The places that are ticked."""
        items = (self.places.item(row) for row in range(self.places.count()))
        ticked = (item for item in items if item.checkState() is Qt.CheckState.Checked)
        return tuple(self._found[item.data(Qt.ItemDataRole.UserRole)] for item in ticked)

    def show_places(self, places: Sequence[ReplacePlace]) -> None:
        """List what was found, every place ticked."""
        self._found = tuple(places)
        blocked = self.places.blockSignals(True)
        self.places.clear()
        for number, place in enumerate(self._found):
            name = f"　{place.article_name}" if place.article_name else ""
            page = self.tr("Page {0}").format(place.page_name) if self.scope is Scope.EDITION else ""
            context = f"{place.before}【{place.was}】{place.after}"
            item = QListWidgetItem(f"{context}　　{page}{name}", self.places)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            item.setToolTip(f"{context}\n{page}{name}")
            item.setData(Qt.ItemDataRole.UserRole, number)
        self.places.blockSignals(blocked)
        self._untick_done()

    def _untick_done(self) -> None:
        """Untick the places that read so already; what a person ticked or unticked elsewhere stays."""
        becomes = self.becomes.text()
        blocked = self.places.blockSignals(True)
        for row in range(self.places.count()):
            item = self.places.item(row)
            done = self._found[item.data(Qt.ItemDataRole.UserRole)].reads_already(becomes)
            if done is not bool(item.data(_DONE)):
                item.setData(_DONE, done)
                item.setCheckState(Qt.CheckState.Unchecked if done else Qt.CheckState.Checked)
        self.places.blockSignals(blocked)
        self._judge()

    def _scopes(self) -> QWidget:
        words = {
            Scope.ARTICLE: self.tr("this article"),
            Scope.PAGE: self.tr("this page"),
            Scope.EDITION: self.tr("all pages of the edition"),
        }
        self._group = QButtonGroup(self)
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        for scope, word in words.items():
            button = QRadioButton(word, box)
            button.setProperty("scope", scope.value)
            button.setChecked(scope is Scope.PAGE)
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self._group.buttonToggled.connect(self._search_soon)
        return box

    def _search_soon(self) -> None:
        self._wait.start()

    def _judge(self) -> None:
        chosen = len(self.chosen)
        found = len(self._found)
        self.allow(chosen > 0 and self.becomes.text() != self.text.text())
        if self.text.text():
            self.count.setText(self.tr("{0} places found, {1} ticked; each becomes a correction").format(found, chosen))
        else:
            self.count.setText(self.tr("Type what is to be found; every place is listed before anything is changed."))
