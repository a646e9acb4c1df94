"""One person with two titles on a page: 县长李启明 here, 县委书记李启明 there."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.examples import page_example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.named_people import named_people
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.place import Place
from xingxian_editor.page.role import Role
from xingxian_editor.page.span import Span

_OFFICES = frozenset(
    ("书记", "县长", "市长", "省长", "区长", "乡长", "镇长", "局长", "厅长", "部长", "院长", "校长", "所长", "站长")
)
_BY_NAME = "副"


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield, for each person named with two offices, the first place of the second one."""
    told: dict[str, dict[str, Place]] = {}
    for place, reading in checked.texts:
        for person in named_people(reading.text):
            start = person.span.start - len(person.title)
            office = reading.text[start - 1 : start] if start else ""
            title = (_BY_NAME if office == _BY_NAME else "") + person.title
            if person.title in _OFFICES and reading.text[start : person.span.start] == person.title:
                told.setdefault(person.name, {}).setdefault(title, within(place, Span(start, person.span.end)))
    for name, titles in told.items():
        if len(titles) > 1:
            (first, place), (second, where), *_ = titles.items()
            message = f"{name}在版上有两个职务：“{first}”和“{second}”，请核对。"
            quoted = f"{second.removeprefix(_BY_NAME)}{name}"
            yield Hit(where, quoted, message, also=(place,))


RULE = Rule(
    id="fact.title-differs",
    title="人名职务不一",
    question="同一个人的职务前后是否一致",
    why="报纸编校质量评比差错认定细则：人名、职务前后一致。",
    category=Category.CONSISTENCY,
    severity=Severity.NOTICE,
    fix=Fix.NONE,
    scope=Scope.PAGE,
    find=find,
    flags=(
        page_example(
            (Role.BODY, 1, "3日，县长李启明主持会议。"),
            (Role.BODY, 2, "副县长李启明到各乡镇。"),
            quotes=("县长李启明",),
        ),
    ),
    allows=(page_example((Role.BODY, 1, "县长李启明主持会议，局长王强参加。县长李启明说，要抓落实。")),),
)
