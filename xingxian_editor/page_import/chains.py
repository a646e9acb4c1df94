"""Cuts the run of lines into paragraphs and heads: a paragraph runs on until a sentence ends."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from xingxian_editor.page_import.lines import Segment
from xingxian_editor.page_import.wording import CLAUSE_MARK, HAN, ends_sentence

_SLACK = 4.5
_SLACK_OF_TEXT = 7.0
_FIRST_LINE = 1.5
_SAME_COLUMN = 2.5
_NEIGHBOURS = 12
_EVEN = 1.6
_EVEN_LINES = 2
_TOO_NARROW, _ALIKE, _HEAP = 3.0, 1.0, 10
_INDENT = 2.6
_LEAST_INDENT, _MOST_INDENT = 2, 8
_ENOUGH, _HABIT = 3, 0.3
_MOST_HEADS = 4
_OPENER = re.compile(
    r"近日|日前|近期|近年来|今年以?来|去年以?来|连日来|当前|目前|眼下|为了?|\d{1,2}月\d{1,2}日|\d{4}年|自[\d今]|据[悉了统]|随着|"
    r"在.{2,14}[，,]|[“\"].{4,}|记者|走进|\d{1,2}日"
)
_ABOUT_AUTHOR = re.compile(
    r"[（(](?:本文)?(?:作者|执笔人?|指导(?:教师|老师))(?:单位|系|为|是|简介|[：:]).{2,60}[）)]|[（(](?:未?完|待续|完毕)[）)]"
)
_ADDRESS = re.compile(
    r"(?:各位|亲爱的)[\u4e00-\u9fff、]{2,14}[：:]|(?:同志|朋友|代表|委员|乡亲|老师|同学|先生|女士)们(?:、[\u4e00-\u9fff]{2,4}们)*[：:]"
    r"|(?:小[\u4e00-\u9fff]|读者[\u4e00-\u9fff]{1,4}|[\u4e00-\u9fff]{1,3}(?:女士|先生|同学|同志))[：:]"
)
_SALUTATION = re.compile(r"(?:编辑(?:同志|部|老师)?|尊敬的.{2,10})\s?[：:]")
_MARK = re.compile(r"[●■◆▲△★☆◎◇▶○]\s?\S")
_ENTRY = re.compile(r"(?:\d{1,2}[.．、](?!\d)|[（(]\d{1,2}[）)]|[①-⑳])\s?\S")
_ANNOUNCES = re.compile(r"[：:]$")
_NUMBERED_HEAD = re.compile(r"(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])[^。；：]+$")
_CROSSHEAD = re.compile(
    r"[【\[［〔].{2,12}[】\]］〕]|之?[一二三四五六七八九十]{1,2}|第[一二三四五六七八九十]{1,2}[章节幕]?[\s：:].{0,12}|"
    r"(?:[①-⑳]|[（(]\d{1,2}[）)]|\d{1,2}[.．、](?!\d)|0\d(?!\d))[^。；]{0,20}"
)
_DEGREES = "℃"
_HEAD_THAT_ASKS = re.compile(r"(?!(?:记者|主持人|问|答)[：:])[^。；“”]{6,24}")
_QUESTION = re.compile(r"(?:记者|主持人|问|答)[：:]")
_GOES_ON = re.compile(
    r"同时|此外|另外|目前[，,]|如今|截至|据(?:悉|了解|介绍|统计)|下一步|今后|对此|与此|随后|接着|然而|不过|但|因此|所以|"
    r"这[^\d]|那[^\d]|[他她它]|该|其[中次他]|为此|[二三四五六七八九十]是|[二三四五六七八九十]、|最后|最终|后来|除此|除了|会议[指强要还]|"
    r"活动[现中还]|参加|代表们|专家|负责人"
)
_HAN_LINE = re.compile(f"[{HAN}]+[，、：]?[{HAN}]+")
_NUMBER_TO_CALL = re.compile(r"[\d\-— ]{5,}")
_ANSWER = re.compile(r"[\u4e00-\u9fff]{0,10}(?:答|答复|回复|解答|回应|支招|解读|点评)[：:]")
_SPEAKER = re.compile(r"(?:记者|主持人|问|答|[\u4e00-\u9fff]{2,4})[：:].{6,}")
_LEAD = re.compile(
    r"近日|日前|近期|连日来|\d{1,2}月\d{1,2}日|\d{1,2}日|今年以来|去年以来|新[学春年]|记者从|记者[近日].{0,3}|[昨今]日|.{2,6}时节"
)


@dataclass(frozen=True, slots=True)
class Chain:
    """Lines that run on from one to the next. ``column`` is the width of the column, 0 unknown."""

    segments: tuple[Segment, ...]
    column: float = 0.0
    after_dateline: bool = False

    @property
    def text(self) -> str:
        """Its characters, lines joined."""
        return "".join(segment.text for segment in self.segments)

    @property
    def finished(self) -> bool:
        """Say whether a sentence ends at its end."""
        return ends_sentence(self.segments[-1].text)

    @property
    def is_text(self) -> bool:
        """Say whether it is running text rather than heads: sentences, with the marks inside."""
        text = self.text
        if self.after_dateline or (self.finished and (len(self.segments) > 1 or "。" in text[-3:])):
            return True
        if (self.finished and _SPEAKER.match(text)) or opens_address(text) or _ABOUT_AUTHOR.fullmatch(text):
            return True
        marks = len(CLAUSE_MARK.findall(text))
        return marks >= 2 or (marks == 1 and len(text) > 36)


@dataclass(frozen=True, slots=True)
class PageMeasure:
    """What is usual for text on the page.

    The width of its narrowest column, how much white is above a line, and how many blanks stand in front
    of a paragraph. ``narrowest`` and ``indent`` are 0 where no text shows them.
    """

    narrowest: float = 0.0
    white: int = 0
    indent: int = 0


def page_measure(segments: Sequence[Segment]) -> PageMeasure:
    """Return the measure of all text of a page."""
    whites = Counter(segment.line.white for segment in segments[1:])
    white = whites.most_common(1)[0][0] if whites else 0
    return PageMeasure(_narrowest_column(segments), white, _paragraph_indent(segments))


def chains_of(segments: Sequence[Segment], after_dateline: bool, measure: PageMeasure) -> list[Chain]:
    """Cut neighbouring text segments into chains; heads in front of a paragraph stand alone.

    A line that is much less wide than the narrowest column of the page never runs on to the next,
    nor does one that is less than full to what more white than usual sets off, nor one to a line that
    is set in as the page's paragraphs are.
    """
    chains: list[Chain] = []
    start = 0
    for at in range(1, len(segments) + 1):
        if at == len(segments) or _breaks(segments, at, measure):
            chains.append(Chain(tuple(segments[start:at]), 0.0, after_dateline and start == 0))
            start = at
    return _with_columns(chains)


def without_heads(chain: Chain) -> list[Chain]:
    """Part a paragraph from heads that stand directly above it."""
    heads: list[Chain] = []
    while not chain.after_dateline and len(chain.segments) > 1 and _first_is_head(chain):
        heads.append(replace(chain, segments=chain.segments[:1]))
        chain = replace(chain, segments=chain.segments[1:])
    return [*heads, chain]


def opens_as_leads_do(text: str) -> bool:
    """Say whether a paragraph begins as the first of an article does (近日, 3月5日, 记者从……获悉)."""
    return bool(_LEAD.match(text))


def is_numbered_head(text: str) -> bool:
    """Say whether a head is a crosshead by its number or its brackets (一、…, （二）…, 【…】, 之三)."""
    return bool(_NUMBERED_HEAD.match(text) or _CROSSHEAD.fullmatch(text))


def opens_question(text: str) -> bool:
    """Say whether a paragraph is a question or an answer of an interview, told by who speaks (记者：, 问：)."""
    return bool(_QUESTION.match(text))


def goes_on(text: str) -> bool:
    """Say whether a paragraph leans on what was said before it (同时, 如今, 他, 该县): no article begins so."""
    return bool(_GOES_ON.match(text) or _SPEAKER.match(text))


def closes_with_author(text: str) -> bool:
    """Say whether a paragraph tells who the author is ((作者单位：市委党校)), or that the text is at its end."""
    return bool(_ABOUT_AUTHOR.fullmatch(text))


def opens_answer(text: str) -> bool:
    """Say whether a paragraph is the answer to a question that a reader has asked (答：, 律师答复：)."""
    return bool(_ANSWER.match(text))


def opens_letter(text: str) -> bool:
    """Say whether it is what a reader's letter begins with (编辑同志：)."""
    return bool(_SALUTATION.fullmatch(text))


