"""A person named with another title than the newspaper's sheet gives: 县长李明, where the sheet says 县委书记."""

import re
from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.examples import Example, text_page
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.house_words import HouseWords
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.checks.word_entry import WordEntry, WordKind
from xingxian_editor.checks.word_line import word_entry
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.place import Place
from xingxian_editor.page.span import Span

_TITLE_BEFORE = Pattern(
    "(?:[\u3400-\u9fff]{0,6}(?:书记|[省市州区县乡镇村局厅部处科所站院校会厂行队]长|主任|主席|委员|常委|代表|董事长|经理))+$"
)
_BLANKS = " \u3000"


def needs(checked: CheckedPage) -> str:
    """Say why there is nothing to hold the page against."""
    return "" if checked.newsroom.words.of_kind(WordKind.TITLE) else "这家报纸的词表里没有职务。"


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each title before a listed person's name that is none of those the sheet gives."""
    for entry in checked.newsroom.words.of_kind(WordKind.TITLE):
        for place, reading in checked.texts:
            for name in re.finditer(re.escape(entry.word), reading.text):
                if (span := _other_title(reading.text, name.start(), entry)) is not None:
                    yield _hit(place, span, reading.text, entry)


def _other_title(text: str, at: int, entry: WordEntry) -> Span | None:
    """Return where a title stands before the name at ``at`` that the sheet does not know."""
    end = len(text[:at].rstrip(_BLANKS))
    title = _TITLE_BEFORE.search(text, max(0, end - 24), end)
    if title is None or any(title[0].endswith(right) for right in entry.right):
        return None
    return Span(title.start(), end)


def _hit(place: Place, span: Span, text: str, entry: WordEntry) -> Hit:
    right = "”或“".join(entry.right)
    message = f"{entry.word}的职务，本报词表里是“{right}”，这里写作“{span.of(text)}”。请核对。"
    return Hit(within(place, span), span.of(text), message, entry.right[0])


_ROOM = Newsroom(words=HouseWords((word_entry("李启明 县委书记/书记", WordKind.TITLE),)))

RULE = Rule(
    id="house.title-differs",
    title="职务与本报词表不同",
    question="人名前的职务是否合本报词表",
    why="本报词表：姓名与职务。",
    category=Category.HOUSE,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=find,
    needs=needs,
    flags=(Example(text_page("3日，县长李启明主持会议。"), _ROOM, ("县长",)),),
    allows=(Example(text_page("3日，县委书记李启明主持会议。李启明强调，要抓落实。县委书记 李启明讲话。"), _ROOM),),
)
