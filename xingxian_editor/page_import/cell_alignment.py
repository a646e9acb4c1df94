"""Aligns the characters that went out with those that came back: original with original, written with written."""

from collections.abc import Iterator, Sequence

from rapidfuzz.distance import Indel

from xingxian_editor.page_import.returned_lines import FileCell
from xingxian_editor.page_import.sent_lines import SentCell

Pairs = list[tuple[int | None, int | None]]


def aligned(sent: Sequence[SentCell], returned: Sequence[FileCell]) -> Pairs:
    """Return pairs of indexes in order, every index once; None where the other side has nothing.

    Characters go together that are of one kind, original or written. What is left between those goes
    together by the character alone: it was accepted or rejected in the other program. Where that leaves
    changes unexplained, struck characters count as a kind of their own, if that explains more.
    """
    first = _aligned(_kinds(sent), _file_kinds(returned), sent, returned)
    unexplained = _unexplained(first, sent, returned)
    if not unexplained:
        return first
    second = _aligned(_kinds(sent, struck="-"), _file_kinds(returned, struck="-"), sent, returned)
    return second if _unexplained(second, sent, returned) < unexplained else first


def _kinds(cells: Sequence[SentCell], struck: str = "") -> list[str]:
    return [("+" if cell.ins else struck if cell.dele else "") + cell.character for cell in cells]


def _file_kinds(cells: Sequence[FileCell], struck: str = "") -> list[str]:
    return [("+" if cell.ins else struck if cell.dele else "") + cell.character for cell in cells]


def _aligned(ours: list[str], theirs: list[str], sent: Sequence[SentCell], returned: Sequence[FileCell]) -> Pairs:
    pairs: Pairs = []
    before = (0, 0)
    for block in (*Indel.opcodes(ours, theirs).as_matching_blocks(), None):
        a, b = (block.a, block.b) if block else (len(sent), len(returned))
        pairs.extend(_by_character(sent, returned, range(before[0], a), range(before[1], b)))
        if block:
            pairs.extend((block.a + at, block.b + at) for at in range(block.size))
            before = (block.a + block.size, block.b + block.size)
    return pairs


def _unexplained(pairs: Pairs, sent: Sequence[SentCell], returned: Sequence[FileCell]) -> int:
    """Count what no tracked change and no accepting or rejecting explains."""
    count = 0
    for ours, theirs in pairs:
        if ours is None and theirs is not None:
            count += 2 if returned[theirs].ins is None else 0
        elif theirs is None and ours is not None:
            count += 2 if sent[ours].plain else 0
        elif ours is not None and theirs is not None:
            count += bool(sent[ours].dele) and returned[theirs].dele is None
    return count


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
