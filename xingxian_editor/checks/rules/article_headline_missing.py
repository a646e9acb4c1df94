"""An article without a headline."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.examples import page_example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.role import Role

_BEGINNING = 16
_SHOWN = 8


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each article that has body text and no headline."""
    for index, article in enumerate(checked.reading.articles):
        if article.paragraphs and not article.headline:
            begins = article.paragraphs[0].text
            message = f"“{begins[:_SHOWN]}…”这一篇没有主题。版样上有而文件里没有，请补录；标在别处，请归到这一篇。"
            yield Hit(Place(Part.ARTICLE, index, "headline"), "", message, context=begins[:_BEGINNING])


RULE = Rule(
    id="article.headline-missing",
    title="稿件没有主题",
    question="每篇稿件是否都有主题",
    why="标题的组合：主题总要有，引题、副题可有可无。",
    category=Category.STRUCTURE,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.ARTICLE,
    find=find,
    flags=(
        page_example((Role.BODY, 1, "近年来，兴县坚持转型。"), quotes=[""]),
        page_example((Role.KICKER, 1, "转型为纲"), (Role.BODY, 1, "近年来，兴县坚持转型。"), quotes=[""]),
    ),
    allows=(
        page_example((Role.HEADLINE, 1, "兴县全力推动转型发展"), (Role.BODY, 1, "近年来，兴县坚持转型。")),
        page_example((Role.HEADLINE, 1, "兴县全力推动转型发展")),
        page_example((Role.CAPTION, 1, "县城随处可见花灯。")),
    ),
)
