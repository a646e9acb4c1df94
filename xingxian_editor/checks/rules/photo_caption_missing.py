"""A photo without a caption."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.examples import page_example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.role import Role


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each photo that has a title or a credit and no caption."""
    for index, photo in enumerate(checked.reading.photos):
        if not photo.caption:
            beside = photo.title[0].text if photo.title else photo.credit.text
            message = f"这张图片（{beside}）没有图片说明。请把说明归到这张图片，或者补录。"
            yield Hit(Place(Part.PHOTO, index, "caption"), "", message, context=beside)


RULE = Rule(
    id="photo.caption-missing",
    title="图片没有说明",
    question="每张图片是否都有说明",
    why="新闻图片要有图片说明。",
    category=Category.STRUCTURE,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.ARTICLE,
    find=find,
    flags=(
        page_example((Role.PHOTO_TITLE, 1, "今日兴县好风光"), (Role.CREDIT, 1, "张明提 摄"), quotes=[""]),
        page_example((Role.CREDIT, 1, "张明提 摄"), quotes=[""]),
    ),
    allows=(page_example((Role.CAPTION, 1, "县城随处可见花灯。"), (Role.CREDIT, 1, "张明提 摄")),),
)