def opens_address(text: str) -> bool:
    """Say whether a line speaks to somebody before the text begins (编辑同志：, 各位代表：, 小贺：)."""
    return opens_letter(text) or bool(_ADDRESS.fullmatch(text))


def opens_entry(above: str, text: str) -> bool:
    """Say whether a line is the first of numbered entries (1.监测血糖) that the line above announces by a colon."""
    return bool(_ANNOUNCES.search(above) and _ENTRY.match(text))


def asks_as_heads_do(chain: Chain, before: Chain | None, after: Chain | None) -> bool:
    """Say whether a question or a call in one line is a head: it is set out from the text, or under another head."""
    text = chain.text
    if len(chain.segments) > 1 or text[-1:] not in "？?！!" or not _HEAD_THAT_ASKS.fullmatch(text):
        return False
    if chain.after_dateline or after is None or not after.is_text or len(after.segments) == 1:
        return False
    if 0 < chain.segments[0].line.indent > after.segments[0].line.indent:
        return False  # The first line of a paragraph is set in, the next is not.
    set_out = after.segments[0].line.indent >= chain.segments[0].line.indent + 2
    return set_out or (before is not None and not before.is_text)


def leads_to_text(chain: Chain, before: Chain | None, opened: bool, measure: PageMeasure) -> bool:
    """Say whether lines with commas in them are heads: no sentence ends there, and an article opens below.

    ``opened`` says that a dateline or an author's line follows them. Text that breaks off does not stand
    above one; where paragraphs are set in, it would begin like them or go on from the text above. A
    question in one line ends no sentence of a text.
    """
    asks = len(chain.segments) == 1 and bool(_HEAD_THAT_ASKS.fullmatch(chain.text)) and chain.text[-1] in "？?"
    said = (chain.finished and not asks) or "。" in chain.text or closes_with_author(chain.text)
    if not opened or said or chain.after_dateline or len(chain.segments) > _MOST_HEADS:
        return False
    if before is not None and before.is_text and not before.finished:
        return False
    return not measure.indent or chain.segments[0].line.indent < measure.indent


