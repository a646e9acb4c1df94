"""Finds for the lines that went out those that came back: by their text and style, never by marks alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from xingxian_editor.page_import.returned_lines import FileLine
from xingxian_editor.page_import.sent_lines import SentLine

_ALIKE = 0.4
"""Lines of less likeness are strangers; of the same style a little less will do."""
_SAME_STYLE = 0.1
_MOST_SPLITS = 400
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
    lines = _Lines(sent, returned)
    chunks: list[Chunk] = []
    before = (0, 0)
    for pair in (*pairs, (len(sent), len(returned))):
        gap = Chunk((before[0], pair[0]), (before[1], pair[1]))
        own = Chunk((pair[0], pair[0] + 1), (pair[1], pair[1] + 1))
        if gap.sent[0] < gap.sent[1] or gap.returned[0] < gap.returned[1]:
            _give(gap, chunks, own if pair[0] < len(sent) else None, lines)
        if pair[0] < len(sent):
            chunks.append(own)
        before = (pair[0] + 1, pair[1] + 1)
    return chunks


@dataclass(frozen=True, slots=True)
class _Lines:
    """Both sides, asked how alike stretches of them are."""

    sent: Sequence[SentLine]
    returned: Sequence[FileLine]

    def unit(self, chunk: Chunk | None) -> int | None:
        """Return the tracked article of a chunk that has lines on both sides."""
        if chunk is None or chunk.sent[0] == chunk.sent[1] or chunk.returned[0] == chunk.returned[1]:
            return None
        return self.sent[chunk.sent[0]].unit

    def alike(self, sent: tuple[int, int], returned: tuple[int, int]) -> float:
        """Return how alike two stretches are, 0 to 1."""
        ours, theirs = self.sent[slice(*sent)], self.returned[slice(*returned)]
        originals = ("\n".join(line.original for line in side) for side in (ours, theirs))
        texts = ("\n".join(line.text for line in side) for side in (ours, theirs))
        return max(Indel.normalized_similarity(*originals), Indel.normalized_similarity(*texts))


def _give(gap: Chunk, chunks: list[Chunk], after: Chunk | None, lines: _Lines) -> None:
    """Give lines without a partner to the texts beside them, parted where both are most like what went out.

    What went out and has no neighbour of its own article is left alone.
    """
    last = chunks[-1] if chunks else None
    before = last if lines.unit(last) is not None else None
    after = after if lines.unit(after) is not None else None
    (first, end), (start, stop) = gap.sent, gap.returned
    head = first
    while before is not None and head < end and lines.sent[head].unit == lines.unit(before):
        head += 1
    tail = end
    while after is not None and tail > head and lines.sent[tail - 1].unit == lines.unit(after):
        tail -= 1
    if before is not None and after is not None:
        same = lines.unit(before) == lines.unit(after)
        head, place = _best_split(gap, before, after, range(first, end + 1) if same else range(head, head + 1), lines)
        tail = head if same else tail
    else:
        place = stop if before is not None else start
    if before is not None:
        before.sent, before.returned = (before.sent[0], head), (before.returned[0], place)
    if head < tail:
        chunks.append(Chunk((head, tail), (place, place)))
    if after is not None:
        after.sent, after.returned = (tail, after.sent[1]), (place, after.returned[1])
    elif place < stop:
        chunks.append(Chunk((tail, tail), (place, stop)))


def _best_split(gap: Chunk, before: Chunk, after: Chunk, heads: range, lines: _Lines) -> tuple[int, int]:
    """Return up to which line of either side a gap belongs to the text before it."""
    places = range(gap.returned[0], gap.returned[1] + 1)
    if len(heads) * len(places) > _MOST_SPLITS:
        return heads[-1], places[-1]

    def fit(split: tuple[int, int]) -> float:
        head, place = split
        own = lines.alike((before.sent[0], head), (before.returned[0], place))
        tail = head if len(heads) > 1 else gap.sent[1]
        return own + lines.alike((tail, after.sent[1]), (place, after.returned[1]))

    return max(((head, place) for head in heads for place in places), key=fit)


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
