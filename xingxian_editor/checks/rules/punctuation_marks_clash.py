"""Marks that cannot stand beside one another: ，， 。， 。”。 （，."""

from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_POINTS = "，。、；："
_DOUBLED = Pattern(rf"[{_POINTS}]{{2,}}|[？！]{{4,}}|[？！][，。、；：]|[，。、；：][？！]")
_WITHIN_NUMBER = Pattern(
    "[。，](?:(?<=[0-9]。)(?<![／/∶:][0-9]。)(?=[0-9])(?![0-9]{2,4}年)|(?<=[0-9]，)(?=[0-9]{3}(?:[万亿]?(?:元|吨|人|户|亩|米|册|公|平方|立方|千瓦)))(?<![0-9]{4}，))",
    needs="0123456789",
)
_HALF_TOO = Pattern(r"）\)|\)）|（\(|\(（")
_BLANK_BEFORE = Pattern("(?<=[\u3400-\u9fff”）])[ \u3000]+(?=[，。、；：！？）》”])")
_ENDS_LIST = Pattern("、(?=等(?!级|同|待|到|于|次|高|效|价|候|额|式|边))")
_SPEECH = Pattern("(?<=[说道问喊答称])；(?=“)")
_TWICE_TO = Pattern(
    "(?<=[\u3400-\u9fff])[至到][—～－](?=[\u3400-\u9fff0-9])|(?<=[\u3400-\u9fff0-9])[—～－][至到](?=[\u3400-\u9fff0-9])"
)
_IN_AND_OUT = Pattern("(?P<inside>[。！？])(?P<close>[”’])(?P<outside>。)", needs="’”")
_AFTER_OPENING = Pattern(rf"(?<=[（《“‘])[{_POINTS}？！]+(?=[\u3400-\u9fff0-9A-Za-z])", needs="‘“《（")
_BEFORE_CLOSING = Pattern("[，、：；](?=[）》])", needs="》）")
_EMPTY = Pattern("“”|（）|《》|‘’", needs="‘”《（")
_AT_START = Pattern(rf"^(?:[{_POINTS}？！）》”]|’(?!\d))")


def find(text: str) -> Iterator[TextHit]:
    """Yield each clash; two unlike marks have no sure right one, two alike lose one."""
    for match in _DOUBLED.finditer(text):
        marks = match[0]
        alike = len(set(marks)) == 1
        yield TextHit(Span(*match.span()), f"“{marks}”连用，只留一个。", marks[0] if alike else None)
    for match in _IN_AND_OUT.finditer(text):
        message = "引号里面已有句末点号，外面不再用句号。"
        severity = None if match["inside"] == "。" else Severity.NOTICE
        yield TextHit(Span(*match.span()), message, match["inside"] + match["close"], "引号内外都有句末点号", severity)
    yield from _misplaced(text)
    for match in _AFTER_OPENING.finditer(text):
        yield TextHit(Span(*match.span()), "前一半引号、括号、书名号后面不用点号。", "", "点号位置不对")
    for match in _BEFORE_CLOSING.finditer(text):
        yield TextHit(Span(*match.span()), "后一半括号、书名号前面不用这个点号。", "", "点号位置不对")
    for match in _EMPTY.finditer(text):
        yield TextHit(Span(*match.span()), f"“{match[0]}”里面没有字。", None, "空的引号、括号", _of_empty(match[0]))
    if first := _AT_START.search(text):
        yield TextHit(Span(*first.span()), "一段开头不能是这个标点。", None, "点号位置不对")


def _misplaced(text: str) -> Iterator[TextHit]:
    for match in _WITHIN_NUMBER.finditer(text):
        right, name = (".", "小数点") if match[0] == "。" else (",", "千分撇")
        yield TextHit(Span(*match.span()), f"数字里面是{name}，用半角的“{right}”。", right, "数字里有全角标点")
    for match in _BLANK_BEFORE.finditer(text) if " " in text or "\u3000" in text else ():
        yield TextHit(Span(*match.span()), "标点前面多了空格。", "", "标点前有空格", Severity.WARNING)
    for match in _HALF_TOO.finditer(text) if "(" in text or ")" in text else ():
        right = "）" if ")" in match[0] else "（"
        yield TextHit(Span(*match.span()), f"“{match[0]}”连用，只留一个“{right}”。", right, "括号全角半角连用")
    for match in _ENDS_LIST.finditer(text) if "、等" in text else ():
        yield TextHit(Span(*match.span()), "“等”前面不用顿号。", "", "“等”前有顿号", Severity.WARNING)
    for match in _SPEECH.finditer(text) if "；“" in text else ():
        yield TextHit(Span(*match.span()), "提示下文的说话，用冒号。", "：", "引语前用分号", Severity.WARNING)
    for match in _TWICE_TO.finditer(text) if any(sign in text for sign in "—～－") else ():
        word = match[0].strip("—～－")
        yield TextHit(
            Span(*match.span()), f"连接号已是“{word}”的意思，只用一个。", word, "连接号与“至”并用", Severity.WARNING
        )


def _of_empty(pair: str) -> Severity | None:
    """Return how loud an empty pair is: brackets may stand for what is to be filled in."""
    return Severity.NOTICE if pair == "（）" else None


RULE = Rule(
    id="punctuation.marks-clash",
    title="标点连用",
    question="有没有连用和冲突的标点",
    why="GB/T 15834—2011，第4章；报纸编校质量评比差错认定细则：标点。",
    category=Category.PUNCTUATION,
    severity=Severity.ERROR,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "近年来⟦，，⟧全县发展很快⟦。。⟧他说⟦。，⟧好。",
        "他说：“今天开会⟦。”。⟧大家到了。",
        "全县（⟦，⟧含两个镇⟦，⟧）共十个乡。",
        "标语是⟦“”⟧。",
        "投资3⟦。⟧5亿元，补助1⟦，⟧250万元。全县小麦、玉米⟦、⟧等作物⟦ ⟧，长势良好（见表⟦）)⟧。",
        "孩子们说⟦；⟧“谢谢！”班车从兴县⟦至—⟧太原。",
    ),
    allows=(
        "近年来，全县发展很快。他问：“真的？！”",
        "他说：“今天开会。”大家到了。",
        "他说要“抓落实”。",
        "太好了！！！",
        "共有2021，1250人。小麦、玉米等作物，一等、二等、等级。兴县—太原，兴县至太原。",
    ),
)
