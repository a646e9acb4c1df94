"""Who made up, edited or proofread the page also wrote or photographed for it: a matter to look at."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.examples import Example, folio, page_of
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.folio_places import credit_names
from xingxian_editor.checks.near_names import plain_name
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.names import names_in
from xingxian_editor.page.page import Page
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.role import Role


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each maker of the page who also signed an article or a photo, once."""
    signed = _signed(checked)
    roles: dict[str, list[str]] = {}
    first: dict[str, tuple[Place, str]] = {}
    for credit, place, name in credit_names(checked.folio):
        roles.setdefault(plain_name(name), []).append(credit.role)
        first.setdefault(plain_name(name), (place, name))
    for name, held in roles.items():
        if places := signed.get(name):
            work = _work(places, len(checked.reading.photos))
            message = f"{name} 是{'、'.join(dict.fromkeys(held))}，也是{work}。规则要求责编看一眼；不算差错。"
            yield Hit(*first[name], message, also=tuple(places), title=_title(held))


def _signed(checked: CheckedPage) -> dict[str, list[Place]]:
    """Return where each author and photographer is named."""
    signed: dict[str, list[Place]] = {}
    for place, reading in checked.texts:
        if (place.part, place.field) in ((Part.ARTICLE, "byline"), (Part.PHOTO, "credit")):
            for name, span in names_in(reading.text):
                signed.setdefault(plain_name(name), []).append(within(place, span))
    return signed


def _work(places: list[Place], photos_on_page: int) -> str:
    articles = len({place.index for place in places if place.part is Part.ARTICLE})
    photos = len({place.index for place in places if place.part is Part.PHOTO})
    work = [f" {articles} 篇稿件的作者"] if articles else []
    if photos:
        work.append("图片的摄影" if photos_on_page == 1 else f" {photos} 张图片的摄影")
    return "和".join(work)


def _title(roles: list[str]) -> str:
    return "" if "组版" in roles else f"同一人又当{roles[0]}又写稿"


def _page(credits: str, *bylines: str, photographer: str = "") -> Page:
    parts = [
        part
        for number, byline in enumerate(bylines, 1)
        for part in ((Role.BODY, number, "近年来，兴县坚持转型。"), (Role.BYLINE, number, byline))
    ]
    if photographer:
        parts += [(Role.CAPTION, 99, "县城随处可见花灯。"), (Role.CREDIT, 99, photographer)]
    return page_of(*parts, facts=folio(credits=credits))


RULE = Rule(
    id="folio.maker-is-author",
    title="同一人又排版又写稿",
    question="版上的人是否也是作者或摄影",
    why="本报设置：版上的人又是作者或摄影的，请责编看一眼。",
    category=Category.FOLIO,
    severity=Severity.NOTICE,
    fix=Fix.NONE,
    scope=Scope.PAGE,
    find=find,
    flags=(
        Example(_page("组版：李够梅、张明提 责编：王耀", "（张明提）", "（张明提）"), quotes=("张明提",)),
        Example(_page("组版：李够梅 责编：王耀", "（张明提）", photographer="王耀 摄"), quotes=("王耀",)),
        Example(_page("组版：李够梅 责编：王耀 校对：王耀", "本报记者 王耀"), quotes=("王耀",)),
    ),
    allows=(
        Example(_page("组版：李够梅 责编：王耀", "（张明提）", photographer="张明提 摄")),
        Example(_page("组版：李够梅 责编：王耀")),
    ),
)
