"""Reads the body of a Word file: paragraphs with every insertion, deletion and move, and where comments are."""

import re
from collections.abc import Mapping
from dataclasses import replace

from lxml import etree

from xingxian_editor.page.correction import NOBODY
from xingxian_editor.page_import.manuscript_package import CHARACTERS, child_of, local_name, symbol, value_of
from xingxian_editor.page_import.returned_file import FileSpot, Hand, ReturnedParagraph, ReturnedPiece

_WALL = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
_NUMBERED = re.compile(r"\s*[0-9]+$")
_WRITTEN, _STRUCK = frozenset({"ins", "moveTo"}), frozenset({"del", "moveFrom"})
_LEFT_OUT = frozenset(
    {"p", "Fallback", "pPr", "rPr", "rt", "rubyPr", "instrText", "delInstrText", "drawing", "pict", "object", "sdtPr"}
)
"""What holds no running text of its own; a text box's paragraphs are read after the one it hangs on."""
_NOTES = frozenset({"footnoteReference", "endnoteReference"})


def attribute(element: etree._Element, name: str) -> str:
    """Return an attribute by its name without namespace, or nothing."""
    return next((str(v) for k, v in element.attrib.items() if etree.QName(k).localname == name), "")


def hand_of(element: etree._Element) -> Hand:
    """Return whose change an element is."""
    author, time = attribute(element, "author"), _WALL.match(attribute(element, "date"))
    return Hand("" if author == NOBODY else author, time[0] if time else "")


class RevisedDocument:
    """Walks the body once, in its order. ``starts`` and ``ends`` say where comments begin and end."""

    def __init__(self, root: etree._Element, styles: Mapping[str, str]) -> None:
        self._styles = styles
        self._moves: dict[tuple[str, str], Hand] = {}
        self._pieces: list[ReturnedPiece] = []
        self._offset = 0
        self.paragraphs: list[ReturnedParagraph] = []
        self.starts: dict[str, FileSpot] = {}
        self.ends: dict[str, FileSpot] = {}
        self.footnotes = 0
        for element in root.iter():
            self._visit(element)

    def _visit(self, element: etree._Element) -> None:
        name = local_name(element)
        if name == "p" and not _inside(element, "Fallback"):
            self._paragraph(element)
        elif name.startswith(("commentRange", "moveFromRange", "moveToRange")) and not _inside(element, "p"):
            self._range(name, element)

    def _paragraph(self, element: etree._Element) -> None:
        self._pieces, self._offset = [], 0
        self._walk(element, None, None)
        properties = child_of(element, "pPr")
        key = value_of(child_of(properties, "pStyle"))
        written, struck = self._end(child_of(properties, "rPr"))
        style = _NUMBERED.sub("", self._styles.get(key, key))
        self.paragraphs.append(
            ReturnedParagraph(style, tuple(self._pieces), written, struck, _inside(element, "txbxContent"))
        )

    def _end(self, properties: etree._Element | None) -> tuple[Hand | None, Hand | None]:
        written = struck = None
        for child in properties if properties is not None else ():
            name = local_name(child)
            if name in _WRITTEN:
                written = self._hand(name, child)
            elif name in _STRUCK:
                struck = self._hand(name, child)
        return written, struck

    def _walk(self, element: etree._Element, written: Hand | None, struck: Hand | None) -> None:
        for child in element:
            name = local_name(child)
            if name in _WRITTEN:
                self._walk(child, self._hand(name, child), struck)
            elif name in _STRUCK:
                self._walk(child, written, self._hand(name, child))
            elif name == "r":
                self._run(child, ReturnedPiece("", written, struck, *_script(child_of(child, "rPr"))))
            elif "Range" in name:
                self._range(name, child)
            elif name not in _LEFT_OUT:
                self._walk(child, written, struck)

    def _run(self, run: etree._Element, kind: ReturnedPiece) -> None:
        for child in run:
            name = local_name(child)
            if name in ("t", "delText"):
                self._add(child.text or "", kind)
            elif name in CHARACTERS:
                self._add(CHARACTERS[name], kind)
            elif name == "sym":
                self._add(symbol(child), kind)
            elif name == "commentReference":
                self._refer(attribute(child, "id"))
            elif name in _NOTES:
                self.footnotes += 1
            elif name not in _LEFT_OUT:
                self._run(child, kind)

    def _add(self, text: str, kind: ReturnedPiece) -> None:
        if not text:
            return
        last = self._pieces[-1] if self._pieces else None
        if last is not None and replace(last, text="") == kind:
            self._pieces[-1] = replace(last, text=last.text + text)
        else:
            self._pieces.append(replace(kind, text=text))
        self._offset += len(text)

    def _refer(self, number: str) -> None:
        """Place a comment where it is referred to, if it has no range: on a point LibreOffice writes none."""
        if number not in self.starts:
            self.starts[number] = FileSpot(len(self.paragraphs), self._offset)
        self.ends.setdefault(number, FileSpot(len(self.paragraphs), self._offset))

    def _range(self, name: str, element: etree._Element) -> None:
        number, inside = attribute(element, "id"), _inside(element, "p")
        spot = FileSpot(len(self.paragraphs), self._offset if inside else 0)
        if name == "commentRangeStart":
            self.starts.setdefault(number, spot)
        elif name == "commentRangeEnd":
            self.ends.setdefault(number, spot)
        elif name.endswith("RangeStart") and name.startswith("move"):
            hand = replace(hand_of(element), move=attribute(element, "name"))
            self._moves[name.removesuffix("RangeStart"), number] = hand
        elif name.endswith("RangeEnd") and name.startswith("move"):
            self._moves.pop((name.removesuffix("RangeEnd"), number), None)

    def _hand(self, name: str, element: etree._Element) -> Hand:
        """Return whose change an element is, and in which move it stands: ranges may lie in one another."""
        hand = hand_of(element)
        inside = [open_hand for (kind, _), open_hand in self._moves.items() if kind == name]
        same = [open_hand for open_hand in inside if (open_hand.author, open_hand.time) == (hand.author, hand.time)]
        return replace(hand, move=(same or inside)[-1].move) if inside else hand


def _inside(element: etree._Element, name: str) -> bool:
    return any(local_name(parent) == name for parent in element.iterancestors())


def _script(properties: etree._Element | None) -> tuple[str, Hand | None]:
    """Return how characters are raised or lowered, and who did it, where that was tracked."""
    if properties is None:
        return "", None
    now = value_of(child_of(properties, "vertAlign"))
    change = child_of(properties, "rPrChange")
    before = value_of(child_of(child_of(change, "rPr"), "vertAlign"))
    now = "" if now == "baseline" else now
    return now, hand_of(change) if change is not None and before != now else None
