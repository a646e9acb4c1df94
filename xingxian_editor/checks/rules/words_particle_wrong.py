"""的, 地 and 得 where it is certain which one is meant: 做的很好。, 变的更加, 不断的提高了."""

from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_VERB = "[做干说讲写唱跳跑走飞学教玩吃睡过活长笑哭答考打踢演画修建盖种养办管扫铺挖]"
_WELL = (
    "好|快|慢|远|高兴|开心|幸福|精彩|到位|出色|认真|仔细|顺利|清楚|明白|愉快|热闹|漂亮|不错|"
    "艰难|踏实|充实|辛苦|激烈|巧妙|流利|香|甜|稳"
)
_END = "(?=[，。！？；、”]|$)"
_VERY = "(?:很|非常|十分|特别|挺|相当|真)"
_BOTH = "又[\u3400-\u9fff]又[\u3400-\u9fff]"
_DEGREE = f"(?:{_VERY}(?:{_WELL})|{_BOTH}){_END}|(?:淋漓尽致|热火朝天|有声有色|井井有条|红红火火|一清二楚)"
_RESULT = Pattern(rf"(?<={_VERB})(?P<particle>[的地])(?={_DEGREE})")
_BECOME = Pattern(
    "(?:(?<=变)(?<![不改应转演突善衰渐]变)|(?<=显)(?<![明浅凸彰]显))(?P<particle>[的地])"
    "(?=(?:更加|更为|越来越|越发|愈发|格外|尤为|十分|非常|异常|有些|极为|那么|这么)[\u3400-\u9fff])"
)
_ADVERB = (
    "不断|逐步|逐渐|积极|有效|大力|认真|切实|充分|深入|全面|扎实|极大|大大|及时|顺利|成功|进一步|更好|主动|自觉|严格|圆满|迅速|"
    "轻轻|慢慢|悄悄|渐渐|紧紧|牢牢|默默|静静|狠狠|匆匆|偷偷|缓缓|稳稳|高高兴兴|认认真真|踏踏实实|扎扎实实|实实在在|明明白白"
)
_DONE = (
    "(?:提高|提升|加强|推进|推动|促进|完成|解决|改善|增强|扩大|降低|减少|保护|保障|激发|调动|发挥|落实|开展|化解|遏制|缓解|"
    "带动|满足|维护|打击|掌握|控制|防止|实现|丰富|走|说|放|拿|拉|握|抱|推|站|坐|看|抓|盯)(?:了|着|住|起来|起)(?![了])"
)
_HOW = Pattern(rf"(?<![\u3400-\u9fff]的)(?:{_ADVERB})(?P<particle>的)(?={_DONE})")
_SAID = Pattern(
    "(?:高兴|激动|自豪|动情|感慨|兴奋|深情|风趣|坚定|欣喜|无奈|感激|欣慰|骄傲|乐呵呵|笑呵呵|笑眯眯|乐滋滋|语重心长|意味深长)(?P<particle>的)"
    "(?=说[，：。道]|告诉记者|对记者说|对我说|表示[，：])"
)
_HOW_MUCH = Pattern(
    "(?:认真|积极|努力|扎实|不断|深入|切实|全面|有效|严格)(?P<particle>得)(?=学习|开展|工作|推进|落实|提高|完成|贯彻|加强|执行|做好|抓好|解决)"
)
_FELT = Pattern(
    "(?:(?<=[\u3400-\u9fff，。；])|^)(?:高兴|激动|兴奋|开心|欢快|仔细|热情|匆忙|愤怒|害怕|伤心|愉快|快乐|幸福|自豪|亲切|耐心|认真|紧张|飞快|大声|小声|轻声|低声)(?P<particle>的)"
    "(?=(?:跳|喊|叫|唱|跑|哭|笑|迎|招呼|挥|拥抱|鼓|介绍|讲解|询问|回答|看|听|查看|翻看|点头|举|打开|告诉|端|递|走|拉)(?:了?起来|起了|起|着|上前|道|了|到))"
)
_JOINED = Pattern(
    "(?:积极|踊跃|主动|自觉|热情|纷纷|热烈|迅速)(?P<particle>的)(?=报名参加|报名[，。]|参加到|参与到|投入到|加入到|投身|响应|行动起来)",
    needs="积踊主自热纷迅",
)
_FAST = Pattern("(?<=[跑走飞转长游])(?P<particle>[的地])(?=(?:飞快|很快|老远|笔直)[，。！])")
_OF = Pattern(
    "(?:我|你|他|她|我们|你们|他们|她们|人们|群众|全县|全市|全省|全国|人民|百姓)(?P<particle>[地得])"
    "(?=生活|工作|努力|家里|心|支持|帮助|领导|经济|社会|发展|水平|能力|利益|需求|关心|好日子|梦想|脸上)"
)

_CAME_OF = Pattern(
    "(?<=努力|奋斗|拼搏|支持|帮助|关心|领导|建设|发展|改革|工作|生活)(?P<particle>地)(?=结果|成果|产物|结晶|体现|象征|缩影|写照)"
)


def find(text: str) -> Iterator[TextHit]:
    """Yield each wrong particle, and what it should be."""
    if not any(particle in text for particle in "的地得"):
        return
    for pattern, right in (
        (_RESULT, "得"),
        (_BECOME, "得"),
        (_HOW, "地"),
        (_SAID, "地"),
        (_HOW_MUCH, "地"),
        (_FELT, "地"),
        (_JOINED, "地"),
        (_FAST, "得"),
        (_OF, "的"),
        (_CAME_OF, "的"),
    ):
        for match in pattern.finditer(text):
            start = match.start("particle")
            shown = text[max(0, start - 2) : start] + right + text[start + 1 : start + 3]
            yield TextHit(
                Span(start, start + 1), f"这里用“{right}”：“{shown}”。", right, f"“{right}”误作“{text[start]}”"
            )


RULE = Rule(
    id="words.particle-wrong",
    title="的地得误用",
    question="的、地、得用得对不对",
    why="报纸编校质量评比差错认定细则：别字；结构助词的用法。",
    category=Category.WORDS,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "他歌唱⟦的⟧很好，日子过⟦的⟧很幸福。环境变⟦的⟧更加优美。",
        "不断⟦的⟧提高了水平，有效⟦的⟧解决了难题，紧紧⟦的⟧握住他的手。",
        "这是我们⟦地⟧工作，全县⟦得⟧经济。",
        "大家踊跃⟦的⟧报名参加，她高兴⟦的⟧说。",
        "她开心⟦的⟧唱起来，老人们高兴⟦的⟧跳起了广场舞，耐心⟦的⟧讲解着，羊群跑⟦的⟧老远。",
        "水渠修⟦的⟧又直又平，这是大家努力⟦地⟧结果。",
    ),
    allows=(
        "他唱得很好，日子过得很幸福。做的很多工作，说的很好的话。环境变得更加优美。",
        "不断的提高，有效的解决办法，不变的更加坚定。不断地提高了水平。",
        "认真的看客，亲切的讲解，幸福的笑容，他们地处山区，全县得到表彰，人民得实惠。",
        "水渠修得又直又平，这是大家努力的结果，种的又大又甜的枣子。",
    ),
)
