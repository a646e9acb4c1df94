"""Captions (图片说明) of photos that only a byline tells of: 文/张三 图/李四, （王五 文/图）, 摄影报道."""

from bisect import insort
from collections.abc import Sequence

from xingxian_editor.page.photo_credits import tells_of_photo
from xingxian_editor.page_import.article_drafts import ArticleDraft, Drafts, PhotoDraft
from xingxian_editor.page_import.captions import is_sight, may_be_sight
from xingxian_editor.page_import.chains import opens_as_leads_do
from xingxian_editor.page_import.items import Item, ItemKind

_SURE, _UNSURE = 0.75, 0.55


def take_captions_of_credits(items: Sequence[Item], drafts: Drafts) -> None:
    """Give captions to photos whose photographer stands in a byline; where there is no photo, make one."""
    for photo in [photo for photo in drafts.photos if not photo.caption and _is_in_byline(items, photo)]:
        own = next((p for p in drafts.photos if p.caption and not p.credit), None)
        caption = own.caption if own else _caption(items, drafts, photo.credit[0])
        if own:
            drafts.photos.remove(own)
        if caption:
            photo.caption = caption
            photo.sure = _UNSURE
    for article in [a for a in drafts.articles if _is_lone_sentence(items, a) and _stands_beside_photo(drafts, a)]:
        drafts.articles.remove(article)
        insort(drafts.photos, PhotoDraft(article.body, sure=_UNSURE), key=lambda photo: photo.numbers[0])
    signed = [a for a in drafts.articles if any(tells_of_photo(items[n].text) for n in a.byline)]
    if len(signed) == 1 and not drafts.photos and (caption := _caption(items, drafts, signed[0].byline[0])):
        insort(drafts.photos, PhotoDraft(caption, sure=_UNSURE), key=lambda photo: photo.numbers[0])


def _is_in_byline(items: Sequence[Item], photo: PhotoDraft) -> bool:
    number = photo.credit[0]
    return number > 0 and items[number].same_line and items[number - 1].kind is ItemKind.BYLINE


def _caption(items: Sequence[Item], drafts: Drafts, signature: int) -> list[int]:
    """Take a caption out of the articles: the only lone sentence of the page, else the last line of the signed one."""
    alone = [a for a in drafts.articles if _is_lone_sentence(items, a)]
    if len(alone) == 1 and len(drafts.articles) > 1:
        drafts.articles.remove(alone[0])
        return alone[0].body
    signed = next((a for a in drafts.articles if signature in a.byline), None)
    signed = signed or next((a for a in drafts.articles if signature - 1 in a.byline), None)
    last = signed.body[-1:] if signed and len(signed.body) > 1 else []
    if signed and last and len(items[last[0]].segments) == 1 and is_sight(items[last[0]].text):
        signed.body = signed.body[:-1]
        return last
    return []


def _stands_beside_photo(drafts: Drafts, article: ArticleDraft) -> bool:
    """Say whether the one sentence of an article stands right above or below a photo's caption or credit."""
    beside = {article.body[0] - 1, article.body[0] + 1}
    return any(beside & set(photo.numbers) for photo in drafts.photos)


def _is_lone_sentence(items: Sequence[Item], article: ArticleDraft) -> bool:
    if article.dateline or article.byline or article.crossheads or article.verse or len(article.body) != 1:
        return False
    text = items[article.body[0]].text
    return may_be_sight(text) and not opens_as_leads_do(text)
