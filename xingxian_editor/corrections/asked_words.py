"""What marks of place and space ask for, in words, written and read back: 上移 ½ 字, 行距 1 行, 上角."""

import re
from dataclasses import dataclass

from xingxian_editor.page.correction import Correction, ProofMark, Way

WAY_WORDS: dict[ProofMark, dict[Way, str]] = {
    ProofMark.SCRIPT: {Way.RAISED: "上角", Way.MIDDLE: "居中", Way.LOWERED: "下角"},
    ProofMark.SHIFT_VERTICAL: {Way.UP: "上移", Way.DOWN: "下移"},
    ProofMark.SHIFT_HORIZONTAL: {Way.LEFT: "左移", Way.RIGHT: "右移", Way.BOTH: "向两边撑开"},
    ProofMark.ALIGN: {Way.ROW: "横排齐", Way.COLUMN: "竖排齐", Way.RAGGED: "左边排齐", Way.RAGGED_RIGHT: "右边排齐"},
    ProofMark.WIDEN: {Way.USUAL: "字距", Way.LINES: "行距"},
    ProofMark.NARROW: {Way.USUAL: "字距", Way.LINES: "行距"},
    ProofMark.MOVE: {
        Way.LINE_BEFORE: "移到上行",
        Way.LINE_AFTER: "移到下行",
        Way.COLUMN_BEFORE: "移到上栏",
        Way.COLUMN_AFTER: "移到下栏",
        Way.PAGE_BEFORE: "移到上版",
        Way.PAGE_AFTER: "移到下版",
    },
}
"""How each form of a mark is said; marks that have but one are not here."""

_LOOSE: dict[ProofMark, tuple[tuple[str, Way], ...]] = {
    ProofMark.SCRIPT: (
        ("上", Way.RAISED),
        ("superscript", Way.RAISED),
        ("up", Way.RAISED),
        ("raised", Way.RAISED),
        ("下", Way.LOWERED),
        ("subscript", Way.LOWERED),
        ("down", Way.LOWERED),
        ("lowered", Way.LOWERED),
    ),
    ProofMark.SHIFT_VERTICAL: (("下", Way.DOWN), ("降", Way.DOWN), ("上", Way.UP)),
    ProofMark.SHIFT_HORIZONTAL: (("两边", Way.BOTH), ("中", Way.BOTH), ("左", Way.LEFT), ("右", Way.RIGHT)),
    ProofMark.ALIGN: (
        ("右", Way.RAGGED_RIGHT),
        ("左", Way.RAGGED),
        ("竖", Way.COLUMN),
        ("列", Way.COLUMN),
        ("横", Way.ROW),
        ("行", Way.ROW),
        ("齐", Way.RAGGED),
    ),
    ProofMark.WIDEN: (("行", Way.LINES),),
    ProofMark.NARROW: (("行", Way.LINES),),
    ProofMark.MOVE: (
        ("上行", Way.LINE_BEFORE),
        ("前行", Way.LINE_BEFORE),
        ("下行", Way.LINE_AFTER),
        ("后行", Way.LINE_AFTER),
        ("上栏", Way.COLUMN_BEFORE),
        ("前栏", Way.COLUMN_BEFORE),
        ("下栏", Way.COLUMN_AFTER),
        ("后栏", Way.COLUMN_AFTER),
        ("上", Way.PAGE_BEFORE),
        ("前", Way.PAGE_BEFORE),
        ("", Way.PAGE_AFTER),
    ),
}
"""What people write themselves, the surest sign first."""

