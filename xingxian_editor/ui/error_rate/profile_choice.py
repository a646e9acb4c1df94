"""Chooses the scoring profile; a copy of one becomes the newspaper's own, which it may name and remove."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from xingxian_editor.checks.error_rate.scoring import Scoring


class ProfileChoice(QWidget):
    """``scoring`` is what is chosen; ``changed``: another profile is."""

    changed = Signal()

    def __init__(self, scoring: Scoring, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scoring = scoring
        self.profiles = QComboBox(self)
        self.profiles.setAccessibleName(self.tr("Scoring profile"))
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name of the newspaper's own profile"))
        self.name.setToolTip(self.name.accessibleName())
        self.copy_button = QPushButton(self.tr("Make one of our own of it"), self)
        self.copy_button.setToolTip(self.tr("Copies the profile, to be named and changed; the copied one stays"))
        self.remove_button = QPushButton(self.tr("Remove"), self)
        for button in (self.copy_button, self.remove_button):
            button.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.profiles, 2)
        row.addWidget(self.name, 1)
        row.addWidget(self.copy_button)
        row.addWidget(self.remove_button)
        self.setFocusProxy(self.profiles)
        self.profiles.currentIndexChanged.connect(self._choose)
        self.name.textEdited.connect(self._rename)
        self.copy_button.clicked.connect(self._copy)
        self.remove_button.clicked.connect(self._remove)
        self._show()

    def take(self, scoring: Scoring) -> None:
        """Show another state of it, as when a value was typed into the weights."""
        self.scoring = scoring
        self._show()

    def _show(self) -> None:
        with QSignalBlocker(self.profiles):
            self.profiles.clear()
            for name, title in self.scoring.choices:
                self.profiles.addItem(title, name)
            self.profiles.setCurrentIndex(max(0, self.profiles.findData(self.scoring.chosen)))
        made = self.scoring.own_profile
        self.name.setVisible(made is not None)
        self.remove_button.setVisible(made is not None)
        if made is not None and self.name.text() != made.title:
            self.name.setText(made.title)

    def _choose(self) -> None:
        self._become(self.scoring.with_chosen(str(self.profiles.currentData())))

    def _copy(self) -> None:
        title = self.tr("{0}, our own").format(self.scoring.profile.title)
        self._become(self.scoring.copied(title))
        self.name.setFocus()
        self.name.selectAll()

    def _remove(self) -> None:
        self._become(self.scoring.removed())

    def _rename(self, title: str) -> None:
        if title.strip():
            self.scoring = self.scoring.renamed(title.strip())
            self.profiles.setItemText(self.profiles.currentIndex(), title.strip())

    def _become(self, scoring: Scoring) -> None:
        self.take(scoring)
        self.changed.emit()
