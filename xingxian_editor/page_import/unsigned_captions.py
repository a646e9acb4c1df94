"""Finds captions (图片说明) that no credit gives away: a lone short paragraph that tells what is to be seen."""

import re
from bisect import insort
from collections.abc import Sequence

from xingxian_editor.page_import.article_drafts import ArticleDraft, Drafts, PhotoDraft
from xingxian_editor.page_import.captions import names_a_view
from xingxian_editor.page_import.head_units import HeadUnit
from xingxian_editor.page_import.items import Item
from xingxian_editor.page_import.placed_head import PlacedHead

_LONGEST = 160
_SURE, _UNSURE = 0.7, 0.55
_SIGHT = re.compile(
    r"图为|五彩缤纷|五颜六色|五光十色|随处可见|美不胜收|如诗如画|美如画|争奇斗艳|竞相(?:开放|绽放)|盛开|绽放|花海|花灯|"
    r"层林尽染|银装素裹|炊烟|俯瞰|一派.{2,8}(?:景象|风光)|景象|景色|美景|风光|画卷|"
    r"(?:游客|市民|游人|群众|孩子们?|学生们?|村民们?)[^。]{0,14}(?:拍照|观赏|赏花|游玩|留影|打卡|踏青|嬉戏)|"
    r"正在[^。]{2,24}(?:采摘|收割|插秧|播种|作业|施工|练习|表演|排练|观看|参观|忙碌|晾晒|除草|采茶)"
)


def take_unsigned_captions(items: Sequence[Item], drafts: Drafts, heads: Sequence[PlacedHead]) -> bool:
    """Make photos of the articles that are captions by wording and shape; say whether there was one.

    Both must speak for it, what the paragraph tells and a head that is a photo's title. Where only
    one does, the paragraph stays an article and a person is asked.
    """
    views = [head.unit for head in heads if head.photo is None and names_a_view(head.unit.text)]
    headed = {head.article for head in heads if not names_a_view(head.unit.text)}
    alone = [a for n, a in enumerate(drafts.articles) if n not in headed and _is_lone_paragraph(items, a)]
    if len(alone) == len(drafts.articles):
        return False  # A page of short news, or a single text: nothing sets a caption apart.
    taken = False
    for article in alone:
        text = "".join(items[n].text for n in article.body)
        if not _SIGHT.search(text):
            continue
        if title := _title_for(article, text, views):
            views.remove(title)
            drafts.articles.remove(article)
            insort(drafts.photos, PhotoDraft(article.body, sure=_SURE), key=lambda photo: photo.numbers[0])
            taken = True
        else:
            article.sure = _UNSURE
    return taken


def _is_lone_paragraph(items: Sequence[Item], article: ArticleDraft) -> bool:
    if article.dateline or article.byline or article.crossheads or len(article.body) > 2:
        return False
    return sum(len(items[n].text) for n in article.body) <= _LONGEST


def _title_for(article: ArticleDraft, text: str, views: Sequence[HeadUnit]) -> HeadUnit | None:
    """Return the head that is its title: right above or below it, else one with words in common with it."""
    first, last = article.numbers[0], article.numbers[-1]
    beside = (unit for unit in views if unit.last + 1 == first or last + 1 == unit.first)
    alike = [unit for unit in views if _shared(unit.text, text)]
    return next(beside, None) or max(alike, key=lambda u: (_shared(u.text, text), -abs(u.first - first)), default=None)


def _shared(head: str, text: str) -> int:
    return sum(head[at : at + 2] in text for at in range(len(head) - 1))
