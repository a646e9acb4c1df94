"""The rules that flatten Fusion: menu bar, tool bar, buttons, inputs, tabs, scroll bars."""

from pathlib import Path
from string import Template

from xingxian_editor.ui.theme.theme import Theme

_RULES = Template("""
QMainWindow::separator { background: $border; width: 1px; height: 1px; }
QSplitter::handle { background: $border; }
QMenuBar { background: $window; border: 0; padding: 0 4px; spacing: 0; }
QMenuBar::item { background: transparent; padding: 4px 8px; margin: 0; border-radius: 3px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $pressed; color: $text; }
QMenu { background: $surface; border: 1px solid $border; padding: 4px 0; }
QMenu::item { padding: 4px 28px 4px 8px; }
QMenu::item:selected { background: $selection; color: $selection_text; }
QMenu::item:disabled { color: $disabled; background: transparent; }
QMenu::separator { height: 1px; background: $divider; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QToolBar { background: $window; border: 0; border-bottom: 1px solid $border; spacing: 4px; padding: 0 8px; }
QToolBar::separator { background: $border; width: 1px; margin: 0 6px; }
RoleStrip { background: $surface; padding: 0 4px; spacing: 0; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 3px; padding: 2px; }
QToolButton:hover:enabled { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $selection; }
QToolButton[quiet="true"] { color: $text_2; padding: 0 6px; }
QToolButton:focus { border-color: $focus; }
QToolButton::menu-indicator { image: url($caret_down); subcontrol-position: right center; right: 4px; }
QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton { background: $surface; border: 1px solid $border_strong; border-radius: 3px; padding: 0 10px;
  min-height: 24px; }
QPushButton:hover:enabled { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:focus { border-color: $focus; background: $accent_soft; }
QPushButton:disabled { color: $disabled; border-color: $border; background: $window; }
QPushButton[main="true"], QPushButton:default { background: $accent; border-color: $accent; color: $on_accent; }
QPushButton[main="true"]:hover, QPushButton:default:hover { background: $accent_hover; }
QPushButton[main="true"]:focus, QPushButton:default:focus { border-color: $text; background: $accent; }
QPushButton[main="true"]:disabled, QPushButton:default:disabled { background: $window; border-color: $border;
  color: $disabled; }
QPushButton[flat="true"] { background: transparent; border: 1px solid transparent; color: $accent;
  padding: 0 2px; }
QPushButton[flat="true"]:focus { border-color: $focus; }
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit[input="true"] { background: $surface; color: $text;
  border: 1px solid $border_strong; border-radius: 3px; min-height: 26px; padding: 0 8px;
  selection-background-color: $selection; selection-color: $selection_text; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border-color: $focus; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: $disabled; border-color: $border; }
QAbstractItemView QLineEdit { min-height: 0; padding: 0 4px; border-color: $focus; }
QAbstractSpinBox QLineEdit { border: 0; min-height: 0; padding: 0 0 0 6px; background: transparent; }
QComboBox QLineEdit { border: 0; min-height: 0; padding: 0; background: transparent; }
QComboBox::drop-down, QDateEdit::drop-down, QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0;
  width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow, QAbstractSpinBox::down-arrow { image: url($caret_down); width: 12px;
  height: 12px; }
QAbstractSpinBox::up-arrow { image: url($caret_up); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border; outline: 0;
  selection-background-color: $selection; selection-color: $selection_text; }
QScrollBar:vertical { background: $surface_alt; width: 12px; margin: 0; border: 0; }
QScrollBar:horizontal { background: $surface_alt; height: 12px; margin: 0; border: 0; }
QScrollBar::handle { background: $scroll; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $border_strong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QStatusBar { background: $window; border-top: 1px solid $border; }
QStatusBar::item { border: 0; }
QToolTip { background: $surface; color: $text; border: 1px solid $border; padding: 4px 6px; }
QTreeView, QListView, QTableView { background: $surface; border: 0; outline: 0; }
QHeaderView::section { background: $header; color: $text_2; border: 0; border-bottom: 1px solid $border;
  padding: 4px 8px; }
QDockWidget { border: 0; }
QAbstractScrollArea { border: 0; }
""")


def stylesheet(theme: Theme, pictures: Path) -> str:
    """Return the rules in the theme's present colours; carets come from the folder ``pictures``."""
    mode = "dark" if theme.is_dark else "light"
    names = {name: theme.color(name).name() for name in theme.tokens.colors[mode]}
    names["scroll"] = "#4A5158" if theme.is_dark else "#B4BAC1"
    for way in ("down", "up"):
        names[f"caret_{way}"] = (pictures / f"caret-{way}-{mode}.svg").as_posix()
    return _RULES.substitute(names)
