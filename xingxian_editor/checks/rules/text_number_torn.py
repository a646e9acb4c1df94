"""A number torn from its unit at the end of a paragraph, or in two within a line: 1 2名."""

from collections.abc import Iterator
from itertools import pairwise

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_NUMBER = Pattern(r"\d[\d.,]*[万亿]?$")
_REST = Pattern(
    "^(?:[%％‰]|[万亿](?=[元吨人户亩千立平公只件，。]|余|多)|元(?![旦宵月])|吨|个(?!人|别|体)|户(?!口|籍|外)|"
    "亩|公里|千米|平方|立方|厘米)"
)
# 12 500 is a number in groups of three; 2020 3 is two numbers beside each other.
_IN_TWO = Pattern(
    r"(?<![0-9A-Za-z.,，、:：\-－—～~/×+])(?<!\d )(?P<first>\d{1,3}) (?P<rest>\d{1,2}|\d{4,5}|\d{1,2}\.\d+)"
    r"(?=[名人个户亩元万亿%吨家项件位座条次场所年月日多余趟岁天棵株头只辆台套册本期批公千米])",
    needs=" ",
)


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each number at a paragraph's end whose unit begins the next paragraph."""
    for (place, reading), (after, following) in pairwise(checked.texts):
        together = (place.part, place.index, place.field) == (after.part, after.index, after.field)
        number = _NUMBER.search(reading.text) if together and place.field == "paragraphs" else None
        if number and (rest := _REST.search(following.text)):
            message = f"“{number[0]}”和下一段开头的“{rest[0]}”像是断开了，请看是不是一段。"
            where = within(place, Span(*number.span()))
            yield Hit(where, number[0], message, also=(within(after, Span(*rest.span())),))
    for place, reading in checked.texts:
        for match in _IN_TWO.finditer(reading.text):
            right = f"{match['first']}{match['rest']}"
            message = f"“{match[0]}”像是一个数断成了两截，应是 {right}。"
            yield Hit(within(place, Span(*match.span())), match[0], message, right)


RULE = Rule(
    id="text.number-torn",
    title="数字与单位断开",
    question="数字有没有与单位断成两段",
    why="GB/T 15835—2011，5.1.7：一个数不拆开。",
    category=Category.EXTRACTION,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.ARTICLE,
    find=find,
    flags=("全年完成投资⟦50⟧\n万元，增长很快。", "内科、外科等科室的⟦1 2⟧名医生义诊。"),
    allows=(
        "电话：0358123\n人民日报社",
        "全年完成投资50万元。\n增长很快。",
        "共12 500元，2020年 11月，签约项目 7 个，2 3号风井",
    ),
)
