"""Finds for the lines that went out those that came back: by their text and style, never by marks alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from xingxian_editor.page_import.returned_lines import FileLine
from xingxian_editor.page_import.sent_lines import SentLine

_ALIKE = 0.4
"""Lines of less likeness are strangers; of the same style a little less will do."""
_SAME_STYLE = 0.1
_MOST_PAIRS = 250_000
"""Beyond so many possible pairs the order alone decides: no page has a gap of five hundred lines."""


@dataclass(slots=True)
class Chunk:
    """Lines that belong together: ``sent`` and ``returned`` are half-open ranges of lines."""

    sent: tuple[int, int]
    returned: tuple[int, int]


def pair_lines(sent: Sequence[SentLine], returned: Sequence[FileLine]) -> list[Chunk]:
    """Return chunks that hold every line of both sides once, in order, apart from strangers.

    Most are one line against one. Where lines were joined, parted, added or taken away, a chunk holds
    several; where nothing fits, one side of it is empty.
    """
    pairs = _pairs(sent, returned)
    chunks: list[Chunk] = []
    before = (0, 0)
    for pair in (*pairs, (len(sent), len(returned))):
        gap = Chunk((before[0], pair[0]), (before[1], pair[1]))
        own = Chunk((pair[0], pair[0] + 1), (pair[1], pair[1] + 1))
        if gap.sent[0] < gap.sent[1] or gap.returned[0] < gap.returned[1]:
            _give(gap, chunks, own if pair[0] < len(sent) else None, sent)
        if pair[0] < len(sent):
            chunks.append(own)
        before = (pair[0] + 1, pair[1] + 1)
    return chunks


def _give(gap: Chunk, chunks: list[Chunk], after: Chunk | None, sent: Sequence[SentLine]) -> None:
    """Give lines without a partner to the neighbour that is a text: the one before, else the one after.

    What went out and has no neighbour of its own article at all is left alone: that article is not
    in the file.
    """
    unit = {sent[at].unit for at in range(*gap.sent)} - {None}
    if chunks and _is_text(chunks[-1], sent) and (not unit or _unit(chunks[-1], sent) in unit):
        last, taken = chunks[-1], gap.sent[0]
        while taken < gap.sent[1] and sent[taken].unit == _unit(last, sent):
            taken += 1
        last.sent = (last.sent[0], taken)
        last.returned = (last.returned[0], gap.returned[1])
        gap = Chunk((taken, gap.sent[1]), (gap.returned[1], gap.returned[1]))
    if after is not None and _is_text(after, sent):
        first = gap.sent[1]
        while first > gap.sent[0] and sent[first - 1].unit == _unit(after, sent):
            first -= 1
        after.sent = (first, after.sent[1])
        after.returned = (gap.returned[0], after.returned[1])
        gap = Chunk((gap.sent[0], first), (gap.returned[0], gap.returned[0]))
    if gap.sent[0] < gap.sent[1] or gap.returned[0] < gap.returned[1]:
        chunks.append(gap)


def _is_text(chunk: Chunk, sent: Sequence[SentLine]) -> bool:
    return chunk.sent[0] < chunk.sent[1] and chunk.returned[0] < chunk.returned[1] and _unit(chunk, sent) is not None


def _unit(chunk: Chunk, sent: Sequence[SentLine]) -> int | None:
    return sent[chunk.sent[1] - 1].unit


def _pairs(sent: Sequence[SentLine], returned: Sequence[FileLine]) -> list[tuple[int, int]]:
    """Return the pairs of lines: first those of the same text, between them the most alike."""
    ours = [(line.style, line.original) for line in sent]
    theirs = [(line.style, line.original) for line in returned]
    pairs: list[tuple[int, int]] = []
    before = (0, 0)
    for block in (*Indel.opcodes(ours, theirs).as_matching_blocks(),):
        pairs.extend(_alike(sent, returned, before, (block.a, block.b)))
        pairs.extend((block.a + at, block.b + at) for at in range(block.size))
        before = (block.a + block.size, block.b + block.size)
    pairs.extend(_alike(sent, returned, before, (len(sent), len(returned))))
    return pairs


def _alike(
    sent: Sequence[SentLine], returned: Sequence[FileLine], start: tuple[int, int], end: tuple[int, int]
) -> list[tuple[int, int]]:
    """Return the pairs in a gap, in order, whose likeness is greatest in all."""
    rows, columns = range(start[0], end[0]), range(start[1], end[1])
    if not rows or not columns or len(rows) * len(columns) > _MOST_PAIRS:
        return []
    score = {(i, j): _likeness(sent[i], returned[j]) for i in rows for j in columns}
    best = [[0.0] * (len(columns) + 1) for _ in range(len(rows) + 1)]
    for r in range(len(rows) - 1, -1, -1):
        for c in range(len(columns) - 1, -1, -1):
            with_pair = score[rows[r], columns[c]] + best[r + 1][c + 1]
            best[r][c] = max(with_pair, best[r + 1][c], best[r][c + 1])
    return _path(best, rows, columns, score)


def _path(
    best: list[list[float]], rows: range, columns: range, score: dict[tuple[int, int], float]
) -> list[tuple[int, int]]:
    pairs, r, c = [], 0, 0
    while r < len(rows) and c < len(columns):
        here = score[rows[r], columns[c]]
        if here > 0 and best[r][c] == here + best[r + 1][c + 1]:
            pairs.append((rows[r], columns[c]))
            r, c = r + 1, c + 1
        elif best[r][c] == best[r + 1][c]:
            r += 1
        else:
            c += 1
    return pairs


def _likeness(ours: SentLine, theirs: FileLine) -> float:
    """Return 0 for strangers. What stood originally counts, or everything: changes may have been accepted."""
    alike = max(
        Indel.normalized_similarity(ours.original, theirs.original),
        Indel.normalized_similarity(ours.text, theirs.text),
    )
    alike += _SAME_STYLE if ours.style == theirs.style else 0
    return alike if alike >= _ALIKE else 0