def _paragraph_indent(segments: Sequence[Segment]) -> int:
    """Return how many blanks stand in front of most lines that follow the end of a sentence, 0 where few have any."""
    starts = [after.line.indent for before, after in pairwise(segments) if ends_sentence(before.text)]
    indents = Counter(indent for indent in starts if _LEAST_INDENT <= indent <= _MOST_INDENT)
    indent, count = indents.most_common(1)[0] if indents else (0, 0)
    return indent if count >= _ENOUGH and count > _HABIT * len(starts) else 0


def _narrowest_column(segments: Sequence[Segment]) -> float:
    """Return the width of the narrowest column that text runs on in, 0 where no text shows one."""
    runs: list[list[float]] = [[]]
    for before, after in pairwise(segments):
        if ends_sentence(before.text) or abs(before.width - after.width) > _EVEN:
            runs.append([])
        else:
            runs[-1].append(before.width)
    return min((median(run) for run in runs if len(run) >= _EVEN_LINES), default=0.0)


def _closes(before: Segment, after: Segment) -> bool:
    """Say whether a sentence ends with the line: an ellipsis at the end of a full line ends none."""
    full = before.width >= after.width - _INDENT
    return ends_sentence(before.text) and not (before.text.endswith("…") and full)


def _breaks(segments: Sequence[Segment], at: int, measure: PageMeasure) -> bool:
    before, after = segments[at - 1], segments[at]
    calls = _NUMBER_TO_CALL.fullmatch(after.text) and before.text.endswith(("：", ":"))
    if calls or _is_torn_line(segments, at):
        return False
    if (
        _closes(before, after)
        or _QUESTION.match(after.text)
        or _MARK.match(after.text)
        or opens_address(before.text)
        or _ABOUT_AUTHOR.fullmatch(before.text)
        or opens_address(after.text)
        or before.text.endswith(_DEGREES)
        or opens_entry(before.text, after.text)
        or (before.width < measure.narrowest - _SLACK_OF_TEXT and not CLAUSE_MARK.search(before.text))
        or _is_set_off(before, after, measure)
        or (before.line.indent < after.line.indent == measure.indent)
    ):
        return True
    if _is_narrow_head(segments, at):
        return True
    # A line with a comma in it is sooner a narrow line of text than a head.
    sentence = CLAUSE_MARK.search(before.text) and not _NUMBERED_HEAD.match(before.text)
    if after.width - before.width > (_SLACK_OF_TEXT if sentence else _SLACK):
        return True
    runs_on = not ends_sentence(after.text) and not _ANNOUNCES.search(after.text)
    last = at + 1 == len(segments)
    return runs_on and not last and before.width - after.width > _SLACK


