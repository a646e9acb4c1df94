"""A cardinal that is not the number of items listed before it: 煤电、铝镁、旅游、物流六大产业."""

import re
from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.han_numerals import whole_number
from xingxian_editor.checks.listed_items import ListedItems, list_before
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_HAN = "[\u3400-\u9fff]"
_NOT_AFTER = r"(?<![\d.第前后近这那每各几数十百千万一二三四五六七八九])"
_NUMBER = rf"(?P<number>{_NOT_AFTER}(?:\d{{1,2}}|十[一二三四五六七八九]|[两二三四五六七八九十]))"
_KIND = r"(?:大|位一体|级|方面|个|项|类|种|家|人|名|位|条|所|座|样(?!本|板|子|品|式|的|貌)|县区?|市|省|地|校|村|乡|镇)"
_CARDINAL = Pattern(rf"(?<=[{_HAN[1:-1]}”》）])(?:共|等|这)?(?P<cardinal>{_NUMBER}{_KIND})(?P<noun>{_HAN}?)")
_QUOTED = Pattern(rf"(?<=[{_HAN[1:-1]}”》）])(?P<quote>“(?P<number>[两三四五六七八九])(?:个|大|项){_HAN}{{1,6}}”)")
_IN_ONE = Pattern(
    r"“(?P<list>[^“”、]{1,6}(?:、[^“”、]{1,6}){1,6})”(?P<cardinal>(?P<number>[二两三四五六七八九])位一体)"
)
_SLOGAN = Pattern(rf"(?<=[{_HAN[1:-1]}])(?P<quote>“(?P<number>[两三四五六七八九])(?P<word>{_HAN})”)")
_FIXED = Pattern(
    "四个(?:全面|意识|自信|伟大|不摘|最严|革命|合格)|两个(?:维护|确立|一百年|毫不动摇|结合)|三个(?:代表|务必|区分开来)"
    "|[三四五六]个一"
)
_OFFICES = Pattern(".{0,2}(?:中央|国家|全国|省|市|县|区|乡镇?|镇|村)(?:委|政府|级)?")
# 三省两市, 冬季两项共4个, 三方在两个: the cardinal is not the list's, or not it alone.
_MORE = Pattern(r"[两二三四五六七八九\d]+[省市区县乡镇个]|共\d")
_COUNTED = Pattern("[两二三四五六七八九十0-9][方级大个省市项类名位家]")
_PERSON = Pattern(
    "[赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜戚谢邹苏潘葛范彭鲁韦马苗方俞任袁柳史唐费薛雷贺倪汤滕罗毕郝安常于傅康"
    "伍余元顾孟黄穆萧尹姚邵汪毛米贝成戴宋庞熊纪舒屈项祝董梁杜阮蓝闵季贾江童颜郭梅林钟徐邱高夏蔡田胡霍虞万柯卢莫房解丁邓程曾温武乔尚刘]"
    "[\u4e00-\u9fff]{1,2}"
)
_FEW, _FAR, _LONGER = 3, 2, 3


def find(text: str) -> Iterator[TextHit]:
    """Yield each cardinal right after a list whose length it is not."""
    if "、" not in text:
        return
    for match in _CARDINAL.finditer(text):
        # 建公园、广场3座 counts what was built, not what is listed: a noun must follow.
        if match["noun"] or match["number"] in "两二三四五六七八九十" or _of_names(text, match.start()):
            yield from _wrong(text, match, match.start(), Span(*match.span("cardinal")))
    yield from _in_one(text)
    for match in _SLOGAN.finditer(text):
        listed = list_before(text, match.start())
        if listed and all(item.endswith(match["word"]) for item in listed.items):
            yield from _wrong(text, match, match.start(), Span(*match.span("quote")))
    for match in _QUOTED.finditer(text):
        if not _FIXED.search(match[0]):
            listed = list_before(text, match.start())
            if listed and not _OFFICES.fullmatch(listed.items[-1]):
                yield from _wrong(text, match, match.start(), Span(*match.span("quote")))


def _in_one(text: str) -> Iterator[TextHit]:
    """Yield “游、购、娱”四位一体: a list in quotation marks that is said to be one."""
    for match in _IN_ONE.finditer(text):
        few = match["list"].count("、") + 1
        if whole_number(match["number"]) != few:
            yield TextHit(Span(*match.span("cardinal")), f"前面列了 {few} 项，这里说 {match['number']}。")


