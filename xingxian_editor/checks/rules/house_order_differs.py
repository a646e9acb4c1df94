"""Names listed in another order than the newspaper's sheet has: 王强、李明, where the sheet says 李明、王强."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.examples import Example, text_page
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.house_words import HouseWords
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.checks.word_entry import WordEntry, WordKind
from xingxian_editor.page.place import Place
from xingxian_editor.page.span import Span

_PARTED = "、"


def needs(checked: CheckedPage) -> str:
    """Say why there is nothing to hold the page against."""
    return "" if checked.newsroom.words.of_kind(WordKind.ORDER) else "这家报纸的词表里没有排序。"


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each run of names parted by 、 that stands otherwise than in a list of the sheet."""
    for entry in checked.newsroom.words.of_kind(WordKind.ORDER):
        ranks = {name: rank for rank, name in enumerate(entry.word.split(_PARTED))}
        for place, reading in checked.texts:
            for span, names in _runs(reading.text, ranks):
                right = sorted(names, key=ranks.__getitem__)
                if names != right:
                    yield _hit(within(place, span), span.of(reading.text), _PARTED.join(right))


def _runs(text: str, ranks: dict[str, int]) -> Iterator[tuple[Span, list[str]]]:
    """Yield each stretch of listed names parted by 、 and nothing else, with its names."""
    at = 0
    while at < len(text):
        start, names = at, []
        while name := next((name for name in ranks if text.startswith(name, at)), ""):
            names.append(name)
            at += len(name)
            if text[at : at + 1] != _PARTED:
                break
            at += 1
        if len(names) > 1:
            end = start + len(_PARTED.join(names))
            yield Span(start, end), names
        at = max(at, start + 1)


def _hit(where: Place, quoted: str, right: str) -> Hit:
    return Hit(where, quoted, f"名次与本报词表不同，应是“{right}”。请核对。", right)


_ROOM = Newsroom(words=HouseWords((WordEntry("李启明、王志远、张立", kind=WordKind.ORDER),)))

RULE = Rule(
    id="house.order-differs",
    title="排序与本报词表不同",
    question="名次是否合本报词表",
    why="本报词表：排序。",
    category=Category.HOUSE,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=find,
    needs=needs,
    flags=(
        Example(text_page("王志远、李启明、张立出席。"), _ROOM, ("王志远、李启明、张立",)),
        Example(text_page("参加的有张立、李启明等。"), _ROOM, ("张立、李启明",)),
    ),
    allows=(Example(text_page("李启明、张立出席。张立说，王志远也来了。"), _ROOM),),
)
