"""A place's name with a wrong, lost or turned character: 河比省, 浙省江, 陕西省延市, 太原、昌治、晋城."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.error_kind import ErrorKind
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.places import near_places
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.span import Span


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each name that is one slip off a province, city or county and that no other name covers whole."""
    for place, reading in checked.texts:
        text = reading.text
        near = near_places(text)
        names = checked.names.spans(text) if near else ()
        for found in near:
            span = Span(found.start, found.end)
            if not any(name.start <= span.start and span.end <= name.end for name in names):
                message = f"没有“{span.of(text)}”这个地名，多半是“{found.name}”。"
                yield Hit(within(place, span), span.of(text), message, found.name)


RULE = Rule(
    id="words.place-name-wrong",
    title="地名有错字",
    question="省、市、县的名称有没有写错",
    why="中华人民共和国行政区划代码（GB/T 2260）；报纸编校质量评比差错认定细则：错字、漏字。",
    category=Category.WORDS,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=find,
    flags=(
        "远销天津、⟦河比省⟧等地，到⟦浙省江⟧安吉县学习。",
        "陕西省⟦延市⟧的果农，山西省⟦长冶市⟧的客商。",
        "产品进入太原、⟦昌治⟧、晋城的超市，代表来自⟦黑江龙省⟧。",
    ),
    allows=(
        "远销天津、河北省等地，到浙江省安吉县学习。江浙、山西两省，全国各省市。",
        "陕西省延安市的果农，山西省农业厅，山西省高速公路，大城市、小城市、新城市。",
        "产品进入太原、长治、晋城的超市，太原、大同、古交，米、面、油。",
        "减少了城市生活垃圾，在北京和上海等六城市举行。",
    ),
    counts_as=ErrorKind.KNOWLEDGE,
)
