"""Takes a stroke that came a moment too late over into the version of the page that had just come."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from xingxian_editor.desk.same_place import Stroke, found_again
from xingxian_editor.desk.text_changing import change_texts
from xingxian_editor.ui.tracked_editor.keeper import Act, Doing
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom

SHOWN = 12
"""So many characters of what found no place are told."""


class LateStrokes(QObject):
    """Nothing that was typed is lost: it goes to its place in the new version, or is offered to be copied."""

    def __init__(self, room: Workroom, open_page: OpenPage, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._homeless = ""

    def place(self, act: Act) -> None:
        """Do in the page as it stands now what ``act`` was to do in the article as it stood before."""
        if act.chosen is not None or act.doing is Doing.MOVE:
            return  # it takes more than words; that it was not done has been said
        stroke = Stroke.between(act.before.final, act.change.ledger.final)
        if not self._placed(stroke, act.doing):
            self._offer(stroke)

    def _placed(self, stroke: Stroke, doing: Doing) -> bool:
        desk = self._open_page.desk
        change = found_again(stroke, desk.page, desk.reading) if desk is not None else None
        if desk is None or change is None:
            return False
        reading, hand = desk.reading, desk.hand
        if not self._open_page.do(lambda page: change_texts(page, reading, (change,), hand), doing.value):
            return False
        self._open_page.choose(change.article)
        self._open_page.stroke_placed.emit(change.span.start + len(change.text))
        self._room.teller.news(
            self.tr("Version {0} came just now. What you typed that moment stands in it.").format(
                desk.card.version_number
            )
        )
        return True

    def _offer(self, stroke: Stroke) -> None:
        words = stroke.text or stroke.was
        shown = words if len(words) <= SHOWN else words[:SHOWN] + "…"
        if stroke.text:
            self._homeless = stroke.text
            sentence = self.tr(
                "The page's next version came just now, and “{0}” that you typed that moment found no place in it. "
                "Copy it, and paste it where it belongs."
            )
            self._room.teller.question(sentence.format(shown), self.tr("Copy"), self._copy)
        else:
            sentence = self.tr(
                "The page's next version came just now, and “{0}” that you struck that moment is not struck in it. "
                "Look at it, then strike it again."
            )
            self._room.teller.hint(sentence.format(shown))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._homeless)
        self._room.teller.clear()
