"""Who took each photo of a page: its own credit, that of its group, or a byline that says 文/图 or 摄影报道."""

from collections.abc import Sequence

from xingxian_editor.page.page_reading import ArticleReading, PageReading, PhotoReading
from xingxian_editor.page.pattern import Pattern

_OF_ALL = Pattern(r"[本组]版?组?(?:图|照片|图片)|以上图片|本版(?:摄影|图片)|摄影报道")
_NUMBERED = Pattern(r"[▲▼◀▶]?\s?(?:图?\s?[①-⑩]|图[一二三四五六七八九十\d]|[上下左右中]图)|[▲▼◀▶]")
_CREDIT_WITHIN = Pattern(r"(?:摄|供图|摄影|发|制图|绘)[)）】\]]?\s*$|(?:摄影|(?<![上下左右中])图)[:：/／]")
_WRITER_TOO = Pattern(r"文\s?[/／、]?\s?图|图\s?[/／、]\s?文|摄影报道|摄影[/／:：]")


def photo_credits(page: PageReading) -> tuple[tuple[str, ...], ...]:
    """Return the names that each photo of ``page`` is credited to, in page order."""
    own = [photo.credit_names for photo in page.photos]
    if not all(own) and (source := group_credit(page.photos)) is not None:
        return tuple(names or own[source] for names in own)
    if not any(photo.credit for photo in page.photos):
        return (_names_of_writer(page.articles),) * len(page.photos)
    return tuple(own)


def group_credit(photos: Sequence[PhotoReading]) -> int | None:
    """Return the photo whose credit is that of all: it says so (组图), or it closes numbered captions."""
    for index, photo in enumerate(photos):
        if _OF_ALL.search(photo.credit.text):
            return index
    credited = [index for index, photo in enumerate(photos) if is_credited(photo)]
    numbered = all(_NUMBERED.match(photo.caption.text) for photo in photos)
    return len(photos) - 1 if numbered and credited == [len(photos) - 1] else None


def is_credited(photo: PhotoReading) -> bool:
    """Say whether a photo has a credit of its own, or one at the end of its caption."""
    return bool(photo.credit) or bool(_CREDIT_WITHIN.search(photo.caption.text))


def tells_of_photo(byline: str) -> bool:
    """Say whether a byline tells that who wrote the text took a photo too (文/图, 摄影报道)."""
    return bool(_WRITER_TOO.search(byline))


def _names_of_writer(articles: Sequence[ArticleReading]) -> tuple[str, ...]:
    """Return the names of the one byline of the page that tells of photos, or nothing."""
    telling = [a for a in articles if any(tells_of_photo(line.text) for line in a.byline)]
    return telling[0].byline_names if len(telling) == 1 else ()