def _is_set_off(above: Segment, below: Segment, measure: PageMeasure) -> bool:
    """Say whether a line without a clause, less than full, stands over more white than lines of text have."""
    apart = below.line.white > measure.white and above.width < below.width - _INDENT
    return apart and not CLAUSE_MARK.search(above.text)


def _is_torn_line(segments: Sequence[Segment], at: int) -> bool:
    """Say whether one printed line came out as two, parted before a quote: together they are as wide as the next."""
    if at + 1 >= len(segments) or at < 2 or segments[at].text[:1] != "“":
        return False
    above, before, after, below = segments[at - 2 : at + 2]
    whole = before.width + after.width
    full = max(above.width, below.width)
    inside = after.width < full - _INDENT - 1 and not ends_sentence(after.text) and not ends_sentence(above.text)
    return inside and abs(above.width - below.width) <= _EVEN and abs(whole - full) <= _EVEN / 2


def _is_narrow_head(segments: Sequence[Segment], at: int) -> bool:
    """Say whether the line above ``at`` is too narrow for the even lines of text that follow it soon.

    Nothing but other heads may stand above it: text of a narrow column has marks in its lines.
    """
    column = _column_below(segments, at)
    line = segments[at - 1]
    if not column or line.start or line.width + line.line.indent >= column - _TOO_NARROW:
        return False
    for above in reversed(segments[max(0, at - _HEAP) : at]):
        if ends_sentence(above.text):
            return True
        if CLAUSE_MARK.search(above.text):
            return False
    return True


def _column_below(segments: Sequence[Segment], at: int) -> float:
    """Return the width of the first even lines of text within reach below, 0 where heads or short texts stand there."""
    for start in range(at + 1, min(at + _HEAP, len(segments) - _EVEN_LINES)):
        widths = [segment.width for segment in segments[start : start + _EVEN_LINES + 1]]
        text = "".join(segment.text for segment in segments[start - 1 : start + _EVEN_LINES + 1])
        if CLAUSE_MARK.search(text) and max(widths) - min(widths) <= _ALIKE and not ends_sentence(text):
            return median(widths)
    return 0.0


def _with_columns(chains: list[Chain]) -> list[Chain]:
    """Give every chain the width of its column, from its own full lines and from its neighbours'."""
    full = [_full_lines(chain) for chain in chains]
    return [replace(chain, column=_column(full, at)) for at, chain in enumerate(chains)]


def _full_lines(chain: Chain) -> list[float]:
    """Return the widths of the lines that fill the column: verse runs to none, heads above a text fill none."""
    if not chain.is_text:
        return []
    heads = (
        at + 1
        for at, (above, below) in enumerate(pairwise(chain.segments[:-1]))
        if below.width - above.width > _INDENT and not CLAUSE_MARK.search(above.text)
    )
    return [segment.width for segment in chain.segments[max(heads, default=0) + 1 : -1]]


def _column(full: list[list[float]], at: int) -> float:
    """Return the width of a full line near chain ``at``, 0 where no line shows it."""
    widths = list(full[at])
    for step in range(1, _NEIGHBOURS):
        if len(widths) >= 4:
            break
        near = [w for other in (at + step, at - step) if 0 <= other < len(full) for w in full[other]]
        # Text of another column does not tell how wide this one is.
        widths += [w for w in near if not widths or abs(w - median(widths)) <= _SAME_COLUMN]
        if step >= 3 and widths:
            break
    return _upper(widths) if len(widths) >= 2 else 0.0


def _upper(widths: Sequence[float]) -> float:
    """Return what most lines do not exceed: the first line of a paragraph is narrower, none is wider."""
    return sorted(widths)[len(widths) * 5 // 8]


def _first_is_head(chain: Chain) -> bool:
    first, second = chain.segments[:2]
    if CLAUSE_MARK.search(first.text) or ends_sentence(first.text):
        return False
    column = chain.column
    if not column:
        return " " in first.text or bool(_OPENER.match(second.text))
    if first.width > column + 2 or first.width < column - _SLACK:
        return True
    fits_first_line = column - 3.5 <= first.width <= column - 1.2
    second_is_first_line = len(chain.segments) > 2 and second.width <= column - _FIRST_LINE
    if " " in first.text or (second.line.indent and not first.line.indent):
        return True
    if second_is_first_line and first.width <= column - _FIRST_LINE and _HAN_LINE.fullmatch(second.text):
        return True
    return (second_is_first_line and not fits_first_line) or bool(
        _OPENER.match(second.text) and second.width <= column - 1.2
    )
