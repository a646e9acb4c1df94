"""A word set twice: 的的, 推进推进, 进一步进一步."""

import re
from collections.abc import Iterator

from xingxian_editor.checks.common_words import common_words
from xingxian_editor.checks.error_kind import ErrorKind
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.idioms import idioms
from xingxian_editor.checks.near_words import pairs_in_words
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span
from xingxian_editor.page.surnames import is_person_name

_HAN = "\u3400-\u9fff"
# What makes the second of a pair begin or the first of it end another word: 目的的, 为了了解, 是是否.
_SINGLE = Pattern(
    "|".join(
        (
            "(?<![目标有打端中准])的的(?!确|士|卢)",
            "(?<![除不少目时])了了(?![解望结却然断之事账不])",
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
            "(?<=[级门位家])要要(?!素|求|点|领|件)",
            "(?<![自理事])由由(?!于|此|衷|来)",
            "(?<=[十百千万])个个(?!体|人|性|案|头|别|子|股|个)",
            "被被(?![子动褥])",
            "(?<![合吞])并并(?![购轨网列])",
            "(?<![自])从从(?![事业严而来容政])",
        )
    )
)
_TWO_ALIKE = Pattern(rf"([{_HAN}])\1(?!\1)")
_HAN_CHARACTER = Pattern(f"[{_HAN}]")
_THREE_ALIKE = Pattern(rf"([{_HAN}])\1\1(?!\1)")
_OVERPRINT = Pattern(rf"(?:([{_HAN}])\1(?!\1)){{3,}}")
_FOUR = Pattern(rf"([{_HAN}])\1([{_HAN}])\2")
_IN_FOURS = Pattern(
    "高高兴兴|红红火火|热热闹闹|扎扎实实|踏踏实实|认认真真|兢兢业业|勤勤恳恳|干干净净|清清白白|堂堂正正|老老实实|平平安安|"
    "明明白白|实实在在|快快乐乐|健健康康|轰轰烈烈|点点滴滴|方方面面|家家户户|世世代代|祖祖辈辈|年年岁岁|岁岁年年|日日夜夜|风风雨雨"
)
_ABB = Pattern(
    "[绿红黑白黄蓝金亮香甜热冷胖喜乐笑气慢静空沉暖阴雾毛湿急眼兴美悄懒光凉干灰软硬圆顶鲜]"
    "(洞洞|蜜蜜|艳艳|油油|彤彤|通通|乎乎|茫茫|灿灿|晶晶|喷喷|滋滋|腾腾|冰冰|洋洋|呵呵|冲冲|吞吞|悄悄|荡荡|甸甸|融融|沉沉|蒙蒙|茸茸|漉漉|匆匆|睁睁|滚滚)"
)
_CALLED_OUT = (
    "一二三四五六七八九十零户人家个的了是在和与为对及就都也把被并从哈呵嘿嘻啦咚哗啊呀一好快对来走冲加是不"
    "笑叮当嗒滴咕哒嘟呜哇喵汪咯哎唉谢多"
)
"""Characters that are said or written three times: sounds, calls, digits."""

_NEVER_DOUBLED = (
    "的了是在和与对为及就都把也被并从一二三四五六七八九十百千司仅见源种明将看点哈呵嘿嘻啦咚哗啊呀妈爸爷奶"
    "哥姐弟妹叔婶舅姑太公婆宝娃星乖熠闪"
)
"""Characters whose doubles another pattern tells, or which are said twice."""

_COUNTED_OUT = "一这那每几"
"""Before what is counted out: 一批批, 一幢幢."""

_OFFICES = "司署镇股局处科厅部室奖言粮踩镀"
"""Where a name ends in one of these and a word begins with it: 建筑署署长, 宣传股股长; and what is said again."""

_ALONE_AFTER = "以会"
"""Characters that end a word and stand by themselves behind it: 可以以此为例, 协会会址."""

_ADVERBS = "统常渐往仅刚默偏稍明整足纷屡频悄徐缓匆陆暗连偶略微恰每时刻处"
"""Adverbs that are always double, whatever word the first of them seems to end: 都统统, 全频频."""

