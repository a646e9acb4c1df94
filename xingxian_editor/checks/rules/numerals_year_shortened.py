"""A year cut to two digits: 21年3月, 98年底."""

from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_SHORT = Pattern(
    r"(?<![\d.,〇零一二三四五六七八九第近约前后满整过了这那的经达逾共—～\-－民国洪武康熙乾隆嘉庆道光咸丰同治光绪宣统永乐万历])"
    r"(?P<year>[0-2]\d|[5-9]\d)年(?=(?:1[0-2]|0?[1-9])月(?:\d{1,2}日|份|底|初|中旬|上旬|下旬|[，。、至—]))"
    r"|['’‘＇](?P<cut>\d{2})年|(?<=[自从在到于至即前])(?P<of>0\d|9[0-9])年(?=，|起|以来|至|到|他|她|我|来|我[县市]|全[县市国])|^(?P<first>0\d|9\d)年(?=，)"
    r"|(?<=[。；\n])(?P<next>0\d|9\d)年(?=，)"
    r"|(?<![\d.,第近约前后满整过了这那民国—～\-－])(?P<old>[89]\d)年(?=底|初|度|春|夏|秋|冬|代)(?!代)",
    needs="'089‘’月＇",
)
_TURN = 50


def find(text: str) -> Iterator[TextHit]:
    """Yield each two-digit year that a month or a season shows to be one."""
    for match in _SHORT.finditer(text):
        short = next(filter(None, match.groups()))
        year = f"{19 if int(short) >= _TURN else 20}{short}"
        message = f"四位数的年份不简写为两位，“{short}年”应为“{year}年”。"
        start = min(match.start(), text.index(short, match.start()))
        yield TextHit(Span(start, match.end()), message, f"{year}年")


RULE = Rule(
    id="numerals.year-shortened",
    title="年份简写",
    question="年份有没有简写成两位",
    why="GB/T 15835—2011，5.1.4：四位数字的年份不应简写为两位数字。",
    category=Category.NUMERALS,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=("⟦21年⟧3月5日开工，⟦98年⟧底建成。", "⟦’98年⟧，他转业。从⟦08年⟧起，他扎根山村。\n⟦98年⟧，他回来了。"),
    allows=("2021年3月5日开工，历时20年，第12年3月，民国21年3月。", "90年代，20年3个月。在90年的历史中，从90年前起。"),
)
