"""What the importer was not sure of and nobody has decided yet: which article, which role."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.examples import Example, page_of
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.role_names import ROLE_NAMES
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.page.block import Block
from xingxian_editor.page.doubt import Choice, Doubt, DoubtKind
from xingxian_editor.page.page import Page
from xingxian_editor.page.place import Part, Place, reading_at
from xingxian_editor.page.role import Role

UNSURE = 0.5
"""Below this confidence a block is doubtful even where the importer asks nothing."""

_ASKED = (DoubtKind.WHICH_ARTICLE, DoubtKind.WHICH_ROLE)
_QUOTED = 20


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each open question about a block, and each block tagged without confidence.

    A missing headline and a lost glyph have rules of their own.
    """
    asked = {doubt.block for doubt in checked.page.doubts}
    for doubt in checked.page.doubts:
        block = checked.page.block_by_id.get(doubt.block) if doubt.block is not None else None
        if doubt.kind in _ASKED and not doubt.decided_by and block:
            yield _hit(checked, block, f"{_question(block, doubt)}{_answers(checked, block, doubt.choices)}")
    for block in checked.page.blocks:
        if block.confidence < UNSURE and not block.tagged_by and block.id not in asked:
            message = f"导入时把这块当作{ROLE_NAMES[block.role]}，把握只有 {block.confidence:.0%}。请看一眼。"
            yield _hit(checked, block, message)


def _question(block: Block, doubt: Doubt) -> str:
    name = ROLE_NAMES[block.role]
    one_role = {choice.role or block.role for choice in doubt.choices[:2]} <= {block.role}
    return f"这条{name}归哪一篇？" if doubt.kind is DoubtKind.WHICH_ARTICLE and one_role else f"这块是不是{name}？"


def _answers(checked: CheckedPage, block: Block, choices: tuple[Choice, ...]) -> str:
    answers = "；".join(_answer(checked, block, choice) for choice in choices[:2])
    return f"{answers}。" if answers else "请看一眼再定。"


def _answer(checked: CheckedPage, block: Block, choice: Choice) -> str:
    role = f"作{ROLE_NAMES[choice.role]}" if choice.role not in (None, block.role) else ""
    shared = "、".join(f"“{phrase}”{count} 处" for phrase, count in choice.shared[:2])
    grounds = f"，共有{shared}" if shared else "，紧挨其上" if choice.adjacent else ""
    return f"{role}{_home(checked, choice.article)}{grounds}，把握 {choice.confidence:.0%}"


def _home(checked: CheckedPage, article: int | None) -> str:
    if article is None:
        return "不属稿件"
    index = checked.article_index(article)
    return "归图片" if index is None else f"归第 {index + 1} 篇"


def _hit(checked: CheckedPage, block: Block, message: str) -> Hit:
    # A folio block is in no reading; its doubt is then about the page.
    places = tuple(checked.places_of(block.ranges))
    where = places[0] if places else Place(Part.PAGE)
    text = "".join(checked.page.text_of(block.ranges).split("\n")).strip()
    context = f"{text[:_QUOTED]}" if not places else ""
    quoted, where = _shortened(checked, where, text)
    return Hit(where, quoted, message, context=context)


def _shortened(checked: CheckedPage, where: Place, text: str) -> tuple[str, Place]:
    reading = reading_at(checked.reading, where)
    if reading is None:
        return text[:_QUOTED], where
    end = min(where.end, where.start + _QUOTED)
    return reading.text[where.start : end], Place(where.part, where.index, where.field, where.item, where.start, end)


def _doubtful(*doubts: Doubt) -> Page:
    page = page_of(
        (Role.HEADLINE, 1, "兴县全力推动转型发展"),
        (Role.BODY, 1, "近年来，兴县坚持转型发展。"),
        (Role.BODY, 2, "近年来，兴县坚持把脱贫攻坚作为头等大事。"),
    )
    return Page(page.sources, page.joinings, page.blocks, page.articles, page.folio, doubts)


_CHOICES = (Choice(0.91, article=1, shared=(("转型发展", 3),)), Choice(0.06, article=2, adjacent=True))

RULE = Rule(
    id="page.doubt-open",
    title="待定",
    question="导入时没有把握的是否都已定",
    why="导入时没有把握的地方，由人来定。",
    category=Category.STRUCTURE,
    severity=Severity.NOTICE,
    fix=Fix.NONE,
    scope=Scope.PAGE,
    find=find,
    flags=(
        Example(_doubtful(Doubt(1, DoubtKind.WHICH_ARTICLE, 1, choices=_CHOICES)), quotes=("兴县全力推动转型发展",)),
        Example(_doubtful(Doubt(1, DoubtKind.WHICH_ROLE, 2)), quotes=("近年来，兴县坚持转型发展。",)),
    ),
    allows=(
        Example(_doubtful()),
        Example(_doubtful(Doubt(1, DoubtKind.WHICH_ARTICLE, 1, choices=_CHOICES, decided_by="王耀"))),
        Example(_doubtful(Doubt(1, DoubtKind.NO_HEADLINE, article=2))),
    ),
)
