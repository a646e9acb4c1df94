"""Word's own tracked changes: what was written, struck and moved, by whom and when."""

from collections.abc import Iterable, Mapping
from itertools import count
from xml.sax.saxutils import quoteattr

from xingxian_editor.corrections.manuscript_lines import ManuscriptLine
from xingxian_editor.corrections.run import Run
from xingxian_editor.export.word_text import run_xml, xml_text
from xingxian_editor.page.correction import NOBODY, Correction, ProofMark

_MOVING = frozenset({ProofMark.MOVE, ProofMark.TRANSPOSE})


def wall_time(time: str) -> str:
    """Return a time as Word keeps it: the clock on the wall, with a Z that means nothing; "" for none."""
    return f"{time[:19]}Z" if len(time) >= 19 else ""


def signed(author: str, time: str) -> str:
    """Return the attributes of whoever made a change or a comment."""
    date = f" w:date={quoteattr(wall_time(time))}" if wall_time(time) else ""
    return f"w:author={quoteattr(xml_text(author or NOBODY)[:255])}{date}"


class Revisions:
    """Writes runs with the corrections that wrote and struck them. Ids count through the whole file."""

    def __init__(self, corrections: Mapping[int, Correction], lines: Iterable[ManuscriptLine]) -> None:
        self._corrections = corrections
        self._ids = count(1)
        self._struck, self._written = _halves(lines)
        self._from, self._to = self._moves()
        self._open: dict[str, str] = {}
        self._left = {
            **{f"From{number}": len(self._struck[number]) for number in self._from},
            **{f"To{number}": len(self._written[number]) for number in self._to},
        }

    def run(self, run: Run, style: str = "", look: str = "") -> str:
        """Return ``run`` as XML, in ``style``; ``look`` are further properties."""
        xml = run_xml(run.text, style, look)
        if run.dele:
            xml = self._around(run, "moveFrom" if run.dele in self._from else "del", run.dele, xml)
        if run.ins:
            xml = self._around(run, "moveTo" if run.ins in self._to else "ins", run.ins, xml)
        return self.opened(run) + xml + self.closed(run)

    def mark(self, separator: Run) -> str:
        """Return the run properties of a paragraph mark that was written or struck; nothing for a plain one."""
        written = self._element("moveTo" if separator.ins in self._to else "ins", separator.ins)
        struck = self._element("moveFrom" if separator.dele in self._from else "del", separator.dele)
        return f"<w:rPr>{written}{struck}</w:rPr>" if written or struck else ""

    def opened(self, run: Run) -> str:
        """Return the beginnings of the moves that ``run``, not written yet, is the first of."""
        xml = ""
        for half, number, names in (("From", run.dele, self._from), ("To", run.ins, self._to)):
            key = f"{half}{number}"
            if number in names and key not in self._open:
                self._open[key] = str(next(self._ids))
                signature = signed(self._corrections[number].by, self._corrections[number].time)
                xml += f'<w:move{half}RangeStart w:id="{self._open[key]}" {signature} w:name="{names[number]}"/>'
        return xml

    def closed(self, run: Run) -> str:
        """Return the ends of the moves that are complete with ``run``, which is written."""
        xml = ""
        for half, number in (("From", run.dele), ("To", run.ins)):
            key = f"{half}{number}"
            if key in self._left:
                self._left[key] -= len(run.text)
                xml += "" if self._left[key] else f'<w:move{half}RangeEnd w:id="{self._open[key]}"/>'
        return xml

    def script(self, look: str, correction: Correction, style: str) -> str:
        """Return run properties that raise or lower characters, as a change that somebody made."""
        named = f"<w:rStyle w:val={quoteattr(style)}/>" if style else ""
        was = f"<w:rPr>{named}</w:rPr>"
        return f"{self.level(look)}<w:rPrChange {self.attributes(correction)}>{was}</w:rPrChange>"

    def level(self, look: str) -> str:
        """Return the run property of raised or lowered characters; nothing for those that stand as usual."""
        return f'<w:vertAlign w:val="{look}"/>' if look else ""

    def attributes(self, correction: Correction) -> str:
        """Return a number of its own and the signature of a correction."""
        return f'w:id="{next(self._ids)}" {signed(correction.by, correction.time)}'

    def _element(self, name: str, number: int) -> str:
        return f"<w:{name} {self.attributes(self._corrections[number])}/>" if number else ""

    def _around(self, run: Run, name: str, number: int, xml: str) -> str:
        if name == "del":
            xml = xml.replace("<w:t xml:", "<w:delText xml:").replace("</w:t>", "</w:delText>")
        return f"<w:{name} {self.attributes(self._corrections[number])}>{xml}</w:{name}>"

    def _moves(self) -> tuple[dict[int, str], dict[int, str]]:
        """Return the names of the moves by the corrections that are their two halves."""
        origins: dict[int, str] = {}
        targets: dict[int, str] = {}
        moving = [c for c in self._corrections.values() if c.link and c.mark in _MOVING]
        for source in moving:
            text = self._struck.get(source.id, "")
            for target in moving:
                fits = target.link == source.link and text and self._written.get(target.id) == text
                if fits and source.id not in origins and target.id not in targets:
                    origins[source.id] = targets[target.id] = f"move{source.id}"
        return origins, targets


def _halves(lines: Iterable[ManuscriptLine]) -> tuple[dict[int, str], dict[int, str]]:
    """Return the text that each correction strikes and writes."""
    struck: dict[int, str] = {}
    written: dict[int, str] = {}
    for line in lines:
        for run in (*(run for _, run in line.runs()), line.separator):
            if run.dele:
                struck[run.dele] = struck.get(run.dele, "") + run.text
            if run.ins:
                written[run.ins] = written.get(run.ins, "") + run.text
    return struck, written
