"""A photo without a credit: nobody is named who took it."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.examples import page_example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.page.photo_credits import group_credit, is_credited, photo_credits
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.role import Role

_BEGINNING = 16


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each photo without a credit of its own, at the end of its caption, of its group, or in a byline (文/图)."""
    photos = checked.reading.photos
    if group_credit(photos) is not None:
        return
    for index, (photo, names) in enumerate(zip(photos, photo_credits(checked.reading), strict=True)):
        if not names and not is_credited(photo):
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
            (Role.BODY, 1, "县医院举行义诊。"),
            (Role.BYLINE, 1, "（段宏 文/图）"),
            (Role.CAPTION, 2, "医生为村民量血压。"),
        ),
        page_example(
            (Role.CAPTION, 1, "图①：光伏板整齐排列。"),
            (Role.CAPTION, 2, "图②：村民缝制服装。"),
            (Role.CREDIT, 2, "段宏 摄"),
        ),
    ),
)
