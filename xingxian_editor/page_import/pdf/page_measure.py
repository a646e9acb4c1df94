"""The page's own measures: the size and pitch of its body type, against which all else is judged."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from xingxian_editor.page_import.pdf.text_line import TextLine

_FEWEST = 7


@dataclass(frozen=True, slots=True)
class PageMeasure:
    """``body`` is the size of body type in points; ``fonts`` are those that much of the text is set in."""

    body: float
    fonts: frozenset[int]


def page_measure(lines: Sequence[TextLine]) -> PageMeasure:
    """Measure the body type: what most characters of longer lines are set in."""
    long = [line for line in lines if len(line.text) >= _FEWEST and not line.slanted] or list(lines)
    sizes: Counter[float] = Counter()
    for line in long:
        sizes[round(line.size, 1)] += len(line.text)
    body = sizes.most_common(1)[0][0] if sizes else 10.0
    fonts: Counter[int] = Counter()
    for line in long:
        if 0.85 * body < line.size < 1.2 * body:
            fonts[line.font] += len(line.text)
    total = sum(fonts.values())
    return PageMeasure(body, frozenset(font for font, count in fonts.items() if count > 0.12 * total))
