"""A word set twice: 的的, 推进推进, 进一步进一步."""

import re
from collections.abc import Iterator

from xingxian_editor.checks.error_kind import ErrorKind
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_HAN = "\u3400-\u9fff"
# What makes the second of a pair begin or the first of it end another word: 目的的, 为了了解, 是是否.
_SINGLE = Pattern(
    "|".join(
        (
            "(?<![目标有打端中准])的的(?!确|士|卢)",
            "(?<![为除不少目时])了了(?![解望结却然断之事账不])",
            "(?<![但于可就只还总不要若凡都也便即老又更才正乃算])是是(?!否|非)",
            "(?<![现存正所实潜内外自])在在(?![校建职岗册编线场读位座逃野押任])",
            "(?<![共缓饱温柔中平祥调暖])和和(?![平谐睦美气缓解])",
            "(?<![参给])与与(?!会|时)",
            "(?<![成作行以认因称视变改人较最更极颇尤大])为为(?![了民人什主期此何])",
            "(?<![针应面反相绝核校一派])对对(?![方口象联外待策接子照手虾])",
            "(?<![以涉普波顾])及及(?![时格其早])",
            "(?<![首成京新古故])都都(?![市匀会])",
            "(?<![造成])就就(?![业医学近地诊是餐任读职])",
            "(?<![一])把把(?![关握脉手])",
            "也也",
            "被被(?![子动褥])",
            "(?<![合吞])并并(?![购轨网列])",
            "(?<![自])从从(?![事业严而来容政])",
        )
    )
)
_PAIR, _NEAR = 2, 30
_SAID_TWICE = (
    "活动|照顾|总结|见识|商量|比较|意思|热闹|考虑|提醒|鼓励|鉴定|研究|讨论|打听|了解|锻炼|休息|认识|学习|收拾|打扫|准备|介绍|检查|"
    "关心|体验|感受|参观|指导|帮助|琢磨|合计|溜达|放松|体会|交流|调整|切磋|比划|打量|尝试|修理|整理|表现|恭喜|谢谢|加油|过奖|哪里|"
    "如何|那么|这么|非常|特别|碧蓝|雪白|墨黑|细长|笔直|通红|漆黑|冰凉|滚烫|香甜|远远|哗啦|叮咚|大片|极少|少数|成百|很多"
)
"""What people say twice on purpose: 商量商量, 碧蓝碧蓝."""

_BORDERS = (
    "来越|年一|支队|火山|根据|中央|主教|人员|社会|国家级|大队|总队|"
    "小组|书记|科学|中国|分子|经济|代表|地方|公司|主任|会议"
)
"""Where one word ends as the next begins: 带来越来越多, 党中央中央军委."""

_ONE = Pattern("([的了是在和与为对及都就把也被并从])\\1")
_MORE = Pattern(rf"([{_HAN}]{{2,12}}?)\1+")
_ON_PURPOSE = Pattern(rf"[一很最极那老不请有多好几可越].|.着|{_SAID_TWICE}|{_BORDERS}")
_COUNTED_OFF = Pattern("[一半多好]")
_GOES_ON = "！”』的地长员斯"
"""After a pair: 黑绿黑绿的, 支队支队长, 拉加拉加斯."""


def find(text: str) -> Iterator[TextHit]:
    """Yield each word or phrase that follows itself, where no word begins in the middle."""
    for match in _ONE.finditer(text):
        if _SINGLE.match(text, match.start()):
            yield _hit(match)
    for match in _MORE.finditer(text):
        if _by_mistake(text, match):
            yield _hit(match)


def _hit(match: re.Match[str]) -> TextHit:
    return TextHit(Span(*match.span()), f"“{match[1]}”多了一个。", match[1])


def _by_mistake(text: str, match: re.Match[str]) -> bool:
    """Say whether the word is neither said twice on purpose nor ended by another; three times are a table's."""
    once, following = match[1], text[match.end() : match.end() + 1]
    if _periodic(once) or len(match[0]) > 2 * len(once):
        return False
    if len(once) == _PAIR:
        return not (_ON_PURPOSE.fullmatch(once) or (following and following in _GOES_ON))
    return not (_COUNTED_OFF.match(once) or following == "！" or _in_a_table(text, match))


def _periodic(phrase: str) -> bool:
    """Say whether the phrase itself is something said over and over: 哈哈哈, 今天明天今天明天."""
    return phrase in (phrase + phrase)[1:-1]


def _in_a_table(text: str, match: re.Match[str]) -> bool:
    """Say whether no sentence is near: the heads of a table's columns repeat."""
    return not re.search("[，。；、：]", text[max(0, match.start() - _NEAR) : match.end() + _NEAR])


RULE = Rule(
    id="repeats.word-doubled",
    title="字词重复",
    question="有没有重复的字词",
    why="报纸编校质量评比差错认定细则：多字。",
    category=Category.REPEATS,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "全县⟦的的⟧经济发展，取得⟦了了⟧成效，这⟦是是⟧大事。",
        "加快⟦推进推进⟧转型，⟦进一步进一步⟧提升。",
        "⟦铝镁新材料铝镁新材料⟧项目投产，⟦清洁清洁⟧能源。",
        "会议⟦在在⟧县城召开，⟦和和⟧代表座谈。",
    ),
    allows=(
        "达到目的的的确不易，为了了解情况，受不了了，不了了之。",
        "但是是否可行，存在在建项目，现在在校学生，成为为民服务的窗口。",
        "大家研究研究，一个一个来，认认真真，高高兴兴。",
        "全社会社会主义核心价值观。共和和平，针对对方，首都都市圈，成就就业。",
        "哈哈哈哈哈哈，等等。一件事一件事地抓实，取得了了不起的成绩。",
        "今天明天今天明天今天明天今天明天，晴，多云。",
        "带来越来越多的变化，党中央中央军委关怀，大家商量商量，天碧蓝碧蓝的，说着说着到了。",
    ),
    counts_as=ErrorKind.CHARACTER,
)
