"""One person's name in two spellings on a page: 张明提 here, 张提明 there."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.common_words import common_words
from xingxian_editor.checks.examples import Example, folio, page_example, page_of
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.folio_places import credit_names
from xingxian_editor.checks.like_characters import look_alike, sound_alike
from xingxian_editor.checks.named_people import named_people
from xingxian_editor.checks.near_names import plain_name
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.names import names_in
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.place import Place
from xingxian_editor.page.role import Role
from xingxian_editor.page.span import Span
from xingxian_editor.page.surnames import is_person_name

_LENGTH, _OFTEN = 3, 3
_IN_PICTURE = Pattern("(?P<name>[\u3400-\u9fff]{3})(?=（[左右前后中]|（[男女]|\\s*摄)")
_ACTING = Pattern(
    r"(?:(?<=[，。；：！？“”、\s在和与])|^)(?P<name>[\u3400-\u9fff]{3})(?=说|告诉|介绍|表示|指出|强调|坦言|感慨|笑着|高兴地|激动地|主持|出席|带领|"
    r"的带领|的家|家里|同志|(?:县委|市委|副)?(?:书记|县长|市长|局长|主任|部长|校长|院长|支书|经理|队长)|"
    r"是(?:全|县|市|省|村|镇|乡|一|个|我|有|当|远)|在|荣?获|当选|今年|从小|作了|正在|和|从|把|到|：)"
)


class _Named(NamedTuple):
    name: str
    where: Place
    signs: bool = False


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield the rarer of two spellings; names of three characters only, whose other two are alike.

    One must stand where a name is sure: behind a title, in a byline, a credit or a caption. Where none does,
    two that begin sentences or headlines of one article, or of an article and a caption, as persons do.
    """
    sure = [named for named in _sure_names(checked) if len(named.name) == _LENGTH]
    counts = Counter(named.name for named in sure)
    told: set[Place] = set()
    for named in (*sure, *_near_ones(checked, frozenset(counts))):
        other = next((known for known in sure if _near(named.name, known.name) or _odd_one(named, known, counts)), None)
        if other and named.where not in told and _rarer(named.name, other.name, counts):
            told.add(named.where)
            yield _hit(named, other)
    acting = [named for named in _who_act(checked) if named.name not in counts and named.where not in told]
    often = Counter(named.name for named in acting)
    for named in acting:
        other = next((one for one in acting if _near(named.name, one.name) and _together(named, one)), None)
        if other and _rarer(named.name, other.name, often):
            yield _hit(named, other)


def _odd_one(named: _Named, known: _Named, counts: Counter[str]) -> bool:
    """Say whether a name signs once that is one character off one that signs again and again."""
    name, other = named.name, known.name
    if counts[name] != 1 or counts[other] < _OFTEN or not named.signs or not known.signs or name[0] != other[0]:
        return False
    return sum(a != b for a, b in zip(name, other, strict=True)) == 1


def _hit(named: _Named, other: _Named) -> Hit:
    message = f"这里是“{named.name}”，版上别处是“{other.name}”，请核对是不是同一个人。"
    return Hit(named.where, named.name, message, other.name, also=(other.where,))


def _together(one: _Named, other: _Named) -> bool:
    """Say whether both stand in one article, or one of them under a picture."""
    here, there = one.where, other.where
    return here.part is not there.part or (here.part, here.index) == (there.part, there.index)


def _rarer(name: str, other: str, counts: Counter[str]) -> bool:
    return (counts[name], name) < (counts[other], other)


def _sure_names(checked: CheckedPage) -> Iterator[_Named]:
    for _, place, name in credit_names(checked.folio):
        if is_person_name(plain_name(name)):
            yield _Named(plain_name(name), place, signs=True)
    for place, reading in checked.texts:
        for person in named_people(reading.text):
            yield _Named(person.name, within(place, person.span))
        if place.field in ("byline", "credit"):
            for name, span in names_in(reading.text):
                if is_person_name(plain_name(name)):
                    yield _Named(plain_name(name), within(place, span), signs=True)
        for match in _IN_PICTURE.finditer(reading.text) if place.field in ("caption", "title") else ():
            if is_person_name(match["name"]):
                yield _Named(match["name"], within(place, Span(*match.span("name"))))


