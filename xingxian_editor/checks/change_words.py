"""The words between a figure and how much it has changed: 232件、同比增长16.58%."""

import re

from xingxian_editor.page.pattern import Pattern

_COMPARED = (
    r"(?:(?:比|较|与|同)?(?:去年同期|上年同期|去年末|上年末|去年底|年初|去年|上年|前年|同期|上月|上季度|上届|\d{4}年)"
    r"(?:相比)?|同比|环比)"
)
_NOUN = r"[\u4e00-\u9fff]{0,4}?"
_MARK = r"[、，,（(]"
_UP = r"增长|增加|上升|提高|增幅|上涨|提升|扩大|增|多"
_DOWN = r"下降|减少|降低|下滑|降幅|减|降|少"
_CHANGE = rf"(?:净|实际|大幅|分别)?(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?:了|达到|达|为|约)?"

GROWTH = Pattern(rf"{_NOUN}{_MARK}?\s*{_COMPARED}?[，,]?{_CHANGE}\s*")
"""Between a figure and its growth: at most a noun, a mark, what it is compared with, the word for the change."""

GROWTH_AGAIN = Pattern(rf"{_MARK}\s*{_COMPARED}?{_CHANGE}\s*")
"""Between one change of a figure and another: 增加33件、增长16.58%."""

OTHER_THING = Pattern("[增产收益效利值额]")
"""In the noun after the figure, these speak of something else that grew: 12户增收，同比增长."""


def direction(match: re.Match[str]) -> int:
    """Return 1 where the words say more, -1 where they say less."""
    return 1 if match["up"] else -1
