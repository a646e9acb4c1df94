"""Headline blocks: how large each line is set so that it fills its width and never runs over it."""

from dataclasses import dataclass

from xingxian_editor.export.layout_plan import FlowParagraph, PlannedLine
from xingxian_editor.export.line_breaking import break_lines, width_of
from xingxian_editor.page.manuscript_styles import ROLE_STYLES
from xingxian_editor.page.page_reading import ArticleReading
from xingxian_editor.page.reading import Reading
from xingxian_editor.page.role import Role

_WANTED_PT = {1: 48.0, 2: 34.0, 3: 27.0, 4: 19.0}
_LEADING = 1.22
_SMALLEST_PT = 12.0
_CLOSE_ENOUGH = 0.78
"""A headline is broken into more lines rather than set smaller than this share of its rank's size."""


@dataclass(frozen=True, slots=True)
class HeadPart:
    """Lines of one role at one size."""

    role: Role
    lines: tuple[str, ...]
    size_pt: float

    @property
    def line_pt(self) -> float:
        """The pitch of its lines."""
        return round(self.size_pt * _LEADING * 20) / 20

    def flow(self) -> FlowParagraph:
        """Return it as a paragraph of a text flow."""
        return FlowParagraph(ROLE_STYLES[self.role], (("\n".join(self.lines), ""),), self.size_pt, self.line_pt)


@dataclass(frozen=True, slots=True)
class Head:
    """A headline block. Without parts and with a height it is the place for a headline that lacks."""

    parts: tuple[HeadPart, ...]
    height_pt: float

    def planned(self) -> tuple[PlannedLine, ...]:
        """Return its lines for the preview."""
        return tuple(PlannedLine(line, part.size_pt, "center") for part in self.parts for line in part.lines)

    def grid_lines(self, pitch_pt: float) -> int:
        """Return how many lines of the page's grid it takes, with the white below it."""
        return int(-(-(self.height_pt + 0.6 * pitch_pt) // pitch_pt)) if self.height_pt else 0


def article_head(article: ArticleReading, rank: int, width_pt: float, scale: float) -> Head:
    """Return the headline block of ``article`` in ``width_pt``; ``scale`` is the paper's."""
    wanted = _WANTED_PT[rank] * scale
    if not article.headline:
        return Head(_small_parts(article, wanted, width_pt), wanted * 1.3)
    parts = [_fitted(Role.HEADLINE, tuple(line.text for line in article.headline), wanted, width_pt)]
    size = parts[0].size_pt
    parts[:0] = _part(Role.KICKER, article.kicker, size * 0.5, width_pt)
    parts += _part(Role.DECK, article.deck, size * 0.48, width_pt)
    return Head(tuple(parts), sum(part.line_pt * len(part.lines) for part in parts))


def _small_parts(article: ArticleReading, size: float, width_pt: float) -> tuple[HeadPart, ...]:
    """Return kicker and deck alone: without their headline they stand in its place."""
    kicker = _part(Role.KICKER, article.kicker, size * 0.5, width_pt)
    return (*kicker, *_part(Role.DECK, article.deck, size * 0.48, width_pt))


def _part(role: Role, lines: tuple[Reading, ...], wanted: float, width_pt: float) -> list[HeadPart]:
    texts = tuple(line.text for line in lines)
    return [_fitted(role, texts, max(_SMALLEST_PT, wanted), width_pt)] if texts else []


def _fitted(role: Role, lines: tuple[str, ...], wanted: float, width_pt: float) -> HeadPart:
    best = (_largest(lines, wanted, width_pt), lines)
    for count in range(2, 6):
        if best[0] >= wanted * _CLOSE_ENOUGH:
            break
        broken = tuple(piece for line in lines for piece in _in_lines(line, count))
        best = max(best, (_largest(broken, wanted, width_pt), broken))
    return HeadPart(role, best[1], int(best[0] * 2) / 2)


def _largest(lines: tuple[str, ...], wanted: float, width_pt: float) -> float:
    return min(wanted, *(0.97 * width_pt / max(1.0, width_of(line)) for line in lines))


def _in_lines(line: str, count: int) -> tuple[str, ...]:
    """Break a headline at its blanks where it has enough of them, else in lines of even length."""
    halves = tuple(line.split())
    if len(halves) == count:
        return halves
    share = width_of(line) / count
    for extra in range(8):
        broken = tuple(piece.strip() for piece in break_lines(line, share + extra * 0.5))
        if len(broken) <= count:
            return broken
    return (line,)
