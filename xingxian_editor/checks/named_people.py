"""Finds the persons that a text names with what they are or did: 县委书记张明, 李强说, 记者王敏."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span
from xingxian_editor.page.surnames import is_person_name

_TITLES = (
    "书记|县长|市长|省长|区长|州长|乡长|镇长|村长|局长|厅长|部长|处长|科长|所长|站长|院长|校长|园长|会长|社长|厂长|行长|队长|组长|"
    "主任|主席|委员|常委|代表|董事长|总经理|经理|总裁|负责人|支书|支部书记|记者|通讯员|编辑|主编|总编辑|检察长|审判长|法官|检察官|"
    "民警|教授|研究员|工程师|医师|医生|护士|护士长|老师|教师|班主任|班长|党员|村民|居民|市民|农民|工人|职工|司机|贫困户|脱贫户|"
    "种植户|养殖户|大户|老人|大爷|大妈|大娘|同学|学生|战士|队员|选手|教练|导演|演员|作家|诗人|画家|专家|院士|秘书长|助理|总监|"
    "主管|巡视员|调研员|督导员|指导员|辅导员|护林员|饲养员|技术员|理事长|参赞|大使|领事|顾问|同志"
)
_FOLLOWS = (
    "说|告诉|介绍|表示|带头|作了|作为|获|荣|当选|陪|要求|认为|指出|强调|主持|出席|参加|带领|率|深入|一行|同志|先生|女士|在|到|等|为|就|对|向|和|与|及|代表|作|做|"
    "宣布|致辞|讲话|陪同|现场|实地|给|把|从|的|笑|高兴|激动|坦言|感慨|感叹|回忆|正|也|都|已|还|又|是|家|来|去|站|拿|看|走|有|今年|"
    "近日|分别|一起|一家|老人|夫妇|夫妻|报道|采访|撰文|摄"
)
_TITLE = Pattern(rf"(?:{_TITLES})[\s:：]?(?=[\u3400-\u9fff])")
_AFTER_NAME = Pattern(rf"(?:{_FOLLOWS})|[^\u3400-\u9fff]|$")
_LISTED = Pattern("、(?=[\u3400-\u9fff])")
_NO_NAME = Pattern(
    rf"任|.(?:{_TITLES})|.{{1,2}}[长]$|(?:和|及|等|向|于|相|同|对|从|为|有|应|须|都|全|经|国|成|公|后|还|时|要)"
)
_NEVER_LAST = "说称在到等对向与及的也都已还又是就去拿看有把被给让"
_LENGTHS = (3, 2, 4)
_TEXTS = 2048


class NamedPerson(NamedTuple):
    """A person's name in a text, and the word before it that says what the person is."""

    name: str
    span: Span
    title: str


@lru_cache(maxsize=_TEXTS)
def named_people(text: str) -> tuple[NamedPerson, ...]:
    """Return each name that follows a title, and those listed after it by 、. A text is looked through once."""
    return tuple(_people(text))


def _people(text: str) -> Iterator[NamedPerson]:
    for match in _TITLE.finditer(text):
        title, at = match[0].strip(" :：\u3000"), match.end()
        while name := _name_at(text, at):
            yield NamedPerson(name, Span(at, at + len(name)), title)
            listed = _LISTED.match(text, at + len(name))
            if not listed:
                break
            at = listed.end()


def _name_at(text: str, at: int) -> str:
    """Return the name that begins at ``at``, as what follows it shows where it ends; else nothing."""
    for length in _LENGTHS:
        name = text[at : at + length]
        if len(name) == length and name.isalpha() and _is_name(name) and _AFTER_NAME.match(text, at + length):
            return name
    return ""


def _is_name(text: str) -> bool:
    """Say whether it looks like a name and not like words that begin with a rare surname: 任组长, 和职工."""
    return is_person_name(text) and not _NO_NAME.match(text) and text[-1] not in _NEVER_LAST
