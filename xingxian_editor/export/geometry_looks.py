"""Sets a line's characters so that each stands where it is printed, whatever face stands in for the printed one."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from xingxian_editor.export.geometry_lines import PrintedGlyph
from xingxian_editor.export.layout_plan import RunLook
from xingxian_editor.export.typefaces import Face
from xingxian_editor.export.word_text import Piece

_TIMES = (
    "250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 "
    "564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 "
    "722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 "
    "278 500 500 722 500 500 444 480 200 480 541"
)
_ARIAL = (
    "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 "
    "584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 "
    "667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 "
    "278 556 500 722 500 500 500 334 260 334 584"
)


def _widths(thousandths: str) -> dict[str, float]:
    return dict(zip(map(chr, range(32, 127)), (int(width) / 1000 for width in thousandths.split()), strict=True))


_LATIN, _LATIN_OF_HEI = _widths(_TIMES), _widths(_ARIAL)
"""Widths of the faces that letters and digits are set in beside Chinese, in ems."""
_CLOSE = 0.06
"""Spaces that differ by less, in ems, are one."""
_CLOSEST, _WIDEST = -0.15, 40.0
"""What may be put between characters, in ems: LibreOffice sets none closer than a sixth."""
_NARROWEST = 0.3
_A_LITTLE = 0.15
"""So much narrower, in ems, is not seen."""
_LETTERS = (0.6, 1.5)
"""How narrow and how wide letters and digits are set to fill the place of printed ones."""
_OWN_SPACE = 0.06
_WORD = 0.5
_OPENING = frozenset("（《〈「『【〔〖［｛“‘")
_PLAIN_STRETCH = 0.04


@dataclass(frozen=True, slots=True)
class SetText:
    """A line as it is set: its text with character styles, the looks of its characters, its width in points."""

    pieces: tuple[Piece, ...]
    looks: tuple[RunLook, ...]
    width: float

    @property
    def text(self) -> str:
        """Its characters."""
        return "".join(text for text, _ in self.pieces)


def natural(text: str, face: Face | None) -> float:
    """Return how wide ``text`` is in ems when nothing is put between its characters."""
    widths = _LATIN_OF_HEI if face is Face.HEI else _LATIN
    return sum(widths.get(c, 1.0) for c in text)


def as_printed(glyphs: Sequence[PrintedGlyph], stretch: float) -> SetText:
    """Set every glyph where it is printed; rounding is carried on, so that none drifts."""
    stretch = _plain(stretch)
    glyphs = _marks_after(glyphs, stretch)
    first, cursor = glyphs[0].at, glyphs[0].at
    looks: list[RunLook] = []
    runs = list(_runs(glyphs, stretch))
    for number, (run, narrow) in enumerate(runs):
        ends = number + 1 == len(runs)
        # Nothing is put behind a line's last character.
        room = run[-1].at + _wide(run[-1:]) * narrow - cursor if ends else runs[number + 1][0][0].at - cursor
        for part, look in _filling(run, narrow, room, _count(run) - ends):
            looks.append(look)
            cursor += _wide(part) * look.stretch / 100 + look.length * look.spacing_pt
    return SetText(_pieces(glyphs), tuple(looks), max(cursor, glyphs[-1].end) - first)


def _filling(
    run: Sequence[PrintedGlyph], narrow: float, room: float, gaps: int
) -> Iterator[tuple[Sequence[PrintedGlyph], RunLook]]:
    """Yield how glyphs are set so that they fill ``room``, with white in so many gaps.

    LibreOffice sets nothing closer to the last character of a run. So what is a little too wide
    is set narrower, and only more than that closer, its last character narrower.
    """
    size, wide, count = word_size(run[0].size), _wide(run), _count(run)
    space = (room - wide * narrow) / max(1, gaps)
    if space >= 0:
        yield run, _look(run, size, narrow, min(space, _WIDEST * size) if gaps else 0.0)
        return
    if len(run) == 1 or space > -_A_LITTLE * size:
        yield run, _look(run, size, max(_NARROWEST, room / wide), 0.0)
        return
    wide_last = _wide(run[-1:])
    last = wide_last * narrow
    if gaps == count:
        last = max(_NARROWEST * wide_last, last + space * len(run[-1].text))
    head, rest = run[:-1], count - len(run[-1].text)
    wide, room = _wide(head), room - last
    if room / rest < wide / rest * narrow + _CLOSEST * size:
        narrow = max(_NARROWEST, (room / rest - _CLOSEST * size) / (wide / rest))
    yield head, _look(head, size, narrow, max(_CLOSEST * size, (room - wide * narrow) / rest))
    yield run[-1:], _look(run[-1:], size, last / wide_last, 0.0)


def _look(run: Sequence[PrintedGlyph], size: float, narrow: float, space: float) -> RunLook:
    hundredths, twentieths = round(narrow * 100), round(space * 20) / 20
    return RunLook(_count(run), size, twentieths, hundredths, run[0].face, run[0].bold, run[0].color)


def _count(run: Iterable[PrintedGlyph]) -> int:
    return sum(len(glyph.text) for glyph in run)


def _plain(stretch: float) -> float:
    return 1.0 if abs(stretch - 1) < _PLAIN_STRETCH else stretch


def _marks_after(glyphs: Sequence[PrintedGlyph], stretch: float) -> Sequence[PrintedGlyph]:
    """Have an opening mark that is set half its width begin where its ink does, not in the character before it."""
    placed = list(glyphs)
    for number in range(1, len(placed)):
        mark, before = placed[number], placed[number - 1]
        if mark.text in _OPENING:
            start = before.at + natural(before.text, before.face) * before.size * stretch
            if before.at < mark.at < start - 0.15 * mark.size:
                placed[number] = mark._replace(at=min(start, mark.at + 0.6 * mark.size))
    return placed


def spread(glyphs: Sequence[PrintedGlyph], size: float, stretch: float, width: float | None, tight: float) -> SetText:
    """Set glyphs evenly over ``width``; where that is None, ``tight`` times as wide as they are by themselves."""
    stretch = _plain(stretch)
    wide = sum(natural(glyph.text, glyph.face) for glyph in glyphs) * size * stretch
    count = sum(len(glyph.text) for glyph in glyphs)
    wanted = wide * tight if width is None else width
    space = round((wanted - wide) / max(1, count - (width is not None)) * 20) / 20
    looks = [
        RunLook(len(g.text), word_size(size), space, round(stretch * 100), g.face, g.bold, g.color) for g in glyphs
    ]
    return SetText(_pieces(glyphs), tuple(_joined(looks)), wide + count * space)


def word_size(size: float) -> float:
    """Return the type size that Word knows next to this one: it counts half points."""
    return max(1.0, round(size * 2) / 2)


def _wide(glyphs: Iterable[PrintedGlyph]) -> float:
    """Return how wide glyphs of one size are by themselves, in points."""
    return sum(natural(glyph.text, glyph.face) * word_size(glyph.size) for glyph in glyphs)


def _runs(glyphs: Sequence[PrintedGlyph], stretch: float) -> Iterator[tuple[Sequence[PrintedGlyph], float]]:
    """Yield glyphs that are set alike and stand equally far from each other, with their width to that of their face."""
    runs = list(_alike_and_near(glyphs, stretch))
    for number, run in enumerate(runs):
        if run[0].text not in _LATIN or run[0].text.isspace():
            yield run, stretch
            continue
        # Letters of another face have other widths: the word is as wide as printed, what is behind it stays white.
        narrow = min(max((run[-1].end - run[0].at) / _wide(run), _LETTERS[0]), _LETTERS[1])
        after = runs[number + 1][0].at if number + 1 < len(runs) else run[-1].end
        if len(run) > 1 and abs(after - run[-1].end) > _OWN_SPACE * run[-1].size:
            yield run[:-1], narrow
            yield run[-1:], narrow
        else:
            yield run, narrow


def _alike_and_near(glyphs: Sequence[PrintedGlyph], stretch: float) -> Iterator[list[PrintedGlyph]]:
    run: list[PrintedGlyph] = []
    spaces: list[float] = []
    for number, glyph in enumerate(glyphs):
        after = glyphs[number + 1].at if number + 1 < len(glyphs) else None
        own = natural(glyph.text, glyph.face) * word_size(glyph.size) * stretch
        space = (after - glyph.at - own) if after is not None else (sum(spaces) / len(spaces) if spaces else 0.0)
        if run and not (_alike(run[-1], glyph) and _near(spaces, space, glyph)):
            yield run
            run, spaces = [], []
        run.append(glyph)
        spaces.append(space)
    if run:
        yield run


def _alike(one: PrintedGlyph, other: PrintedGlyph) -> bool:
    return _kind(one) == _kind(other)


def _kind(glyph: PrintedGlyph) -> tuple[object, ...]:
    letter = glyph.text in _LATIN
    return glyph.face, glyph.bold, glyph.color, word_size(glyph.size), glyph.style, letter, glyph.text.isspace()


def _near(spaces: Sequence[float], space: float, glyph: PrintedGlyph) -> bool:
    if glyph.text in _LATIN:
        # Letters of another face have other widths; only their word's is kept.
        return abs(sum(spaces) / len(spaces) - space) < _WORD * glyph.size
    return abs(sum(spaces) / len(spaces) - space) < _CLOSE * glyph.size


def _pieces(glyphs: Iterable[PrintedGlyph]) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    for glyph in glyphs:
        if pieces and pieces[-1][1] == glyph.style:
            pieces[-1] = (pieces[-1][0] + glyph.text, glyph.style)
        else:
            pieces.append((glyph.text, glyph.style))
    return tuple(pieces)


def _joined(looks: Iterable[RunLook]) -> Iterator[RunLook]:
    last: RunLook | None = None
    for look in looks:
        if last is not None and replace(last, length=look.length) == look:
            last = replace(last, length=last.length + look.length)
            continue
        if last is not None:
            yield last
        last = look
    if last is not None:
        yield last
