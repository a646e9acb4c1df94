"""A photo without a credit: nobody is named who took it."""

from collections.abc import Iterator, Sequence

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.examples import page_example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.page.page_reading import PhotoReading
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.role import Role

_CREDIT_WITHIN = Pattern(r"(?:摄|供图|摄影|发|制图|绘)[)）】\]]?\s*$|(?:摄影|图)[:：/／]")
_OF_ALL = Pattern(r"[本组]版?组?(?:图|照片|图片)|以上图片|本版(?:摄影|图片)|摄影报道")
_NUMBERED = Pattern(r"[▲▼◀▶]?\s?(?:图?\s?[①-⑩]|图[一二三四五六七八九十\d])")
_BEGINNING = 16


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each photo without a credit of its own, at the end of its caption, or of its group."""
    photos = checked.reading.photos
    grouped = _with_the_groups_credit(photos)
    for index, photo in enumerate(photos):
        if index not in grouped and not _is_credited(photo):
            beside = photo.caption.text[:_BEGINNING] or "".join(line.text for line in photo.title)
            message = f"图片 {index + 1} 没有摄影者。请把署名归到这张图片，或者补录。"
            yield Hit(Place(Part.PHOTO, index, "credit"), "", message, context=beside)


def _is_credited(photo: PhotoReading) -> bool:
    return bool(photo.credit) or bool(_CREDIT_WITHIN.search(photo.caption.text))


def _with_the_groups_credit(photos: Sequence[PhotoReading]) -> set[int]:
    """Return the photos that one credit names together: the last of the group has it, or it says so (组图)."""
    if any(_OF_ALL.search(photo.credit.text) for photo in photos):
        return set(range(len(photos)))
    last = len(photos) - 1
    counted = all(_NUMBERED.match(photo.caption.text) for photo in photos)
    one = [index for index, photo in enumerate(photos) if _is_credited(photo)]
    return set(range(last)) if counted and one == [last] else set()


RULE = Rule(
    id="photo.credit-missing",
    title="图片没有摄影者",
    question="每张图片是否都有摄影者",
    why="新闻图片要署摄影者。",
    category=Category.STRUCTURE,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.PAGE,
    find=find,
    flags=(
        page_example((Role.CAPTION, 1, "县城随处可见花灯。"), quotes=[""]),
        page_example((Role.PHOTO_TITLE, 1, "今日兴县好风光"), quotes=[""]),
    ),
    allows=(
        page_example((Role.CAPTION, 1, "县城随处可见花灯。"), (Role.CREDIT, 1, "张明提 摄")),
        page_example((Role.CAPTION, 1, "县城随处可见花灯。张明提 摄")),
        page_example((Role.CAPTION, 1, "县城随处可见花灯。（本报记者 张明提 摄）")),
        page_example((Role.CAPTION, 1, "设计效果图。受访者供图")),
        page_example(
            (Role.CAPTION, 1, "图①：光伏板整齐排列。"),
            (Role.CAPTION, 2, "图②：村民缝制服装。"),
            (Role.CREDIT, 2, "段宏 摄"),
        ),
    ),
)
