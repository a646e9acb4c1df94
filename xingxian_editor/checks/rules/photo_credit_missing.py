"""A photo without a credit: nobody is named who took it."""

import re
from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.examples import page_example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.role import Role

_CREDIT_WITHIN = re.compile(r"(?:摄|供图|摄影|发|制图|绘)[)）】\]]?\s*$|(?:摄影|图)[:：/／]")
_BEGINNING = 16


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each photo whose credit is neither a block of its own nor the end of the caption."""
    for index, photo in enumerate(checked.reading.photos):
        if not photo.credit and not _CREDIT_WITHIN.search(photo.caption.text):
            beside = photo.caption.text[:_BEGINNING] or "".join(line.text for line in photo.title)
            message = f"图片 {index + 1} 没有摄影者。请把署名归到这张图片，或者补录。"
            yield Hit(Place(Part.PHOTO, index, "credit"), "", message, context=beside)


RULE = Rule(
    id="photo.credit-missing",
    title="图片没有摄影者",
    question="每张图片是否都有摄影者",
    why="新闻图片要署摄影者。",
    category=Category.STRUCTURE,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.ARTICLE,
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
    ),
)
