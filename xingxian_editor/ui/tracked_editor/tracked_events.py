"""Keys, clipboard, dragging: every way into the text, each led to the ledger and none past it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from xingxian_editor.corrections.run import common_start
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.tracked_editor.keeper import Doing
from xingxian_editor.ui.tracked_editor.projection import View, units
from xingxian_editor.ui.tracked_editor.tracked_acts import Selected
from xingxian_editor.ui.tracked_editor.tracked_input import TrackedInput, cleaned
from xingxian_editor.ui.utf16 import from_qt

Standard = QKeySequence.StandardKey
Modifier = Qt.KeyboardModifier
CARET_KEYS = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
STRIKES = (
    (Standard.DeleteStartOfWord, QTextCursor.MoveOperation.PreviousWord),
    (Standard.DeleteEndOfWord, QTextCursor.MoveOperation.NextWord),
    (Standard.DeleteEndOfLine, QTextCursor.MoveOperation.EndOfBlock),
)


class TrackedEvents(TrackedInput):
    """Takes what comes from keyboard, mouse and clipboard.

    ``undo_asked`` and ``redo_asked``: the page's, not the document's.
    """

    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.pick_key: Callable[[QKeyEvent], bool] | None = None
        """Takes keys first while a place is to be chosen."""
        self._half = ""
        self._pressed: QPoint | None = None
        self._dragged: Selected | None = None
        self._hint = (0, 0, 0)
        self._guard = QTimer(self)
        self._guard.setSingleShot(True)
        self._guard.timeout.connect(self.take_over)
        self.document().contentsChange.connect(self._contents_changed)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._composing():
            QGuiApplication.inputMethod().commit()
        picks = self.pick_key is not None and self.pick_key(event)
        if picks or self._command(event) or self._strike(event) or self._write(event):
            event.accept()
        elif _moves_caret(event):
            super().keyPressEvent(event)
            self._caret = None
        else:
            event.ignore()

    def _command(self, event: QKeyEvent) -> bool:
        if event.matches(Standard.Undo):
            self._lead(self.undo_asked)
        elif event.matches(Standard.Redo) or event.keyCombination().toCombined() == _CTRL_SHIFT_Z:
            self._lead(self.redo_asked)
        elif event.matches(Standard.Cut):
            self.cut()
        elif event.matches(Standard.Copy):
            self.copy()
        elif event.matches(Standard.Paste):
            self.paste()
        elif event.matches(Standard.SelectAll):
            self.selectAll()
        else:
            return False
        return True

    def _lead(self, asked: object) -> None:
        """Have something undone or redone; the caret goes to where it was."""
        self._leads = True
        asked.emit()  # type: ignore[attr-defined]
        self._leads = False
        self.ensureCursorVisible()

    def _strike(self, event: QKeyEvent) -> bool:
        if event.matches(Standard.Delete):
            self.strike_after()
            return True
        for keys, operation in STRIKES:
            if event.matches(keys):
                self.strike_to(operation)
                return True
        plain = not event.modifiers() & ~(Modifier.ShiftModifier | Modifier.KeypadModifier)
        if event.key() == Qt.Key.Key_Backspace and plain:
            self.strike_before()
            return True
        return False

    def _write(self, event: QKeyEvent) -> bool:
        command = event.modifiers() & (Modifier.ControlModifier | Modifier.AltModifier | Modifier.MetaModifier)
        if command and not _is_alt_gr(event):
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.type_text("\n")
            return True
        text = self._whole(event.text())
        if not text or not all(c.isprintable() or c == "\u3000" or c == "\u00a0" for c in text):
            return bool(self._half)
        self.type_text(text)
        return True

    def _whole(self, text: str) -> str:
        """Join the two halves of a character that a keyboard sends one by one."""
        text, self._half = self._half + text, ""
        if text and "\ud800" <= text[-1] <= "\udbff":
            text, self._half = text[:-1], text[-1]
        joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
        return "".join(c for c in joined if c not in "\x00")

    # Clipboard

    def cut(self) -> None:
        """Copy what lives in the selection, and strike it."""
        if self.textCursor().hasSelection():
            self.copy()
            self.strike_selection(Doing.CUT)

    def createMimeDataFromSelection(self) -> QMimeData:
        # Made by Qt, not here: the clipboard is freed at exit, when Python can no longer part from its own.
        data = super().createMimeDataFromSelection()
        data.text()
        data.clear()
        data.setText(self.selected_text())
        return data

    def selected_text(self) -> str:
        """Return what is selected, without what is struck; in the original view as it was."""
        if self.view is View.ORIGINAL:
            return self.textCursor().selectedText().replace("\u2029", "\n")
        chosen = self.selected()
        return self.ledger.living(chosen.start, chosen.end) if chosen.lives else ""

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and self.may_write

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = cleaned(source.text()) if source.hasText() else ""
        if text and self.canInsertFromMimeData(source):
            self.type_text(text, Doing.PASTE)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.context_menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def context_menu(self) -> QMenu:
        """Return the menu of the right mouse button."""
        menu = QMenu(self)
        chosen = self.textCursor().hasSelection()
        writes = self.may_write
        clipboard = QGuiApplication.clipboard().mimeData()
        entries = (
            (self.tr("Undo"), Standard.Undo, self._menu_undo, writes),
            (self.tr("Redo"), Standard.Redo, self._menu_redo, writes),
            None,
            (self.tr("Cut"), Standard.Cut, self.cut, chosen and writes),
            (self.tr("Copy"), Standard.Copy, self.copy, chosen),
            (self.tr("Paste"), Standard.Paste, self.paste, writes and clipboard is not None and clipboard.hasText()),
            (self.tr("Strike"), Standard.Delete, self.strike_selection, chosen and writes),
            None,
            (self.tr("Select all"), Standard.SelectAll, self.selectAll, True),
        )
        for entry in entries:
            if entry is None:
                menu.addSeparator()
                continue
            name, keys, does, enabled = entry
            action = menu.addAction(name, does)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutVisibleInContextMenu(True)
            action.setEnabled(enabled)
        return menu

    def _menu_undo(self) -> None:
        self._lead(self.undo_asked)

    def _menu_redo(self) -> None:
        self._lead(self.redo_asked)

    # Dragging

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._composing():
            QGuiApplication.inputMethod().commit()
        left = event.button() == Qt.MouseButton.LeftButton
        if left and not event.modifiers() and self._on_selection(event.position().toPoint()):
            self._pressed = event.position().toPoint()
            return
        self._caret = None
        super().mousePressEvent(event)

    def _on_selection(self, place: QPoint) -> bool:
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return False
        first, last = sorted((cursor.anchor(), cursor.position()))
        at = self.cursorForPosition(place)
        rect = self.cursorRect(at)
        inside = first <= at.position() <= last and abs(rect.center().y() - place.y()) <= rect.height()
        return (
            inside
            and not (at.position() == first and place.x() < rect.left())
            and not (at.position() == last and place.x() > rect.right() + 1)
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        far = (event.position().toPoint() - self._pressed).manhattanLength()
        if far >= QApplication.startDragDistance():
            self._pressed = None
            self._drag()

    def _drag(self) -> None:
        """Drag what is selected. Nobody but ourselves ever takes it away here, and that only as a change."""
        self._dragged = self.selected()
        drag = QDrag(self)
        drag.setMimeData(self.createMimeDataFromSelection())
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)
        self._dragged = None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            self._pressed, self._caret = None, None
            self.setTextCursor(self.cursorForPosition(event.position().toPoint()))
            return
        super().mouseReleaseEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        at = self.projection.offset(self.cursorForPosition(event.position().toPoint()).position(), after_struck=True)
        dragged = self._dragged if event.source() in (self, self.viewport()) else None
        if self.canInsertFromMimeData(event.mimeData()):
            if dragged is not None and event.dropAction() == Qt.DropAction.MoveAction:
                self.drop_here(dragged, at)
            else:
                self.place_caret(at)
                self.insertFromMimeData(event.mimeData())
        super().dragLeaveEvent(QDragLeaveEvent())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def drop_here(self, dragged: Selected, at: int) -> None:
        """Move what was dragged to a marked offset, and select it there."""
        text = self.ledger.living(dragged.start, dragged.end)
        if text and self.move_marked(dragged.start, dragged.end, at):
            last = self.ledger.to_final(self.marked_caret())
            start = self.ledger.from_final(last - len(text), after_struck=True)
            self.place_caret(self.marked_caret(), start)

    # What comes past all this: screen readers edit the document itself

    def _contents_changed(self, position: int, removed: int, added: int) -> None:
        if not (self._applying or self._composing()):
            self._hint = (position, removed, added)
            self._guard.start(0)

    def _where_changed(self, expected: str, stands: str) -> tuple[int, int]:
        """Return how many characters at head and tail are as they were: as Qt said, if that holds."""
        position, removed, added = self._hint
        was, becomes = (text.encode("utf-16-le") for text in (expected, stands))
        same = was[: position * 2], was[(position + removed) * 2 :]
        if same == (becomes[: position * 2], becomes[(position + added) * 2 :]):
            return from_qt(expected, position), len(same[1].decode("utf-16-le", "ignore"))
        head = common_start(expected, stands)
        return head, common_start(expected[head:][::-1], stands[head:][::-1])

    def take_over(self) -> None:
        """Make a change of what somebody did to the document itself."""
        if self._composing():
            return
        stands = self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
        expected = self.projection.text
        if stands == expected:
            return
        head, tail = self._where_changed(expected, stands)
        start = self.projection.offset(units(expected[:head]), after_struck=True)
        end = self.projection.offset(units(expected[: len(expected) - tail]))
        caret = self.ledger.to_final(start)
        text = cleaned(stands[head : len(stands) - tail])
        self.rebuild()
        self.place_caret(self.ledger.from_final(caret))
        if self.view is not View.ORIGINAL:
            self.replace_marked(min(start, end) if not text else start, max(start, end), text, Doing.TYPE)


_CTRL_SHIFT_Z = (Modifier.ControlModifier | Modifier.ShiftModifier).value | Qt.Key.Key_Z.value


def _moves_caret(event: QKeyEvent) -> bool:
    other = Modifier.AltModifier | Modifier.MetaModifier
    return event.type() == QEvent.Type.KeyPress and event.key() in CARET_KEYS and not event.modifiers() & other


def _is_alt_gr(event: QKeyEvent) -> bool:
    """Say whether it is a character of the third level, which Windows sends as Ctrl+Alt."""
    both = Modifier.ControlModifier | Modifier.AltModifier
    return event.modifiers() & both == both and bool(event.text()) and event.text().isprintable()
