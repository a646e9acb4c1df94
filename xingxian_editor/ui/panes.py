"""The panes of the window in their order: which one has the focus, and how to get to the next."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from xingxian_editor.ui.key_caps import KeyHint


class Header(Protocol):
    """What shows that its pane has the focus."""

    def set_focused(self, focused: bool) -> None: ...


@dataclass(frozen=True, slots=True)
class Pane:
    """A part of the window one can be in. ``target`` takes the focus; ``hints`` are its keys."""

    name: str
    area: QWidget
    target: QWidget
    hints: tuple[KeyHint, ...]
    header: Header | None = None


class PaneRing(QObject):
    """Follows the focus. ``entered`` names the pane it came into."""

    entered = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._panes: tuple[Pane, ...] = ()
        self.current: Pane | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def set_panes(self, panes: tuple[Pane, ...]) -> None:
        """Know these panes, in the order of F6."""
        self._panes = panes

    def go(self, name: str) -> None:
        """Put the focus into a pane."""
        for pane in self._panes:
            if pane.name == name:
                _enter(pane)

    def next(self) -> None:
        """Put the focus into the next pane that shows."""
        self._step(1)

    def previous(self) -> None:
        """Put the focus into the pane before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        shown = [pane for pane in self._panes if pane.area.isVisibleTo(pane.area.window())]
        if shown:
            at = shown.index(self.current) if self.current in shown else -1 if by > 0 else 0
            _enter(shown[(at + by) % len(shown)])

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        pane = self._pane_of(new)
        if pane is None or pane is self.current:
            return
        self.current = pane
        for each in self._panes:
            if each.header:
                each.header.set_focused(each is pane)
        self.entered.emit(pane.name)

    def _pane_of(self, widget: QWidget | None) -> Pane | None:
        for pane in self._panes:
            if widget is not None and (widget is pane.area or pane.area.isAncestorOf(widget)):
                return pane
        return None


def _enter(pane: Pane) -> None:
    """Put the focus on the pane's target; where that cannot take keys now, on the first list or field that can."""
    target = pane.target.focusProxy() or pane.target
    if target.isVisibleTo(target.window()) and target.focusPolicy() != Qt.FocusPolicy.NoFocus:
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return
    inside = [child for child in pane.area.findChildren(QWidget) if _takes_keys(child, pane.area.window())]
    lists = [child for child in inside if isinstance(child, QAbstractItemView)]
    for child in (lists or inside)[:1]:
        child.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _takes_keys(widget: QWidget, window: QWidget) -> bool:
    """Say whether a key could go there; a list that belongs to a closed popup cannot take any."""
    shown = widget.window() is window and widget.isVisibleTo(window) and widget.isEnabled()
    return shown and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
