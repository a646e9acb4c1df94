"""A headline without an article: no body text under it, or in no article at all."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.examples import page_example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.page.page_reading import ArticleReading
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.role import Role

_NAMES = {Role.HEADLINE: "主题", Role.KICKER: "引题", Role.DECK: "副题"}


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each headline, kicker or deck that has no body text to stand over."""
    for index, article in enumerate(checked.reading.articles):
        if not article.paragraphs and (hit := _without_body(index, article)):
            yield hit
    for index, block in enumerate(checked.reading.unplaced):
        if block.role in _NAMES:
            text = block.reading.text
            message = f"这条{_NAMES[block.role]}不在任何稿件里。请归到它的稿件，或者改标。"
            yield Hit(Place(Part.PAGE, index, "unplaced", 0, 0, len(text)), text, message)


def _without_body(index: int, article: ArticleReading) -> Hit | None:
    for role, lines in ((Role.HEADLINE, article.headline), (Role.KICKER, article.kicker), (Role.DECK, article.deck)):
        if lines:
            text = lines[0].text
            message = (
                f"第 {index + 1} 篇只有{_NAMES[role]}，没有正文。请把正文归到这一篇，或者把{_NAMES[role]}归到它的稿件。"
            )
            return Hit(Place(Part.ARTICLE, index, role.value, 0, 0, len(text)), text, message)
    return None


RULE = Rule(
    id="article.body-missing",
    title="标题没有稿件",
    question="每条标题是否都有稿件",
    why="一条标题属于一篇稿件。",
    category=Category.STRUCTURE,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.PAGE,
    find=find,
    flags=(
        page_example((Role.HEADLINE, 1, "兴县全力推动转型发展"), quotes=["兴县全力推动转型发展"]),
        page_example(
            (Role.HEADLINE, None, "兴县全力推动转型发展"),
            (Role.HEADLINE, 1, "兴县统筹抓好民生改善"),
            (Role.BODY, 1, "近年来，兴县坚持转型。"),
            quotes=["兴县全力推动转型发展"],
        ),
        page_example((Role.KICKER, None, "转型为纲"), quotes=["转型为纲"]),
    ),
    allows=(
        page_example((Role.HEADLINE, 1, "兴县全力推动转型发展"), (Role.BODY, 1, "近年来，兴县坚持转型。")),
        page_example((Role.STANDING_HEAD, None, "今日兴县好风光"), (Role.BODY, 1, "近年来，兴县坚持转型。")),
    ),
)
