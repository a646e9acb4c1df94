"""What stands under a photo: captions (图片说明) and who took it (摄影), told by their wording."""

import re

from xingxian_editor.page.surnames import is_person_name
from xingxian_editor.page_import.bylines import joined_single_characters
from xingxian_editor.page_import.chains import opens_as_leads_do
from xingxian_editor.page_import.wording import HAN

_BY = r"(?:摄影报道|摄影|航拍|拍摄|摄|供图|提供|翻拍|制图|绘制|绘|(?:(?<=[\s/／])图))"
_WHO = (
    r"(?:(?:本报|本刊|本社|新华社|中新社)?\s?(?:特约|见习|实习|首席|全媒体)?(?:记者|通讯员|摄影师|作者|摄影)?[:：\s]*)"
)
_POST = re.compile(r"(?:本报|本刊|新华社)?\s?(?:特约|见习|实习|首席|全媒体)?(?:记者|通讯员|摄影师|作者|摄影)[:：]?")
_NAME = rf"[{HAN}]{{1,4}}(?:[·•・][{HAN}]{{2,8}})?"
_SIGNED = re.compile(rf"{_WHO}({_NAME}(?:[\s、，]+(?:{_WHO})?{_NAME})*)\s?[/／]?\s?{_BY}")
_LABELLED = re.compile(rf"(?:本版)?(?:摄影|供图|图片|图|摄)\s?[/／:：]\s?({_NAME}(?:[\s、，]+{_NAME})*)")
_GIVEN = re.compile(
    rf"(?:(?:本版|本组|以上)?(?:图片|照片|资料图片?)?均?由(?:本报|本刊)?(?:记者|通讯员)?\s?)([{HAN}\s、]{{2,24}})(?:提供|供图|摄影?)"
)
_AGENCY = re.compile(rf"新华社(?:发|记者)?\s?[（(]?\s?({_NAME})\s?摄[）)]?|(?:资料图片?|资料照片|图片来源.{{2,16}})")
_GIVEN_BY = re.compile(rf"[{HAN}]{{2,12}}\s?供图")
_CUT = re.compile(r"(?<=[。！？!?…”）])|(?<=\s)|(?=[（(])")
_CAPTION_HEAD = re.compile(r"(?:[▲△▼▽◀▶←→↑↓]|图[①-⑩一二三四]?[为:：]|[上下左右中]图[为:：]?|[①-⑩]\s?[：:]?图)")
_VIEW = re.compile(
    r"风光|风景|美景|一景|景色|掠影|剪影|一瞥|一角|镜头|光影|瞬间|定格|图片|影像|写真|春色|秋色|雪景|夜景"
)
_DEED = re.compile(
    r"正在|行走|走在|正为|高举|合影|手持|身着|展示着?|表演|参观|查看|察看|采摘|观看|观赏|欣赏|领奖|颁奖|挥|讲解|演示|测量|检查|指导|练习|"
    r"施工|作业|劳作|忙碌|庆祝|交谈|走访|慰问|发放|体验|学习|"
    r"^[^，]{2,8}在[^，]{2,14}。$"
)
_TALK = re.compile(
    r"[：；]|[，。！？…]”|”[^，。]{0,12}说|据[悉了]|目前|截至|同时|此外|会议|活动还|参加(?:调研|会议|活动)|以下|[?？]"
)
_OPEN_CREDIT = re.compile(r"[。！？!?…][”’）》]?\s?([^。，！？]{1,16})$")
_LONGEST_CREDIT = 16
_LONGEST_SIGHT = 45


def is_credit(text: str) -> bool:
    """Say whether ``text`` is nothing but who took the photo."""
    inner = text.strip()
    if inner[:1] in "（(" and inner[-1:] in "）)":
        inner = inner[1:-1].strip()
    if any(form.fullmatch(inner) for form in (_AGENCY, _GIVEN, _GIVEN_BY)):
        return True
    match = _SIGNED.fullmatch(inner) or _LABELLED.fullmatch(inner)
    return match is not None and _are_names(_POST.sub(" ", match[1]))


def credit_start(text: str) -> int:
    """Return where the credit begins that closes ``text``, or its length where there is none."""
    for match in _CUT.finditer(text):
        if match.start() and len(text) - match.start() <= 40 and is_credit(text[match.start() :]):
            return match.start()
    return len(text)


def open_credit_start(text: str, following: str) -> int:
    """Return where a credit begins after a sentence that the next line ends, or the length of ``text``."""
    match = _OPEN_CREDIT.search(text)
    if not match or len(following) > _LONGEST_CREDIT:
        return len(text)
    wholes = (match[1] + following, f"{match[1]} {following}")
    return match.start(1) if any(map(is_credit, wholes)) else len(text)


def opens_caption(text: str) -> bool:
    """Say whether the line begins as captions do (图为 …, ▲ …) and not as one of short news (▲近日 …)."""
    head = _CAPTION_HEAD.match(text)
    return head is not None and not opens_as_leads_do(text[head.end() :].lstrip())


def names_a_view(text: str) -> bool:
    """Say whether a short head speaks of something to look at, as titles of photos do."""
    return bool(_VIEW.search(text))


def may_be_sight(text: str) -> bool:
    """Say whether a sentence is short, and quotes and reports nothing: it may tell what is to be seen."""
    return len(text) <= _LONGEST_SIGHT and not _TALK.search(text)


def is_sight(text: str) -> bool:
    """Say whether a sentence tells what somebody is seen doing, as captions do."""
    return may_be_sight(text) and bool(_DEED.search(text))


def _are_names(text: str) -> bool:
    names = joined_single_characters([part for part in re.split(r"[\s、，]+", text) if part])
    return bool(names) and all(map(is_person_name, names))