_SHARES = {"½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4}
_SHARE_SIGNS = {share: sign for sign, share in _SHARES.items()}
_SHARE_WORDS = {"1/2": 1 / 2, "1/3": 1 / 3, "2/3": 2 / 3, "1/4": 1 / 4, "3/4": 3 / 4, "半": 1 / 2, "二分": 1 / 2}
_SHARE_WORDS |= {"三分": 1 / 3, "四分": 1 / 4, **_SHARES}
_NUMBER = re.compile(rf"-?(?:(\d+)?([{''.join(_SHARES)}])|(\d+/\d+)|(半|二分|三分|四分)|(\d*\.?\d+))")
_TOLD = re.compile(rf" ?((?:\d+)?[{''.join(_SHARES)}]|\d+(?:\.\d+)?) (字|行)(?: |$)")
MOST = 99.0


@dataclass(frozen=True, slots=True)
class Asked:
    """What a mark asks for: in which form, by how much, and what is said beside."""

    way: Way = Way.USUAL
    amount: float = 0.0
    words: str = ""


def amount_words(amount: float) -> str:
    """Return a number of characters or lines as people write it: ½, 1½, 0.3, 2."""
    whole = int(amount)
    sign = _SHARE_SIGNS.get(amount - whole)
    if sign is None:
        return f"{amount:g}"
    return f"{whole or ''}{sign}"


def read_amount(text: str) -> float | None:
    """Return the number that somebody wrote: 2, 0.5, .5, 1/2, ½, 1½, 半; None where it is none or too large."""
    match = _NUMBER.fullmatch(text.strip())
    if match is None or text.strip().startswith("-"):
        return None
    found = _amount(match)
    return found if 0 <= found <= MOST else None


def _amount(match: re.Match[str]) -> float:
    whole, share, quotient, word, number = match.groups()
    if share:
        return int(whole or 0) + _SHARES[share]
    if quotient:
        above, below = map(int, quotient.split("/"))
        return above / below if below else 0.0
    value = _SHARE_WORDS[word] if word else float(number)
    return -value if match[0].startswith("-") else value


def asked_of(correction: Correction) -> Asked:
    """Return what a mark asks for: what was chosen, or what its words say where nothing was."""
    if correction.way is Way.USUAL and not correction.amount:
        return read_loosely(correction.mark, correction.detail)
    return Asked(correction.way, correction.amount, correction.detail)


def asked_words(correction: Correction) -> str:
    """Return what a mark asks for, as it is said in lists, on sheets and in comments; "" for nothing."""
    said = way_words(correction.mark, correction.way, correction.amount)
    return " ".join(filter(None, (said, correction.detail)))


def way_words(mark: ProofMark, way: Way, amount: float) -> str:
    """Return a direction and an amount in words: 左移 2 字; "" where neither was said."""
    said = WAY_WORDS.get(mark, {}).get(way, "") if way is not Way.USUAL or amount else ""
    return f"{said} {amount_words(amount)} {unit_of(way)}" if amount and mark in WAY_WORDS else said


def unit_of(way: Way) -> str:
    """Return what an amount counts: characters, or lines."""
    return "行" if way is Way.LINES else "字"


def read_asked(mark: ProofMark, text: str) -> Asked:
    """Take apart what ``asked_words`` says; what somebody wrote otherwise stays words."""
    ways = sorted(WAY_WORDS.get(mark, {}).items(), key=lambda item: -len(item[1]))
    way, word = next(((way, word) for way, word in ways if re.match(rf"{word}(?: |$)", text)), (Way.USUAL, ""))
    rest = text[len(word) :]
    match = _TOLD.match(rest) if word else None
    if match is None:
        return Asked(way, 0.0, rest.removeprefix(" ")) if way is not Way.USUAL else Asked(words=text)
    return Asked(way, read_amount(match[1]) or 0.0, rest[match.end() :])


def read_loosely(mark: ProofMark, text: str) -> Asked:
    """Return what words say that no program wrote: 上 0.3, ½, 左 2, 行距, 下一版."""
    if not text and mark is not ProofMark.MOVE:
        return Asked()
    way = next((way for sign, way in _LOOSE.get(mark, ()) if sign in text), Way.USUAL)
    match = _NUMBER.search(text)
    return Asked(way, _amount(match) if match else 0.0, text)
