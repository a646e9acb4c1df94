"""Keys of the galley: which key asks for what."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from xingxian_editor.page.role import Role

ROLE_DIGITS = {
    Qt.Key.Key_1: Role.HEADLINE,
    Qt.Key.Key_2: Role.KICKER,
    Qt.Key.Key_3: Role.DECK,
    Qt.Key.Key_4: Role.CROSSHEAD,
    Qt.Key.Key_5: Role.BODY,
    Qt.Key.Key_6: Role.CAPTION,
    Qt.Key.Key_7: Role.BYLINE,
    Qt.Key.Key_8: Role.STANDING_HEAD,
    Qt.Key.Key_9: Role.FOLIO,
    Qt.Key.Key_0: Role.UNPLACED,
}

_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


class Tagging(Protocol):
    """What keys ask of a galley."""

    @property
    def typed_source(self) -> int | None: ...
    def ask_role(self, role: Role) -> None: ...
    def ask_other_role(self) -> None: ...
    def ask_article_by_key(self) -> None: ...
    def ask_new_article(self) -> None: ...
    def ask_split(self) -> None: ...
    def ask_merge(self) -> None: ...
    def ask_transcription(self) -> None: ...
    def ask_paragraph(self) -> None: ...
    def ask_order(self, steps: int) -> None: ...
    def ask_note(self) -> None: ...
    def ask_transcription_removal(self) -> None: ...
    def repeat(self) -> None: ...
    def step(self, steps: int, extend: bool = False) -> None: ...
    def next_doubt(self, back: bool = False) -> None: ...
    def take_suggestion(self) -> None: ...
    def show_menu(self) -> None: ...


def pressed(event: QKeyEvent, galley: Tagging) -> bool:
    """Do what the key asks for; False when it means nothing here."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    if modifiers == _NONE and key in ROLE_DIGITS:
        galley.ask_role(ROLE_DIGITS[key])
        return True
    action = _plain(galley).get((key, modifiers))
    if action is None:
        return False
    action()
    return True


def _plain(galley: Tagging) -> dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], None]]:
    key = Qt.Key
    return {
        (key.Key_R, _NONE): galley.ask_other_role,
        (key.Key_A, _NONE): galley.ask_article_by_key,
        (key.Key_N, _NONE): galley.ask_new_article,
        (key.Key_S, _NONE): galley.ask_split,
        (key.Key_M, _NONE): galley.ask_merge,
        (key.Key_B, _NONE): galley.ask_transcription,
        (key.Key_P, _NONE): galley.ask_paragraph,
        (key.Key_F4, _NONE): galley.repeat,
        (key.Key_Delete, _NONE): galley.ask_transcription_removal,
        (key.Key_M, _CTRL | _ALT): galley.ask_note,
        (key.Key_D, _NONE): galley.next_doubt,
        (key.Key_D, _SHIFT): lambda: galley.next_doubt(back=True),
        (key.Key_Return, _NONE): galley.take_suggestion,
        (key.Key_Enter, _NONE): galley.take_suggestion,
        (key.Key_Down, _NONE): lambda: galley.step(1),
        (key.Key_Up, _NONE): lambda: galley.step(-1),
        (key.Key_Down, _SHIFT): lambda: galley.step(1, extend=True),
        (key.Key_Up, _SHIFT): lambda: galley.step(-1, extend=True),
        (key.Key_Down, _ALT): lambda: galley.ask_order(1),
        (key.Key_Up, _ALT): lambda: galley.ask_order(-1),
        (key.Key_F10, _SHIFT): galley.show_menu,
        (key.Key_Menu, _NONE): galley.show_menu,
    }