_SAID_AGAIN = (
    "看想说听走试谈问聊尝摸数读写学玩笑歇洗擦转跳动讲查管比量找等坐站跑吃喝唱画算练帮教晒吹摇敲拍点挥握扫补修理说议评品猜逛串拉推碰"
    "人天年月日家户事处件条个种次步时刻层样片块段句字代声点些常渐慢快早晚远近深浅高低大小多少好真细轻重紧松满久长短红绿白黑蓝黄"
)
"""Characters that are doubled on purpose before a word: 看看书, 想想办法, 人人动手, 深深感到."""

_HIGH = "质速效等层标水新端校考铁科技产收风污品度级职温压原山中清难频精血能附起龄价位强密寒耗"
"""What 高 makes words with."""

_PARTICLES = "地得"
_QUIET = frozenset("熠闪星点滴哗啪咚叮当")

_PAIR, _NEAR = 2, 30
_SAID_TWICE = (
    "活动|照顾|总结|见识|商量|比较|意思|热闹|考虑|提醒|鼓励|鉴定|研究|讨论|打听|了解|锻炼|休息|认识|学习|收拾|打扫|准备|介绍|检查|"
    "关心|体验|感受|参观|指导|帮助|琢磨|合计|溜达|放松|体会|交流|调整|切磋|比划|打量|尝试|说笑|修理|整理|表现|恭喜|谢谢|加油|过奖|哪里|"
    "如何|那么|这么|非常|特别|碧蓝|雪白|墨黑|细长|笔直|通红|漆黑|冰凉|滚烫|香甜|远远|哗啦|叮咚|大片|极少|少数|成百|很多"
)
"""What people say twice on purpose: 商量商量, 碧蓝碧蓝."""

_BORDERS = (
    "来越|年一|支队|火山|根据|中央|主教|人员|社会|国家级|大队|总队|"
    "小组|书记|科学|中国|分子|经济|代表|地方|公司|主任|会议"
)
"""Where one word ends as the next begins: 带来越来越多, 党中央中央军委."""

_ONE = Pattern("([的了是在和与为对及都就把也被并从要由个])\\1")
_MORE = Pattern(rf"([{_HAN}]{{2,12}}?)\1+")
_ON_PURPOSE = Pattern(rf"[一很最极那老不请有多好几可越].|.着|{_SAID_TWICE}|{_BORDERS}")
_COUNTED_OFF = Pattern("[一半多好]")
_ASKED = Pattern("[哪谁怎]|什么")
_SPEECH_BEGINS, _SPEECH_ENDS = frozenset("“‘，。？！…"), frozenset("”’，。？！…")
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
    yield from _doubled_characters(text)
    yield from _tripled_characters(text)
    for match in _OVERPRINT.finditer(text):
        if not _IN_FOURS.search(match[0]) and _QUIET.isdisjoint(match[0]):
            message = "几个字都重了一遍，像是叠印提取成了两次。"
            yield TextHit(Span(*match.span()), message, match[0][::2], "叠印重字")


def _doubled_characters(text: str) -> Iterator[TextHit]:
    """Yield each character set twice at the end of a word or at its beginning: 提高高, 党党员."""
    for match in _TWO_ALIKE.finditer(text):
        at, one = match.start(), match[1]
        if one not in _NEVER_DOUBLED and _doubled(text, at, one):
            yield _hit(match)


def _tripled_characters(text: str) -> Iterator[TextHit]:
    """Yield each character set three times that is no sound and no call: 默默默, not 哈哈哈."""
    for match in _THREE_ALIKE.finditer(text):
        if match[1] not in _CALLED_OUT and not _in_quotes(text, match):
            yield TextHit(Span(*match.span()), f"“{match[1]}”多了。", match[1] * 2)


def _doubled(text: str, at: int, one: str) -> bool:
    """Say whether one of two like characters belongs to a word and the other to none.

    The first may end a word and the second begin another (提高高质量), both may be a word (大家常常), or one of
    four or three (高高兴兴, 绿油油).
    """
    pairs, words = pairs_in_words(), common_words()
    if at and (text[at - 1] in _COUNTED_OUT or _ABB.match(text, at - 1)):
        return False
    if one in _ADVERBS or (one in _ALONE_AFTER and _HAN_CHARACTER.match(text, at + 2)):
        return False
    around = text[max(0, at - 2) : at + 4]
    if _FOUR.search(around) or (at and text[at - 1] == one) or text[at + 2 : at + 3] == one:
        return False
    ends, begins = pairs.inside(text, at - 1), pairs.inside(text, at + 1)
    if ends and begins:
        return _begins_nothing(text, at, one)
    if _ends_idiom(text, at):
        return True
    if pairs.inside(text, at):
        # 大家常常: the word before takes the character that the doubled one would end with.
        taken = text[max(0, at - 2) : at] in words
        return text[max(0, at - 1) : at + 1] in words and not begins and not taken
    name = is_person_name(text[max(0, at - 1) : at + 2])
    if begins:
        return one not in _SAID_AGAIN and one not in _OFFICES and not name
    return ends and (not name or text[at - 1 : at + 1] in words)


