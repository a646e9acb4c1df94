"""Body text that belongs to no article: a column that was not given to any."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.examples import page_example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.role import Role

_NAMES = {
    Role.BODY: "正文",
    Role.CROSSHEAD: "小标题",
    Role.SUMMARY: "提要",
    Role.EDITORS_NOTE: "编者按",
    Role.DATELINE: "电头",
    Role.BYLINE: "署名",
    Role.PHOTO_TITLE: "图题",
    Role.CAPTION: "图片说明",
    Role.CREDIT: "摄影",
}
_FIRST = 20


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each block of an article's or a photo's role that is in none; quote how it begins."""
    for index, block in enumerate(checked.reading.unplaced):
        if block.role in _NAMES:
            start = block.reading.text.partition("\n")[0][:_FIRST]
            message = f"这块{_NAMES[block.role]}不在任何稿件或图片里，不会印进文稿。请归到它的稿件，或者标成不属稿件。"
            yield Hit(Place(Part.PAGE, index, "unplaced", 0, 0, len(start)), start, message)


RULE = Rule(
    id="article.text-astray",
    title="正文不属于任何稿件",
    question="正文是否都归了稿件",
    why="每块正文属于一篇稿件。",
    category=Category.STRUCTURE,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.PAGE,
    find=find,
    flags=(
        page_example((Role.BODY, None, "近年来，兴县坚持转型。"), quotes=["近年来，兴县坚持转型。"]),
        page_example(
            (Role.BODY, 1, "近年来，兴县坚持转型。"),
            (Role.BYLINE, None, "（张明提）"),
            quotes=["（张明提）"],
        ),
    ),
    allows=(
        page_example((Role.BODY, 1, "近年来，兴县坚持转型。")),
        page_example((Role.ADVERTISEMENT, None, "招商热线"), (Role.UNPLACED, None, "扫码")),
        page_example((Role.HEADLINE, None, "兴县全力推动转型发展")),
    ),
)
