"""A lead that promises so many points and an article that has another number of them."""

import re
from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.han_numerals import whole_number
from xingxian_editor.checks.listed_items import list_before
from xingxian_editor.checks.ordinals import marks_in
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.page.page_reading import ArticleReading
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.span import Span

_COUNT = r"(?P<number>\d{1,2}|[两二三四五六七八九十])"
_ANY = Pattern(rf"{_COUNT}(?:个|大|项|条|件|方面|步|点|类)")
_POINTS = Pattern(
    rf"(?:从|围绕|抓好|抓住|突出|聚焦|做好|实施|采取|打好|做到|落实|推进|坚持|把握)[^。；，]{{0,12}}?(?P<promise>{_COUNT}"
    r"(?:个方面|项举措|项措施|条措施|项工作|项任务|大行动|大工程|件大?事|个环节|个重点|个关键|项重点))"
)
_SLOGAN = Pattern(rf"(?P<promise>“{_COUNT}个(?P<word>[\u4e00-\u9fff]{{1,2}})”)")
_CLUSTERS = Pattern(rf"(?P<promise>{_COUNT}(?:大|个|项))")
_FEWEST, _ITEMS, _WORD = 2, 3, 2


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield the promise in the paragraph before 一是, where no number in it is that of the points."""
    for index, article in enumerate(checked.reading.articles):
        heads = _heads(article)
        first = heads[0][0] if heads else 0
        if len(heads) < _FEWEST or first == 0:
            continue
        lead = article.paragraphs[first - 1].text
        if len(heads) in {whole_number(match["number"]) for match in _ANY.finditer(lead)}:
            continue
        promised = _promise(lead, [head for _, head in heads])
        if promised:
            span = Span(*promised.span("promise"))
            message = f"这里说 {promised['number']} 项，下面写了 {len(heads)} 项。"
            yield Hit(Place(Part.ARTICLE, index, "paragraphs", first - 1, span.start, span.end), span.of(lead), message)


def _heads(article: ArticleReading) -> list[tuple[int, str]]:
    """Return the paragraphs that begin with 一是, 二是 … and count on: their number and first sentence."""
    opening = [
        (item, reading.text.partition("。")[0], mark.number)
        for item, reading in enumerate(article.paragraphs)
        for mark in marks_in(reading.text)[:1]
        if mark.opens and mark.style in ("是", "第", "（）", "、")
    ]
    in_turn = [number for _, _, number in opening] == list(range(1, len(opening) + 1))
    # Points out of turn are another rule's; here they would only be counted wrong.
    return [(item, head) for item, head, _ in opening] if in_turn else []


def _promise(lead: str, heads: list[str]) -> re.Match[str] | None:
    """Return the words that surely speak of the points: 抓好五项工作, or “四个好” where each head has its 好."""
    for match in _SLOGAN.finditer(lead):
        if all(match["word"] in head for head in heads):
            return match
    for match in _CLUSTERS.finditer(lead):
        listed = list_before(lead, match.start())
        # Where the list itself has another number of items, that is another rule's to say.
        right = listed and whole_number(match["number"]) == len(listed.items) >= _ITEMS
        if listed and right and _named_in(listed.items, heads):
            return match
    *_, last = [None, *_POINTS.finditer(lead)]
    return last


def _named_in(items: tuple[str, ...], heads: list[str]) -> bool:
    """Say whether each head is about an item of the list: 煤电 …产业集群, 一是煤电一体化."""
    return all(any(item[-_WORD:] in head for item in items) for head in heads)


RULE = Rule(
    id="lists.promise-not-kept",
    title="导语说的项数与正文不符",
    question="导语说的项数正文是否都写到",
    why="说几项，就写几项。",
    category=Category.LISTS,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.ARTICLE,
    find=find,
    flags=(
        "近日，通过⟦“五个好”⟧开展谈心谈话。\n一是提前开好头。\n二是着力压好责。\n三是摸好底。\n四是把好关。",
        "推动煤电、铝镁、旅游⟦三大⟧产业。\n一是煤电一体化推进。\n二是铝镁链条延伸。",
        "今年以来，全县抓好⟦五项工作⟧。\n一是宣传。\n二是检查。\n三是整改。",
    ),
    allows=(
        "近日，通过“四个好”开展谈心谈话。\n一是提前开好头。\n二是着力压好责。\n三是摸好底。\n四是把好关。",
        "推动煤电、铝镁、旅游三大产业。\n一是煤电一体化推进。\n二是项目开工。",
        "近年来，全面落实“四个不摘”要求。\n一是就业。\n二是产业。",
        "今年以来，全县抓好三项工作。\n一是宣传。\n二是检查。\n三是整改。",
        "抓好五项工作，突出三个重点。\n一是宣传。\n二是检查。\n三是整改。",
    ),
)
