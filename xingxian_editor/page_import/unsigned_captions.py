"""Finds captions (图片说明) that no credit gives away: a lone short paragraph that tells what is to be seen."""

import re
from bisect import insort
from collections.abc import Sequence

from xingxian_editor.page_import.article_drafts import ArticleDraft, Drafts, PhotoDraft
from xingxian_editor.page_import.captions import names_a_view
from xingxian_editor.page_import.items import Item, ItemKind

_LONGEST = 160
_SURE, _UNSURE = 0.7, 0.55
_SIGHT = re.compile(
    r"图为|五彩缤纷|五颜六色|五光十色|随处可见|美不胜收|如诗如画|美如画|争奇斗艳|竞相(?:开放|绽放)|盛开|绽放|花海|花灯|"
    r"层林尽染|银装素裹|炊烟|俯瞰|一派.{2,8}(?:景象|风光)|景象|景色|美景|风光|画卷|"
    r"(?:游客|市民|游人|群众|孩子们?|学生们?|村民们?)[^。]{0,14}(?:拍照|观赏|赏花|游玩|留影|打卡|踏青|嬉戏)|"
    r"正在[^。]{2,24}(?:采摘|收割|插秧|播种|作业|施工|练习|表演|排练|观看|参观|忙碌|晾晒|除草|采茶)"
)


def take_unsigned_captions(items: Sequence[Item], drafts: Drafts) -> None:
    """Make photos of the articles that are captions by wording and shape; note which others may be one.

    Both must speak for it, what the paragraph tells and a head that is a photo's title. Where only
    one does, the paragraph stays an article and a person is asked.
    """
    views = [n for n in drafts.heads if names_a_view(items[n].text) and not _has_a_photo(n, drafts)]
    alone = [article for article in drafts.articles if _is_lone_paragraph(items, article)]
    if len(alone) == len(drafts.articles):
        return  # A page of short news, or a single text: nothing sets a caption apart.
    for article in alone:
        text = "".join(items[n].text for n in article.body)
        sight, title = bool(_SIGHT.search(text)), _title_for(items, article, text, views)
        if sight and title is not None:
            views.remove(title)
            drafts.articles.remove(article)
            insort(drafts.photos, PhotoDraft(article.body, sure=_SURE), key=lambda photo: photo.numbers[0])
        elif sight and not _headed(items, article):
            article.sure = _UNSURE


def _has_a_photo(head: int, drafts: Drafts) -> bool:
    """Say whether a photo with a credit follows the head: it is that photo's title."""
    return any(head + 1 == photo.numbers[0] for photo in drafts.photos)


def _is_lone_paragraph(items: Sequence[Item], article: ArticleDraft) -> bool:
    if article.dateline or article.byline or article.crossheads or len(article.body) > 2:
        return False
    return sum(len(items[n].text) for n in article.body) <= _LONGEST


def _title_for(items: Sequence[Item], article: ArticleDraft, text: str, views: Sequence[int]) -> int | None:
    """Return the head that is its title: right above it, else one that has words in common with it."""
    start = article.numbers[0]
    above = next((n for n in views if n + 1 == start), None)
    if above is not None or _headed(items, article):
        return above
    alike = [n for n in views if _shared(items[n].text, text)]
    return max(alike, key=lambda n: (_shared(items[n].text, text), -abs(n - start)), default=None)


def _headed(items: Sequence[Item], article: ArticleDraft) -> bool:
    before = article.numbers[0] - 1
    return before >= 0 and items[before].kind is ItemKind.HEAD


def _shared(head: str, text: str) -> int:
    return sum(head[at : at + 2] in text for at in range(len(head) - 1))
