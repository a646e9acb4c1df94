"""What comments of a manuscript say: marks that change no text, queries and remarks, written and read back."""

import re
from dataclasses import dataclass

from xingxian_editor.corrections.asked_words import asked_of, asked_words, read_asked
from xingxian_editor.corrections.proof_words import MARK_NAMES
from xingxian_editor.page.correction import Correction, Frame, ProofMark, Way
from xingxian_editor.page.query import Answer, Query

_HEAD = re.compile(r"【([^【】\n]{1,6})】")
_SIDE = r"(\d{1,4}(?:\.\d)?)"
_FRAME = re.compile(rf"〔版面：距左{_SIDE}、距上{_SIDE}，宽{_SIDE}、高{_SIDE} 毫米〕$")
_MARKS = {name: mark for mark, name in MARK_NAMES.items()}
_QUERY, _REMARK, _ANSWER, _PROPOSAL = "质疑", "校改说明", "答复", "拟改："
_ANSWERS = {Answer.YES: "同意", Answer.NO: "不改", Answer.CHANGED: "另改", Answer.WITHDRAWN: "撤回"}
TEXT_MARKS = frozenset(
    {
        ProofMark.CHANGE,
        ProofMark.DELETE,
        ProofMark.INSERT,
        ProofMark.TRANSPOSE,
        ProofMark.JOIN,
        ProofMark.NEW_PARAGRAPH,
        ProofMark.MOVE,
    }
)
"""Marks that are a change of text; 转移 is none where it only names a line, a column or a page (移到下栏)."""
SUPERSCRIPT, SUBSCRIPT = "superscript", "subscript"


@dataclass(frozen=True, slots=True)
class CommentWords:
    """What a comment says: ``mark`` and ``text``; or a query with its proposal; or a remark; or just text."""

    text: str
    mark: ProofMark | None = None
    query: bool = False
    remark: bool = False
    proposal: str = ""
    note: str = ""
    way: Way = Way.USUAL
    amount: float = 0.0
    frame: Frame | None = None


def of_query(query: Query) -> str:
    """Return the text of the comment that puts a query."""
    proposal = f"\n{_PROPOSAL}{query.proposal}" if query.proposal else ""
    return f"【{_QUERY}】{query.text}{proposal}"


def of_answer(query: Query) -> str:
    """Return the text of the reply that answers a query."""
    return f"【{_ANSWER}】{_ANSWERS[query.answer]}"


def read_answer(text: str) -> Answer:
    """Return the answer that a reply gives; OPEN where it is none."""
    return next((answer for answer, words in _ANSWERS.items() if text == f"【{_ANSWER}】{words}"), Answer.OPEN)


def of_mark(correction: Correction) -> str:
    """Return the text of the comment that stands for a mark that changes no text."""
    note = f"\n{correction.note}" if correction.note else ""
    where = frame_words(correction.frame) if correction.frame is not None else ""
    return f"【{MARK_NAMES[correction.mark]}】{asked_words(correction)}{where}{note}"


def frame_words(frame: Frame) -> str:
    """Return where a rectangle stands on the page, as a person can measure it."""
    sides = (frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top)
    left, top, width, height = (f"{side:.1f}" for side in sides)
    return f"〔版面：距左{left}、距上{top}，宽{width}、高{height} 毫米〕"


def _read_frame(said: str) -> tuple[str, Frame | None]:
    """Return what is said without its rectangle, and that."""
    match = _FRAME.search(said)
    if match is None:
        return said, None
    left, top, width, height = map(float, match.groups())
    return said[: match.start()], Frame(left, top, left + width, top + height)


def of_remark(correction: Correction) -> str:
    """Return the text of the comment that carries the note of a change of text."""
    return f"【{_REMARK}】{correction.note}"


def of_substitution(places: int, old: str, new: str, note: str) -> str:
    """Return the text of the one comment that n places of a 代替 have."""
    return f"【{MARK_NAMES[ProofMark.SUBSTITUTE]}】{old} = {new}，共 {places} 处" + (f"\n{note}" if note else "")


def read_comment(text: str) -> CommentWords:
    """Take apart what a comment says; one in nobody's form is just text."""
    match = _HEAD.match(text)
    if match is None:
        return CommentWords(text)
    rest = text[match.end() :]
    if match[1] == _QUERY:
        words, _, proposal = rest.partition(f"\n{_PROPOSAL}")
        return CommentWords(words, query=True, proposal=proposal)
    if match[1] == _REMARK:
        return CommentWords(rest, remark=True)
    mark = _MARKS.get(match[1])
    if mark is None or (mark in TEXT_MARKS and mark is not ProofMark.MOVE):
        return CommentWords(text)
    said, _, note = rest.partition("\n")
    said, frame = _read_frame(said)
    asked = read_asked(mark, said)
    if mark in TEXT_MARKS and asked.way is Way.USUAL:
        return CommentWords(text)
    return CommentWords(asked.words, mark=mark, note=note, way=asked.way, amount=asked.amount, frame=frame)


def script_of(correction: Correction) -> str:
    """Return Word's name for where a character should stand, "" where Word has none for it."""
    return {Way.RAISED: SUPERSCRIPT, Way.LOWERED: SUBSCRIPT}.get(asked_of(correction).way, "")


_ALSO = re.compile(r"（([^（）]+)同改）")


def with_also_found(note: str, reader: str) -> str:
    """Return the note of a correction with the remark that ``reader``, reading apart, found the same."""
    return note if reader in also_found_by(note) else f"{note}（{reader}同改）"


def also_found_by(note: str) -> tuple[str, ...]:
    """Return who else found what a correction corrects."""
    return tuple(_ALSO.findall(note))
