"""A headline whose lines part a word, begin with 的 or leave a character alone."""

from collections.abc import Iterator
from itertools import groupby, pairwise

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.common_words import common_words
from xingxian_editor.checks.examples import page_example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.place import Place
from xingxian_editor.page.role import Role
from xingxian_editor.page.span import Span

_FIELDS = ("kicker", "headline", "deck")
_NOT_FIRST = "的了着得地们等，。、；：！？”）》"
_PAIR = 2
_PLACES = "后前上下中内外里间时市县省"
"""What stands behind a whole word as well: 交通肇事后, 岳阳市委."""


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each line of a headline that breaks off where it should not."""
    for (_, _, field), group in groupby(checked.texts, key=lambda item: (item[0].part, item[0].index, item[0].field)):
        lines = [(place, reading.text.strip()) for place, reading in group]
        if field in _FIELDS and len(lines) > 1:
            yield from _widows(lines)
            for (above, before), (below, text) in pairwise(lines):
                if text[:1] and text[0] in _NOT_FIRST:
                    message = f"标题的一行以“{text[0]}”开头，请改在别处断行。"
                    yield Hit(within(below, Span(0, 1)), text[0], message)
                elif _parts_a_word(before, text):
                    word = before[-1] + text[0]
                    end = len(before)
                    message = f"“{word}”像是一个词，被断在两行里。"
                    yield Hit(within(above, Span(end - 1, end)), before[-1], message, also=(within(below, Span(0, 1)),))


def _widows(lines: list[tuple[Place, str]]) -> Iterator[Hit]:
    for place, text in lines:
        if 0 < len(text) < _PAIR:
            yield Hit(within(place, Span(0, len(text))), text, f"标题里“{text}”独占一行，请改在别处断行。")


def _parts_a_word(before: str, after: str) -> bool:
    """Say whether the characters around the break make a common word, and none with their own line."""
    words = common_words()
    if not before or not after or after[0] in _PLACES or before[-1] + after[0] not in words:
        return False
    return before[-_PAIR:] not in words and after[:_PAIR] not in words


RULE = Rule(
    id="headline.line-broken",
    title="标题断行",
    question="标题断行是否断在词里",
    why="报纸编校质量评比差错认定细则：标题断行不拆词，行首不用“的”，不产生歧义。",
    category=Category.HEADLINES,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.ARTICLE,
    find=find,
    flags=(
        page_example((Role.HEADLINE, 1, "兴县聚力新能\n源高质量发展"), quotes=("能",)),
        page_example((Role.HEADLINE, 1, "走出转型发展\n的新路"), quotes=("的",)),
        page_example((Role.HEADLINE, 1, "走出转型发展\n路"), quotes=("路",)),
    ),
    allows=(
        page_example((Role.HEADLINE, 1, "兴县聚力新能源\n高质量发展")),
        page_example((Role.HEADLINE, 1, "走出交通肇事\n后的误区")),
        page_example((Role.HEADLINE, 1, "“赏吕梁风光 圆百年梦想”"), (Role.BODY, 1, "的确如此。")),
    ),
)
