"""Quotation marks, brackets and title marks without a partner, turned round, or within their own kind."""

from collections.abc import Iterator
from itertools import groupby

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.mark_pairs import LoneMark, PairFault, lone_marks
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.place import Place
from xingxian_editor.page.span import Span

_NAMES = {"“": "引号", "”": "引号", "‘": "单引号", "’": "单引号", "《": "书名号", "》": "书名号"}
_NAMES |= {"〈": "单书名号", "〉": "单书名号", "（": "括号", "）": "括号", "〔": "括号", "〕": "括号", "【": "括号"}
_TITLES = {
    PairFault.UNOPENED: "{name}缺前一半",
    PairFault.UNCLOSED: "{name}缺后一半",
    PairFault.REVERSED: "引号方向反了",
    PairFault.NESTED_ALIKE: "{name}套叠",
    PairFault.OUTSIDE: "{name}单用",
}
_MESSAGES = {
    PairFault.UNOPENED: "这里的“{mark}”前面没有与它配对的一半。",
    PairFault.UNCLOSED: "这里的“{mark}”后面没有与它配对的一半。",
    PairFault.REVERSED: "引号的方向反了，这里应是“{right}”。",
    PairFault.NESTED_ALIKE: "{name}里面再用{name}，里层用“{right}”。",
    PairFault.OUTSIDE: "“{mark}”只用在里层，这里应是“{right}”。",
}


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each mark that is not paired within its field: the paragraphs of one article, the lines of a headline."""
    for _, group in groupby(checked.texts, key=lambda item: (item[0].part, item[0].index, item[0].field)):
        texts = [(place, reading.text) for place, reading in group]
        for lone in lone_marks(text for _, text in texts):
            place, text = texts[lone.paragraph]
            yield _hit(place, text[lone.offset], lone)


def _hit(place: Place, mark: str, lone: LoneMark) -> Hit:
    words = {"mark": mark, "name": _NAMES.get(mark, "括号"), "right": lone.right}
    where = within(place, Span(lone.offset, lone.offset + 1))
    sure = lone.right if lone.fault is PairFault.REVERSED else None
    title = _TITLES[lone.fault].format(**words)
    severity = Severity.WARNING if lone.fault in (PairFault.NESTED_ALIKE, PairFault.OUTSIDE) else None
    return Hit(where, mark, _MESSAGES[lone.fault].format(**words), sure, title=title, severity=severity)


RULE = Rule(
    id="punctuation.pair-broken",
    title="标点不成对",
    question="引号、括号、书名号是否成对",
    why="GB/T 15834—2011，4.8、4.9、4.15：引号、括号、书名号成对使用。",
    category=Category.PUNCTUATION,
    severity=Severity.ERROR,
    fix=Fix.CONFIRM,
    scope=Scope.ARTICLE,
    find=find,
    flags=(
        "他说：⟦“⟧今天开会。\n大家都到了。",
        "落实⟦”⟧六稳⟦“⟧任务。",
        "“灯笼一条巷⟦“⟧在全县数第一。",
        "全县重“包”轻⟦”⟧扶”。",
        "全县⟦（⟧含两个镇。学习⟦《⟧条例。",
        "全县含两个镇⟦）⟧。",
        "他说：“要学⟦‘⟧三农”精神。",
        "书名是《读⟦《⟧红楼梦》札记》。",
        "他说：“要学⟦“⟧三农”精神。”",
        "全体干部要牢记⟦‘⟧三个务必’，埋头苦干。",
    ),
    allows=(
        "他说：“今天开会。\n“大家都到了。”",
        "“六稳”“六保”任务，《条例》（试行）。",
        "他说：“要学‘三农’精神。”书名是《读〈红楼梦〉札记》。",
        "分三步：1）立项；2）开工；3）验收。",
        "他说：“好。”我说：“行。”’97旅游年，（1）立项。",
    ),
)
