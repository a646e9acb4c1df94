"""What is asked about a proof: page or galleys, paper, passes."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QVBoxLayout, QWidget

from xingxian_editor.corrections.proof.paper import Paper
from xingxian_editor.desk.proofing import ProofChoice, ProofKind
from xingxian_editor.page.correction import Pass
from xingxian_editor.ui.proof.painter import has_pen_face
from xingxian_editor.ui.theme.pass_look import pass_name
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel


class ProofOptions(QWidget):
    """``changed`` when another proof is wanted, ``paper_changed`` when the same one goes on other paper."""

    changed = Signal()
    paper_changed = Signal()

    def __init__(
        self, theme: Theme, passes: Sequence[Pass], pictured: bool, talk: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.talk = QCheckBox(self.tr("Queries and notes"), self)
        self.talk.setChecked(talk)
        self.talk.setVisible(talk)
        self.talk.toggled.connect(self.changed)
        self._pictured = pictured
        self.kind = QComboBox(self)
        self.paper = QComboBox(self)
        self.passes = {pass_: QCheckBox(pass_name(theme, pass_), self) for pass_ in passes}
        self._fill()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(10)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        if pictured:
            self._row(form, self.tr("Content"), self.kind)
        else:
            self.kind.hide()
        self._row(form, self.tr("Paper"), self.paper)
        boxes = QVBoxLayout()
        for box in self.passes.values():
            box.setChecked(True)
            box.toggled.connect(self.changed)
            boxes.addWidget(box)
        boxes.addWidget(self.talk)
        if self.passes or talk:
            form.addRow(self.tr("Passes"), boxes)
        self._say_what_is_missing(theme, form)
        self.kind.currentIndexChanged.connect(self.changed)
        self.paper.currentIndexChanged.connect(self._paper)
        self._was_a3 = self.wanted_paper.is_a3

    @property
    def choice(self) -> ProofChoice:
        """What the proof shall show."""
        kind = ProofKind(self.kind.currentData()) if self._pictured else ProofKind.GALLEY
        passes = frozenset(pass_ for pass_ in Pass if pass_ not in self.passes or self.passes[pass_].isChecked())
        return ProofChoice(kind, passes, self.wanted_paper.is_a3, self.talk.isChecked())

    @property
    def wanted_paper(self) -> Paper:
        """The paper."""
        return Paper(self.paper.currentData())

    def _row(self, form: QFormLayout, name: str, field: QWidget) -> None:
        field.setAccessibleName(name)
        form.addRow(name, field)

    def _fill(self) -> None:
        kinds = (
            (self.tr("Page and galleys"), ProofKind.BOTH),
            (self.tr("Page only"), ProofKind.PAGE),
            (self.tr("Galleys only"), ProofKind.GALLEY),
        )
        papers = (
            (self.tr("A4, reduced to fit"), Paper.A4),
            (self.tr("A3, reduced to fit"), Paper.A3),
            (self.tr("A4 sheets to be joined, full size"), Paper.TILED_A4),
            (self.tr("A3 sheets to be joined, full size"), Paper.TILED_A3),
            (self.tr("Full size, one sheet each"), Paper.FULL),
        )
        for name, kind in kinds:
            self.kind.addItem(name, kind.value)
        for name, paper in papers:
            self.paper.addItem(name, paper.value)

    def _say_what_is_missing(self, theme: Theme, form: QFormLayout) -> None:
        sentences = []
        if not self.passes:
            sentences.append(self.tr("No corrections yet: a clean proof."))
        if not has_pen_face():
            sentences.append(self.tr("No KaiTi font on this machine: the pen writes in the text's font."))
        for sentence in sentences:
            label = ThemeLabel(theme, sentence, "small", "text_2", self)
            label.setWordWrap(True)
            form.addRow(label)

    def _paper(self) -> None:
        """Galleys are set for their paper: from A4 to A3 they are set anew."""
        was, self._was_a3 = self._was_a3, self.wanted_paper.is_a3
        if was != self._was_a3:
            self.changed.emit()
        else:
            self.paper_changed.emit()