def _begins_nothing(text: str, at: int, one: str) -> bool:
    """Say whether 高 is doubled before a word that it makes none with: 提高高行政审批效能."""
    following = text[at + 2 : at + 4]
    return one == "高" and following in common_words() and following[0] not in _HIGH


def _ends_idiom(text: str, at: int) -> bool:
    """Say whether the first of the two ends an idiom or a fixed phrase and the second begins no word: 风清气正正."""
    four = text[at - 3 : at + 1] if at >= 3 else ""
    known = four in idioms().idioms or four in idioms().phrases
    return known and text[at] not in _PARTICLES and not pairs_in_words().inside(text, at + 1)


def _hit(match: re.Match[str]) -> TextHit:
    return TextHit(Span(*match.span()), f"“{match[1]}”多了一个。", match[1])


def _by_mistake(text: str, match: re.Match[str]) -> bool:
    """Say whether the word is neither said twice on purpose nor ended by another; three times are a table's."""
    once, following = match[1], text[match.end() : match.end() + 1]
    if _periodic(once) or len(match[0]) > 2 * len(once) or _as_it_was_said(text, match):
        return False
    if len(once) == _PAIR:
        return not (_ON_PURPOSE.fullmatch(once) or (following and following in _GOES_ON))
    return not (_COUNTED_OFF.match(once) or following == "！" or _in_a_table(text, match))


def _as_it_was_said(text: str, match: re.Match[str]) -> bool:
    """Say whether somebody says it twice (“不说了不说了”), asks it twice (往哪上往哪上) or it is in a title."""
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    asked = _ASKED.search(match[1]) is not None
    spoken = before in _SPEECH_BEGINS and after in _SPEECH_ENDS and _in_quotes(text, match)
    return asked or spoken or text.rfind("《", 0, match.start()) > text.rfind("》", 0, match.start())


def _in_quotes(text: str, match: re.Match[str]) -> bool:
    return text.rfind("“", 0, match.start()) > text.rfind("”", 0, match.start())


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
        "全县⟦的的⟧经济发展，取得⟦了了⟧成效，为⟦了了⟧孩子，各部门⟦要要⟧重视，大棚二十⟦个个⟧。这⟦是是⟧大事。",
        "加快⟦推进推进⟧转型，⟦进一步进一步⟧提升。",
        "⟦铝镁新材料铝镁新材料⟧项目投产，⟦清洁清洁⟧能源。",
        "会议⟦在在⟧县城召开，⟦和和⟧代表座谈。",
        "群众生活水平不断提⟦高高⟧，进一步提⟦高高⟧行政审批效能，铁路四通八⟦达达⟧。",
        "⟦煤煤⟧炭生产，认识⟦到到⟧位，⟦全全县县上上下下⟧，办事⟦默默默⟧闻。",
    ),
    allows=(
        "达到目的的的确不易，为了了解情况，受不了了，不了了之。",
        "但是是否可行，存在在建项目，现在在校学生，成为为民服务的窗口。",
        "大家研究研究，一个一个来，认认真真，高高兴兴。",
        "全社会社会主义核心价值观。共和和平，针对对方，首都都市圈，成就就业。",
        "提高高质量发展水平，大家常常说，高高兴兴，绿油油的麦田，人人动手，看看书，深深感到，热热闹闹红红火火。",
        "哈哈哈哈哈哈，等等。一件事一件事地抓实，取得了了不起的成绩。",
        "今天明天今天明天今天明天今天明天，晴，多云。",
        "可以以此为例，协会会址搬了，材料都统统送来。开启“抖抖抖”模式，他说：“不说了不说了，往哪上往哪上。”《祖国祖国我们爱你》。",
        "带来越来越多的变化，党中央中央军委关怀，大家商量商量，天碧蓝碧蓝的，提高高铁效率，脚踏实地地干，说着说着到了。",
    ),
    counts_as=ErrorKind.CHARACTER,
)