def _near_ones(checked: CheckedPage, known: frozenset[str]) -> Iterator[_Named]:
    """Yield what is near a sure name anywhere on the page, no word reaching into it from either side."""
    if not known:
        return
    begins = re.compile(f"[{''.join({name[0] for name in known})}]")
    for place, reading in checked.texts:
        text = reading.text
        for match in begins.finditer(text):
            at = match.start()
            name = text[at : at + _LENGTH]
            known_or_cut = name in known or len(name) < _LENGTH
            if not known_or_cut and any(_near(name, other) for other in known) and _apart(text, at):
                yield _Named(name, within(place, Span(at, at + _LENGTH)))


def _who_act(checked: CheckedPage) -> Iterator[_Named]:
    """Yield who speaks or acts at the beginning of a clause: 李秀瑛说, 刘建明获."""
    for place, reading in checked.texts:
        for match in _ACTING.finditer(reading.text):
            if is_person_name(match["name"]):
                yield _Named(match["name"], within(place, Span(*match.span("name"))))


def _apart(text: str, at: int) -> bool:
    """Say whether the name begins after a mark or a whole word, and its last character begins no common word."""
    before = text[at - 1 : at + 1] if at else ""
    return _ends(text, at) and before not in common_words()


def _ends(text: str, at: int) -> bool:
    """Say whether the last character of the name begins no common word."""
    return text[at + _LENGTH - 1 : at + _LENGTH + 1] not in common_words()


def _near(name: str, other: str) -> bool:
    """Say whether two names differ by two characters that changed places, or by one that sounds or looks alike."""
    if name == other or name[0] != other[0]:
        return False
    differing = [(a, b) for a, b in zip(name, other, strict=True) if a != b]
    if len(differing) == 1:
        return sound_alike(*differing[0]) or look_alike(*differing[0])
    return sorted(name) == sorted(other)


RULE = Rule(
    id="fact.name-in-two-spellings",
    title="人名写法不一",
    question="同一个人名前后写法是否一致",
    why="报纸编校质量评比差错认定细则：人名前后一致。",
    category=Category.CONSISTENCY,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.PAGE,
    find=find,
    flags=(
        page_example(
            (Role.BODY, 1, "3日，县长李启明主持会议。副县长王强参加。"),
            (Role.BODY, 2, "会后，县长李启鸣到各乡镇。县长李启明说，要抓落实。"),
            quotes=("李启鸣",),
        ),
        page_example((Role.BODY, 1, "局长李秀英介绍了政策。李秀瑛说，群众得到了实惠。"), quotes=("李秀瑛",)),
        page_example(
            (Role.BYLINE, 1, "（张明提）"),
            (Role.BYLINE, 2, "（张提明）"),
            (Role.BYLINE, 3, "（张明提）"),
            quotes=("张提明",),
        ),
        page_example(
            *((Role.BYLINE, n, f"（张明{'远' if n == 3 else '提'}）") for n in range(1, 5)), quotes=("张明远",)
        ),
        page_example(
            (Role.HEADLINE, 1, "李启铭到乡镇调研"), (Role.BODY, 1, "县长李启明到乡镇调研。"), quotes=("李启铭",)
        ),
        page_example((Role.BODY, 1, "县长梁志锋参加。会上，梁志峰作了发言，县长梁志锋最后讲话。"), quotes=("梁志峰",)),
        page_example(
            (Role.HEADLINE, 1, "刘建明获劳模称号"),
            (Role.BODY, 1, "我县矿工获奖。刘健明说，刘健明在井下26年。"),
            quotes=("刘建明",),
        ),
        page_example(
            (Role.BODY, 1, "刘巧珍是全县有名的剪纸艺人。刘巧珍今年五十岁。"),
            (Role.CAPTION, 2, "刘巧贞在指导学员。"),
            quotes=("刘巧贞",),
        ),
        Example(
            page_of(
                (Role.BYLINE, 1, "（张明提）"), (Role.BYLINE, 2, "（张明提）"), facts=folio(credits="组版：张明题")
            ),
            quotes=("张明题",),
        ),
    ),
    allows=(
        page_example((Role.BODY, 1, "县长李启明、副县长李志强参加。党员王小明、王大明发言。")),
        page_example((Role.BYLINE, 1, "（张明提）"), (Role.BYLINE, 2, "（李够梅）")),
        page_example((Role.BYLINE, 1, "（张明提）"), (Role.BYLINE, 2, "（张明远）")),
        page_example((Role.BODY, 1, "党员王建国说，王建国庆节回家。")),
    ),
)
