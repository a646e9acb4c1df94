"""Finds the names in a byline, a credit or a folio role: (张明提), 本报记者 某某 某某, 某某 摄."""

from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_HAN = "\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
# Which pupils: 西街小学四（2）班.
SCHOOL_CLASS = rf"[{_HAN}]{{1,14}}(?:[（(][\d一二三四五六七八九十]{{1,3}}[）)]|\d{{1,4}})班"
# What a unit's name ends with, and what a person is there: 县疾控中心, 人民政府县长. A lone character
# ends a unit only behind three others.
UNIT_OR_POST = (
    rf"(?:[{_HAN}]{{1,18}}(?:中心|公司|学校|小学|中学|大学|学院|医院|卫生院|事务所|法院|检察院|政府|支部|协会|"
    r"大队|支队|中队|派出所|集团|委员会|县长|市长|区长|镇长|乡长|书记|主任|局长|部长|院长|校长|所长|站长|主席|会长|"
    r"教师|老师|医师|医生|律师|民警|法官|检察官|教授|研究员|农艺师|工程师|技术员|村民)"
    rf"|{SCHOOL_CLASS}|[{_HAN}]{{1,18}}[一二三四五六七八九十][小中]|[{_HAN}]{{3,18}}[局委办厅部院校站所社科村镇乡队馆])"
)
_ASIDE = Pattern(
    rf"(?<![{_HAN}·]){UNIT_OR_POST}(?=[ \u3000\u00a0]+[{_HAN}])|"
    # The paper or agency whose reporter it is, whatever its name: 新华社, 某某晚报特派某地.
    rf"(?<![{_HAN}·])[{_HAN}·]{{0,14}}(?:报|网|社|台|新闻|媒体|客户端|电视|广播|融媒|中心|特派)[{_HAN}]{{0,4}}?"
    r"(?=(?:特约|首席|见习|实习|全媒体|融媒体|文字)*(?:记者|通讯员))|"
    # Behind who wrote it (/文 受访者供图); alone it is a credit, and names whom it names.
    r"(?<=文)[ \u3000\u00a0]?(?:受访者|被访者|受访单位|采访对象)供图|"
    r"^[（(]?(?:(?:本版|本组|以上)?(?:图片|照片)均?)?由(?=.+(?:提供|供图|摄))|提供(?=[)）]?$)|"
    r"(?:本报|本刊|本社|本台|本网|新华社|中新社|新华网|人民网)?(?:特约|首席|见习|实习)?(?:全媒体|融媒体|文字)?"
    r"(?:记者|通讯员|报道组|评论员|编辑|作者|摄影报道|报道|摄影|摄制|供图|图片|文字|撰文|实习生|采写|供稿|整理)[:：/]?|"
    r"读者(?=[ \u3000:：])|新华社发|资料(?:图片|照片|图)|[/／][文图摄]|"
    r"(?:^|(?<=[（(]))[文图摄][/／:：]|^[文图摄](?![\u4e00-\u9fff])|"
    r"(?<=[\s/／])[文图摄绘](?=$|[\s/／)）])|[)）]?摄(?=[)）]?$)"
)
_TOKEN = Pattern(rf"[{_HAN}]+(?:[·•・][{_HAN}]+)*|[A-Za-z][A-Za-z.'’-]*(?: [A-Za-z][A-Za-z.'’-]*)*")
_BLANKS = Pattern(r"[ \u3000\u00a0]+")


def names_in(text: str) -> tuple[tuple[str, Span], ...]:
    """Return each person's name in ``text`` with the span it stands at.

    Words that say what the person did (记者, 摄, 通讯员 …) are no names. Two single characters
    parted by blanks are one name set wide (王　耀).
    """
    masked = _ASIDE.sub(lambda match: "|" * len(match[0]), text)
    found: list[tuple[str, Span]] = []
    for match in _TOKEN.finditer(masked):
        span = Span(*match.span())
        if found and len(match[0]) == 1 and len(found[-1][0]) == 1 and _only_blanks(text, found[-1][1], span):
            name, before = found.pop()
            found.append((name + match[0], Span(before.start, span.end)))
        else:
            found.append((match[0], span))
    return tuple(found)


def _only_blanks(text: str, before: Span, after: Span) -> bool:
    return bool(_BLANKS.fullmatch(text[before.end : after.start]))