def _wrong(text: str, match: re.Match[str], at: int, span: Span) -> Iterator[TextHit]:
    number, listed = whole_number(match["number"]), list_before(text, at)
    if number is None or listed is None or not _is_list(listed):
        return
    if _MORE.match(text, match.end("cardinal" if match.re is _CARDINAL.compiled else "quote")):
        return
    incomplete = "等" in (match[0][0], listed.items[-1][-1:])
    few = len(listed.items)
    if (
        number in listed.counts
        or _begins_later(listed, number)
        or abs(number - few) > _FAR
        or (incomplete and number >= few)
    ):
        return
    yield TextHit(span, f"前面列了 {few} 项（{'、'.join(_short(item) for item in listed.items)}），这里说 {number}。")


def _is_list(listed: ListedItems) -> bool:
    """Say whether the items are of one kind: enough of them, and the last not much longer than the others."""
    *others, last = listed.items[1:] if len(listed.items) > _FEW else listed.items
    longest = max((len(item) for item in others), default=0)
    if _COUNTED.search(last) or len(last) + _LONGER <= min((len(item) for item in others), default=0):
        return False
    single = all(len(item) == 1 and whole_number(item) for item in listed.items[1:])
    return len(listed.items) >= _FEW and 0 < len(last) <= longest + _LONGER and not single


def _of_names(text: str, at: int) -> bool:
    """Say whether the list that ends here is one of people: 赵刚、钱强、孙伟、李军3人."""
    listed = list_before(text, at)
    return listed is not None and all(_PERSON.fullmatch(item) for item in listed.items[1:])


def _begins_later(listed: ListedItems, number: int) -> bool:
    """Say whether the last ``number`` items may be the list: 规划、修建东川、西河、南沟三大水库."""
    for and_in_list in range(len(listed.counts)):
        start = len(listed.items) - number + and_in_list
        rest = listed.items[start:] if start > 0 else ()
        if len(rest) > 1 and len(rest[0]) > max((len(item) for item in rest[1:]), default=0) + 1:
            return True
    return False


def _short(item: str) -> str:
    return item if len(item) <= 6 else f"…{item[-6:]}"


RULE = Rule(
    id="lists.count-before-wrong",
    title="项数与列举不符",
    question="列举后面的数目是否等于项数",
    why="列举几项，就说几项。",
    category=Category.LISTS,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "着力推动煤电、铝镁、清洁能源、绿色农业、红色旅游、现代物流⟦七大⟧产业集群。",
        "上海正岸、包头一禾、河北亚泰⟦4个⟧铝镁新材料项目顺利投产。",
        "退耕还林、光伏扶贫、土地流转、技能培训⟦“五个全覆盖”⟧。",
        "合作组织或农业托管组织、扶贫车间、产业园区⟦“四个全覆盖”⟧。",
        "获奖的有赵刚、钱强、孙伟、李军⟦3人⟧。桌上摆着馒头、炒面、炖肉⟦四样⟧主食。",
        "健全县、乡、村⟦四级⟧网络，推出“游、购、娱”⟦四位一体⟧的套餐，晋、陕、蒙⟦四省⟧交界。",
        "实施道路硬化、村庄绿化、街道亮化⟦“五化”⟧工程。",
    ),
    allows=(
        "着力推动煤电、铝镁、清洁能源、绿色农业、红色旅游、现代物流六大产业集群。",
        "上海正岸、包头一禾、河北亚泰3个铝镁新材料项目顺利投产。",
        "退耕还林、光伏扶贫、土地流转、技能培训“四个全覆盖”，做到“两手抓”“两不误”。",
        "实施道路硬化、村庄绿化、街道亮化“三化”工程。",
        "获奖的有赵刚、钱强、孙伟、李军4人，党员、干部、群众5人。",
        "涉及蔚汾、蔡家崖、魏家滩等15个乡镇。",
        "新建幼儿园、小学、初中5所。",
        "抓好安全、环保、稳定和防汛、防火两个重点。",
        "按照省、市、县“四个一”要求，坚持“四个意识”。",
        "建设煤炭、电力、冶金产业项目库储备5个项目。",
        "协助规划、修建东川、西河、南沟三大水库。",
        "上海、重庆、江苏、浙江、安徽三省两市同台比赛。",
        "校、企、村三方在两条产业链上合作。",
        "看护山林水源、增进邻里和睦、改善两个村子的收入。",
        "合作组织或农业托管组织、扶贫车间、产业园区“三个全覆盖”。",
    ),
)
