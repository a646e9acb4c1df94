"""A word set twice: 的的, 推进推进, 进一步进一步."""

import re
from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.span import Span

_HAN = "\u3400-\u9fff"
# What makes the second of a pair begin or the first of it end another word: 目的的, 为了了解, 是是否.
_SINGLE = (
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
_WORDS = (
    "工作|项目|发展|建设|推进|推动|落实|实现|完成|加强|进行|全面|全县|全市|全省|以及|通过|我们|他们|她们|企业|政府|国家|经济|"
    "人民|干部|服务|管理|组织|领导|乡村|振兴|产业|农业|工业|生态|环境|保护|安全|生产|教育|医疗|文化|旅游|技术|科技|创新|改革|"
    "开放|群众|党员|单位|部门|会议|情况|问题|方面|能力|水平|提高|提升|促进|开展|坚持|贯彻|深入|持续|积极|有效|重点|主要|"
    "目前|同时|其中|对于|关于|由于|因此|但是|可以|已经|正在|进一步|记者|负责|投资|资金|万元|亿元|增长|下降|疫情|防控|脱贫|攻坚|基层"
)
_PAIRS = re.compile(
    "|".join(
        (
            *_SINGLE,
            rf"(?P<word>{_WORDS})(?P=word)(?!主义|币)",
            rf"(?P<phrase>(?![一半多好])[{_HAN}]{{3,12}})(?P=phrase)(?!！)",
        )
    )
)

_TWICE = 2


def find(text: str) -> Iterator[TextHit]:
    """Yield each word or phrase that follows itself, where no word begins in the middle."""
    for match in _PAIRS.finditer(text):
        once = match[0][: len(match[0]) // 2]
        if not match["phrase"] or (len(set(once)) > 1 and not _of_a_table(text, once)):
            yield TextHit(Span(*match.span()), f"“{once}”多了一个。", once)


def _of_a_table(text: str, phrase: str) -> bool:
    """Say whether the phrase is the head of a table's columns, which repeats and has no sentences."""
    return text.count(phrase) > _TWICE or not re.search("[，。；]", text)


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
        "⟦铝镁新材料铝镁新材料⟧项目投产。",
        "会议⟦在在⟧县城召开，⟦和和⟧代表座谈。",
    ),
    allows=(
        "达到目的的的确不易，为了了解情况，受不了了，不了了之。",
        "但是是否可行，存在在建项目，现在在校学生，成为为民服务的窗口。",
        "大家研究研究，一个一个来，认认真真，高高兴兴。",
        "全社会社会主义核心价值观。共和和平，针对对方，首都都市圈，成就就业。",
        "哈哈哈哈哈哈，等等。一件事一件事地抓实，取得了了不起的成绩。",
        "今天明天今天明天今天明天，晴，多云。",
    ),
)
