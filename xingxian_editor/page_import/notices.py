"""Notices (公告) and short news (简讯) in a dump, told by the head that announces them."""

import re
from collections.abc import Sequence

from xingxian_editor.page_import.bylines import is_byline
from xingxian_editor.page_import.chains import opens_as_leads_do
from xingxian_editor.page_import.items import Item, ItemKind
from xingxian_editor.page_import.shared_phrases import word_pairs
from xingxian_editor.page_import.wording import HAN, announces_briefs, leans_back

_TITLE = re.compile(
    rf"(?:(?:关于)[{HAN}“”《》、（）\d]{{2,40}}的?|[{HAN}]{{0,8}}?)"
    r"(?:公告|通告|公示|启事|声明|讣告|更正|敬告|招聘简章|拍卖公告|招标公告|天气预报|今日天气)"
)
_WEATHER = re.compile(r"(?:今日|明日|一周|本周|城市|未来三天)?(?:天气|气象)(?:预报|预告|服务)?")
_INLINE = re.compile(r"(?:更正|勘误|启事|声明|致歉|遗失声明|更正启事|招领启事)\s?[：:]")
_TELLS = re.compile(r"发布|印发|出台|下发|公布|张贴|贴出|收到|登报")
_BODIES = "局|委员会|委|公司|法院|医院|学校|协会|办公室|中心|政府|部|处|厂|社|行"
_SIGNED = re.compile(rf"(?:[{HAN}（）()]{{2,24}}(?:{_BODIES})|.*\d日)")
_NAMED = re.compile(r"[“《]([^“”《》]{3,20})[”》](?:栏目|专栏|专版|专题|系列)")
_DEGREES = "℃"
_LABEL = 3
_NEAR = 4
_LABEL_END = re.compile(
    r"(?:信箱|短评|时评|快评|链接|提示|提醒|贴士|热线|园地|论坛|视点|视线|聚焦|广角|天地|茶座|讲堂|课堂|之窗|说法|看台|见闻|走基层|镜头|速递|观察|"
    r"解读|故事|档案|博览|集萃|采风|声音|讲述|走笔|百科|问答|服务台|回音壁)$"
)
_MARK = re.compile(r"[●■◆▲△★☆◎◇□▶○]")


class Notices:
    """The items of a page that belong to notices: a title, what is announced, who signs and when."""

    def __init__(self, items: Sequence[Item]) -> None:
        self._opens: set[int] = set()
        self._all: set[int] = set()
        for number, item in enumerate(items):
            if number not in self._all and (end := _end_of_notice(items, number, item)):
                self._opens.add(number)
                self._all.update(range(number, end))

    def __contains__(self, number: int) -> bool:
        return number in self._all

    def opens(self, number: int) -> bool:
        """Say whether a notice begins with this item."""
        return number in self._opens


def column_names(items: Sequence[Item], heads: Sequence[int]) -> set[int]:
    """Return the heads that name a column (栏目): they announce short news, or an editor's note names them so."""
    notes = "\n".join(item.text for item in items if item.kind is ItemKind.EDITORS_NOTE)
    named = {match[1] for match in _NAMED.finditer(notes)}
    return {
        n
        for n in heads
        if announces_briefs(items[n].text)
        or items[n].text.strip("【】[]■◆●｜| ") in named
        or labels_a_head(items, n)
        or stands_over_briefs(items, n)
    }


def stands_over_briefs(items: Sequence[Item], number: int) -> bool:
    """Say whether a few characters stand over paragraphs behind one mark (▲), each signed or one after another."""
    below = items[number + 1 : number + 1 + _NEAR]
    if not below or below[0].kind is not ItemKind.BODY or len(items[number].text) > 2 * _LABEL:
        return False
    marks = [item.text[0] for item in below if item.kind is ItemKind.BODY and opens_brief(item.text)]
    return opens_brief(below[0].text) and marks.count(below[0].text[0]) > 1


def labels_a_head(items: Sequence[Item], number: int) -> bool:
    """Say whether a few characters above a headline only name what kind of text it is (短评, 律师信箱)."""
    text = "".join(items[number].text.split()).strip("【】[]■◆●｜|")
    below = items[number + 1] if number + 1 < len(items) else None
    if below is None or below.kind is not ItemKind.HEAD or leans_back(below.text) or is_byline(below.text):
        return False
    if len(below.text) < len(text) + 1 + (len(text) <= _LABEL):
        return False
    if len(text) <= _LABEL or bool(len(text) <= 2 * _LABEL and _LABEL_END.search(text)):
        return True
    return len(text) <= 2 * _LABEL and text.isalpha() and _names_nothing_below(items, number + 2, text)


def _names_nothing_below(items: Sequence[Item], start: int, text: str) -> bool:
    """Say whether the text below a headline has no two characters of what stands over it."""
    while start < len(items) and items[start].kind in (ItemKind.BYLINE, ItemKind.DATELINE):
        start += 1
    end = start
    while end < len(items) and items[end].kind is ItemKind.BODY:
        end += 1
    pairs = word_pairs(text)
    return end > start and not any(pairs & word_pairs(item.text) for item in items[start - 1 : end])


def opens_brief(text: str) -> bool:
    """Say whether a paragraph begins with a mark, as short news does."""
    return bool(_MARK.match(text))


def _end_of_notice(items: Sequence[Item], number: int, item: Item) -> int:
    """Return the number after the last item of the notice that begins with this item, 0 where none does."""
    if item.kind is ItemKind.BODY and _INLINE.match(item.text):
        return number + 1
    return _end(items, number) if _is_title(items, number, item) else 0


def _is_title(items: Sequence[Item], number: int, item: Item) -> bool:
    title = "".join(item.text.split())
    if (
        item.kind is not ItemKind.HEAD
        or not (_TITLE.fullmatch(title) or _WEATHER.fullmatch(title))
        or _TELLS.search(title)
    ):
        return False
    following = items[number + 1] if number + 1 < len(items) else None
    if following is not None and following.kind is ItemKind.HEAD:
        return _DEGREES in following.text
    return following is not None and following.kind is ItemKind.BODY and not opens_as_leads_do(following.text)


def _end(items: Sequence[Item], number: int) -> int:
    """Return the number after a notice's last item: its paragraphs, then who signs it and when."""
    at = number + 1 + (items[number + 1].kind is ItemKind.HEAD)
    while at < len(items) and items[at].kind is ItemKind.BODY and not opens_as_leads_do(items[at].text):
        at += 1
    while at < len(items) and items[at].kind in (ItemKind.HEAD, ItemKind.BYLINE) and _SIGNED.fullmatch(items[at].text):
        at += 1
    return at
