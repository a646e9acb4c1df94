"""Aligns the characters that went out with those that came back: original with original, written with written."""

from collections.abc import Iterator, Sequence

from rapidfuzz.distance import Indel

from xingxian_editor.page_import.returned_lines import FileCell
from xingxian_editor.page_import.sent_lines import SentCell


def aligned(sent: Sequence[SentCell], returned: Sequence[FileCell]) -> Iterator[tuple[int | None, int | None]]:
    """Yield pairs of indexes in order, every index once; None where the other side has nothing.

    Characters go together that are of one kind, original or written. What is left between those goes
    together by the character alone: it was accepted or rejected in the other program.
    """
    ours = [("" if cell.ins == 0 else "+") + cell.character for cell in sent]
    theirs = [("" if cell.ins is None else "+") + cell.character for cell in returned]
    before = (0, 0)
    for block in (*Indel.opcodes(ours, theirs).as_matching_blocks(), None):
        a, b = (block.a, block.b) if block else (len(sent), len(returned))
        yield from _by_character(sent, returned, range(before[0], a), range(before[1], b))
        if block:
            yield from ((block.a + at, block.b + at) for at in range(block.size))
            before = (block.a + block.size, block.b + block.size)


def _by_character(
    sent: Sequence[SentCell], returned: Sequence[FileCell], rows: range, columns: range
) -> Iterator[tuple[int | None, int | None]]:
    ours = [sent[at].character for at in rows]
    theirs = [returned[at].character for at in columns]
    a = b = 0
    for block in (*(Indel.opcodes(ours, theirs).as_matching_blocks() if rows and columns else ()), None):
        end_a, end_b = (block.a, block.b) if block else (len(ours), len(theirs))
        yield from ((rows[at], None) for at in range(a, end_a))
        yield from ((None, columns[at]) for at in range(b, end_b))
        if block:
            yield from ((rows[block.a + at], columns[block.b + at]) for at in range(block.size))
            a, b = block.a + block.size, block.b + block.size
