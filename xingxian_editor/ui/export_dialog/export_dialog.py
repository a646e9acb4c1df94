"""Asks which Word files to write and where, with the layout in small beside it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from xingxian_editor.export.layout_plan import LayoutPlan
from xingxian_editor.export.layout_template import Template, TemplateItem
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.ui.export_dialog.layout_preview import LayoutPreview
from xingxian_editor.ui.export_dialog.template_editor import TemplateEditor
from xingxian_editor.ui.form_dialog import FormDialog
from xingxian_editor.ui.screen_fit import resize_within_screen
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What to write: one file or both, into ``folder``; the layout by ``template``.

    ``revisions`` says how the manuscript shows corrections, as desk.exporting names it.
    """

    folder: Path
    layout: bool
    manuscript: bool
    template: Template
    revisions: str = "marked"


@dataclass(frozen=True, slots=True)
class FileNames:
    """What the two files will be called."""

    layout: str
    manuscript: str


class ExportDialog(FormDialog):
    """``plan`` lays the page out by a template; it is called anew with every change."""

    def __init__(
        self,
        theme: Theme,
        page: PageReading,
        template: Template,
        plan: Callable[[Template], LayoutPlan],
        folder: Path,
        names: FileNames,
        parent: QWidget | None = None,
        *,
        as_printed: bool = False,
        marked: bool = False,
        waiting: int = 0,
    ) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Export as Word"))
        self._theme = theme
        self._plan = plan
        self._names = names
        self.editor = TemplateEditor(page, template, self)
        self.preview = LayoutPreview(theme, self)
        self.overset = ThemeLabel(theme, "", "small", "warning", self)
        self.sheets = ThemeLabel(theme, "", "small", "text_2", self)
        self.layout_box = QCheckBox(self.tr("Layout, one page of the newspaper's size: {0}").format(names.layout), self)
        self.manuscript_box = QCheckBox(self.tr("Manuscript, for exchange: {0}").format(names.manuscript), self)
        self.revisions = self._revisions_box(marked)
        self.folder = QLineEdit(str(folder), self)
        self.folder.setAccessibleName(self.tr("Folder"))
        self.replaced = ThemeLabel(theme, "", "small", "text_2", self)
        self.why_fixed = ThemeLabel(theme, "", "small", "text_2", self)
        self.held = ThemeLabel(theme, "", "small", "query", self)
        self._lay_out()
        if as_printed:
            self._fix_places()
        if waiting:
            self._hold(waiting)
        self._connect()
        self.buttons.button(self.buttons.StandardButton.Ok).setText(self.tr("Export"))
        self.buttons.button(self.buttons.StandardButton.Ok).setAccessibleName(self.tr("Export"))
        self._lay_page_out()
        self.preview.choose(self.editor.current())
        self._judge()
        resize_within_screen(self, 920, 680)

    @classmethod
    def ask(
        cls,
        theme: Theme,
        page: PageReading,
        template: Template,
        plan: Callable[[Template], LayoutPlan],
        folder: Path,
        names: FileNames,
        parent: QWidget | None = None,
        *,
        as_printed: bool = False,
        marked: bool = False,
        waiting: int = 0,
    ) -> ExportWish | None:
        """Return what to write, or None. A page laid out ``as_printed`` leaves ranks and columns no choice.

        Where something is ``marked`` on the page, the person says how the manuscript shows it. As long as
        queries are ``waiting`` for an answer the layout is not offered.
        """
        dialog = cls(
            theme, page, template, plan, folder, names, parent, as_printed=as_printed, marked=marked, waiting=waiting
        )
        return dialog.wish() if dialog.run() else None

    def wish(self) -> ExportWish:
        """Return what the fields say."""
        folder = Path(self.folder.text().strip()).expanduser()
        boxes = (self.layout_box.isChecked(), self.manuscript_box.isChecked())
        return ExportWish(folder, *boxes, self.editor.template, str(self.revisions.currentData()))

    def _revisions_box(self, marked: bool) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("Corrections in the manuscript"))
        box.addItem(self.tr("Corrections as revisions, notes and queries as comments"), "marked")
        box.addItem(self.tr("Final: every correction carried out"), "final")
        box.addItem(self.tr("Original: without corrections"), "original")
        box.setVisible(marked)
        return box

    def _lay_out(self) -> None:
        sheet_row = QHBoxLayout()
        self.previous_sheet = self._small_button("‹", self.tr("Previous sheet"))
        self.next_sheet = self._small_button("›", self.tr("Next sheet"))
        for widget in (self.previous_sheet, self.sheets, self.next_sheet):
            sheet_row.addWidget(widget)
        sheet_row.addStretch(1)
        sheet_row.addWidget(self.overset)
        left = QVBoxLayout()
        left.addWidget(self.preview, 1)
        left.addLayout(sheet_row)
        right = QVBoxLayout()
        right.addWidget(self.why_fixed)
        right.addWidget(self.editor, 1)
        right.addSpacing(self._theme.space(2))
        right.addWidget(self.held)
        right.addWidget(self.layout_box)
        right.addWidget(self.manuscript_box)
        right.addWidget(self.revisions)
        right.addLayout(self._folder_row())
        right.addWidget(self.replaced)
        halves = QHBoxLayout()
        halves.setSpacing(self._theme.space(4))
        halves.addLayout(left, 5)
        halves.addLayout(right, 4)
        self.add_part(halves)
        for box in (self.layout_box, self.manuscript_box):
            box.setChecked(True)
            box.setToolTip(box.text())

    def _fix_places(self) -> None:
        """Say why nothing can be chosen: the page's file tells where everything stands."""
        reason = self.tr("Laid out as it is printed: the page's file tells the place of everything.")
        self.why_fixed.setText(reason)
        self.why_fixed.setWordWrap(True)
        self.editor.setEnabled(False)
        self.editor.setToolTip(reason)

    def _hold(self, waiting: int) -> None:
        """Offer no layout for print: the page waits for answers."""
        reason = self.tr("{0} queries wait for an answer: no layout for print yet.").format(waiting)
        self.held.setText(reason)
        self.layout_box.setChecked(False)
        self.layout_box.setEnabled(False)
        self.layout_box.setToolTip(reason)

    def _folder_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        label = QLabel(self.tr("Folder"), self)
        label.setBuddy(self.folder)
        self.choose_button = QPushButton(self.tr("Choose…"), self)
        self.choose_button.setAccessibleName(self.tr("Choose the folder"))
        self.choose_button.setAutoDefault(False)
        row.addWidget(label)
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose_button)
        return row

    def _connect(self) -> None:
        self.editor.changed.connect(self._lay_page_out)
        self.editor.chosen.connect(self._choose)
        self.preview.item_clicked.connect(self.editor.choose)
        self.preview.sheet_changed.connect(self._show_sheet)
        self.previous_sheet.clicked.connect(self._sheet_back)
        self.next_sheet.clicked.connect(self._sheet_on)
        self.choose_button.clicked.connect(self._choose_folder)
        self.folder.textChanged.connect(self._judge)
        self.layout_box.toggled.connect(self._judge)
        self.manuscript_box.toggled.connect(self._judge)
        self.manuscript_box.toggled.connect(self.revisions.setEnabled)

    def _lay_page_out(self) -> None:
        plan = self._plan(self.editor.template)
        self._pages = plan.pages
        self.editor.show_overset(plan.overset)
        self.preview.show_plan(plan)
        self.preview.choose(self.editor.current())
        lines = sum(count for _, count in plan.overset)
        self.overset.setText(
            self.tr("{0} lines have no room on page 1 and go on the next").format(lines) if lines else ""
        )
        self._show_sheet(self.preview.sheet)

    def _choose(self, item: TemplateItem | None) -> None:
        self.preview.choose(item)

    def _show_sheet(self, sheet: int) -> None:
        self.sheets.setText(self.tr("Sheet {0} of {1}").format(sheet, self._pages))
        self.previous_sheet.setEnabled(sheet > 1)
        self.next_sheet.setEnabled(sheet < self._pages)

    def _sheet_back(self) -> None:
        self.preview.show_sheet(self.preview.sheet - 1)

    def _sheet_on(self) -> None:
        self.preview.show_sheet(self.preview.sheet + 1)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the Word files"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _judge(self) -> None:
        wish = self.wish()
        self.allow(bool(self.folder.text().strip()) and (wish.layout or wish.manuscript))
        wanted = ((wish.layout, self._names.layout), (wish.manuscript, self._names.manuscript))
        there = [name for write, name in wanted if write and (wish.folder / name).exists()]
        self.replaced.setText(self.tr("Will be replaced: {0}").format(", ".join(there)) if there else "")

    def _small_button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(name)
        button.setFixedWidth(28)
        button.setAutoDefault(False)
        return button
