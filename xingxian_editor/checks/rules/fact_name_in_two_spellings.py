"""One person's name in two spellings on a page: 张明提 here, 张提明 there."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.common_words import common_words
from xingxian_editor.checks.examples import page_example
from xingxian_editor.checks.finding import Fix, Severity
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

_LENGTH = 3
_SHORT = ("headline", "kicker", "deck", "caption", "title", "byline", "credit")
_IN_PICTURE = Pattern("(?P<name>[\u3400-\u9fff]{3})(?=（[左右前后中]|（[男女]|\\s*摄)")
_ACTING = Pattern(
    "(?:(?<=[，。；：！？“”、\n在和与])|^)(?P<name>[\u3400-\u9fff]{3})(?=说|告诉|介绍|表示|指出|强调|坦言|感慨|笑着|高兴地|激动地|主持|出席|带领|"
    "的带领|的家|家里|同志|(?:县委|市委|副)?(?:书记|县长|市长|局长|主任|部长|校长|院长|支书|经理|队长))"
)


@dataclass(frozen=True, slots=True)
class _Named:
    name: str
    where: Place


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield the rarer of two spellings; names of three characters only, whose other two are alike.

    Both must stand where a name is sure: behind a title, in a byline, a credit or a caption; or one of them
    so and the other in a headline or a caption, or where somebody speaks or acts.
    """
    sure = [named for named in _sure_names(checked) if len(named.name) == _LENGTH]
    counts = Counter(named.name for named in sure)
    told: set[Place] = set()
    known_names = frozenset(counts)
    for named in (*sure, *_in_short_texts(checked, known_names), *_who_act(checked, known_names)):
        others = [other for other in counts if _near(named.name, other)]
        if others and named.where not in told and _rarer(named.name, others[0], counts):
            told.add(named.where)
            other = next(known for known in sure if known.name == others[0])
            message = f"这里是“{named.name}”，版上别处是“{other.name}”，请核对是不是同一个人。"
            yield Hit(named.where, named.name, message, other.name, also=(other.where,))


def _rarer(name: str, other: str, counts: Counter[str]) -> bool:
    return (counts[name], name) < (counts[other], other)


def _sure_names(checked: CheckedPage) -> Iterator[_Named]:
    for place, reading in checked.texts:
        for person in named_people(reading.text):
            yield _Named(person.name, within(place, person.span))
        if place.field in ("byline", "credit"):
            for name, span in names_in(reading.text):
                if is_person_name(plain_name(name)):
                    yield _Named(plain_name(name), within(place, span))
        for match in _IN_PICTURE.finditer(reading.text) if place.field in ("caption", "title") else ():
            if is_person_name(match["name"]):
                yield _Named(match["name"], within(place, Span(*match.span("name"))))


def _in_short_texts(checked: CheckedPage, known: frozenset[str]) -> Iterator[_Named]:
    """Yield what stands in headlines and captions and is near a sure name, no word ending inside."""
    for place, reading in checked.texts:
        if place.field in _SHORT:
            for at in range(len(reading.text) - _LENGTH + 1):
                name = reading.text[at : at + _LENGTH]
                if name not in known and any(_near(name, other) for other in known) and _ends(reading.text, at):
                    yield _Named(name, within(place, Span(at, at + _LENGTH)))


def _who_act(checked: CheckedPage, known: frozenset[str]) -> Iterator[_Named]:
    """Yield who speaks or acts and is near a sure name: 李秀瑛说, 在王二晓的带领下."""
    surnames = {name[0] for name in known}
    for place, reading in checked.texts if surnames else ():
        for match in _ACTING.finditer(reading.text):
            name = match["name"]
            if name[0] in surnames and name not in known and any(_near(name, other) for other in known):
                yield _Named(name, within(place, Span(*match.span("name"))))


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
            (Role.HEADLINE, 1, "李启铭到乡镇调研"), (Role.BODY, 1, "县长李启明到乡镇调研。"), quotes=("李启铭",)
        ),
    ),
    allows=(
        page_example((Role.BODY, 1, "县长李启明、副县长李志强参加。党员王小明、王大明发言。")),
        page_example((Role.BYLINE, 1, "（张明提）"), (Role.BYLINE, 2, "（李够梅）")),
        page_example((Role.BODY, 1, "党员王建国说，王建国庆节回家。")),
    ),
)
