"""Arabic and Chinese numerals mixed within one number or date: 5百万, 1千元, 二0二一年, 二〇〇八年8月."""

import re
from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_WORTH = {"千": 1000, "百": 100}
_SCALED = Pattern(
    r"(?<![\d.,A-Za-z])(?P<number>\d{1,3}(?:\.\d+)?)(?P<scale>千(?![字瓦克米卡伏赫焦帕兆周安乏吨\d])|百(?![分货科姓花家强草合灵叶色度里业度米\d]))"
    "(?P<rest>万|亿)?(?=[\u3400-\u9fff])",
    needs="千百",
)
_ZEROS = "零0○◯ОOoＯ０"
_HAN_YEAR = Pattern(
    rf"(?<![一二三四五六七八九〇{_ZEROS}\d])[一二][一二三四五六七八九〇{_ZEROS}]{{3}}(?=年)", needs="年"
)
_HAN_DATE = Pattern(r"[一二三四五六七八九〇]{4}年(?=\d{1,2}月)", needs="月")
_HAN_THEN_DIGITS = Pattern(
    r"(?<![第周星期十百千零〇一二三四五六七八九])(?P<all>[一二两三四五六七八九][百千]\d{1,3})(?=[人户名个亩元头只吨米公件])"
    r"|(?<![\d.])(?P<some>[1-9]0)几(?=[个人岁年天户名里公斤亩次米件])",
    needs="几千百",
)
_DIGITS = "〇一二三四五六七八九"
_LETTER_ZERO = Pattern(r"(?<=\d)[OoО○](?=\d)|(?<=\d)[OoО○](?=[年月日万亿%元])", needs="OoО○")


def find(text: str) -> Iterator[TextHit]:
    """Yield each mixed number, with what it should be."""
    for match in _SCALED.finditer(text):
        rest = match["rest"] or ""
        right = f"{round(float(match['number']) * _WORTH[match['scale']])}{rest}"
        message = f"阿拉伯数字后面只可用“万”“亿”，“{match[0]}”应为“{right}”。"
        yield TextHit(Span(*match.span()), message, right)
    for match in _HAN_YEAR.finditer(text):
        if any(zero in match[0] for zero in _ZEROS):
            right = re.sub(f"[{_ZEROS}]", "〇", match[0])
            severity = Severity.WARNING if "零" in match[0] else None
            yield TextHit(Span(*match.span()), f"汉字年份里的零用“〇”：“{right}年”。", right, "年份里的零", severity)
    for match in _HAN_DATE.finditer(text):
        year = "".join(str(_DIGITS.index(digit)) for digit in match[0][:-1])
        message = f"同一个日期里数字形式要一致，年份应为“{year}年”。"
        yield TextHit(Span(*match.span()), message, f"{year}年", "日期数字形式不一")
    for match in _HAN_THEN_DIGITS.finditer(text):
        whole = f"{_DIGITS[int(match['some'][0])]}十几".replace("一十", "十") if match["some"] else None
        message = "一个数里不混用汉字和阿拉伯数字" + (f"：“{whole}”。" if whole else "。")
        yield TextHit(Span(*match.span()), message, whole)
    for match in _LETTER_ZERO.finditer(text):
        yield TextHit(Span(*match.span()), f"数字里的“{match[0]}”应为“0”。", "0", "数字里有字母")


RULE = Rule(
    id="numerals.form-mixed",
    title="数字混用",
    question="阿拉伯数字和汉字数字有没有混用",
    why="GB/T 15835—2011，4.3、5.2.5、5.3。",
    category=Category.NUMERALS,
    severity=Severity.ERROR,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "投资⟦5百万⟧元，捐款⟦1千⟧元，补助⟦3千亿⟧元，来了⟦8百⟧人。",
        "⟦二0二一⟧年3月，⟦二○二一⟧年，⟦二零二一⟧年，⟦二〇〇八年⟧8月8日。",
        "2⟦O⟧21年。全县⟦三百20⟧户，⟦20几⟧个人。",
    ),
    allows=(
        "投资500万元，捐款1000元，装机5千瓦，重3千克，长2千米，约3千字。",
        "二〇二一年三月，2021年3月，5百分点，几千元，三千亿元。",
    ),
)
