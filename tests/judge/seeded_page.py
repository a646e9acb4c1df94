"""The sample page with one fault seeded into it at a time."""

import json
import re
from pathlib import Path

from labelled import Labelled
from plain_sums import one_digit_other, some_base, some_total

from xingxian_editor.checks.examples import folio, page_of
from xingxian_editor.page.role import Role

TRUTH = Path(__file__).parents[1] / "fixtures" / "xingxian_2021_03_05_p7" / "truth.json"
GROWTHS = ("232件、同比增长16.58%", "25人次、同比增长47.06%", "201人次、同比增长13.56%", "9人、同比增长80%")
SHARES = ("220个，占比56.27%",)
AVERAGES = (
    ("26625万元，惠及64858户、217042人，户均政策性增收4105元", (26625, 64858, 4105)),
    ("291个贫困村10391.7万元，村均增收35.7万元", (291, 35.7)),
)
SWAPS = {
    "rate": (
        "arithmetic.rate-wrong",
        (
            ("12个已开工，开工率达到80%", "12个已开工，开工率达到85%"),
            ("持证率90%", "持证率92%"),
            ("其中12个已开工", "其中11个已开工"),
        ),
    ),
    "subset": (
        "arithmetic.part-exceeds-whole",
        (("其中12个已开工", "其中18个已开工"), ("其中 5个项目", "其中9个项目"), ("其中5个项目", "其中9个项目")),
    ),
    "count after a list": (
        "lists.count-before-wrong",
        (
            ("六大产业集群", "七大产业集群"),
            ("六大产业集群", "五大产业集群"),
            ("清洁能源、绿色农业、红色旅游、现代物流六大", "绿色农业、红色旅游、现代物流六大"),
            ("“四个全覆盖”", "“五个全覆盖”"),
            ("“三个全覆盖”", "“四个全覆盖”"),
            ("扶贫车间、产业园区“", "扶贫车间、产业园区、技能培训“"),
            ("3个铝镁新材料项目", "4个铝镁新材料项目"),
            ("退耕还林、光伏扶贫、土地流转、技能培训“四个", "光伏扶贫、土地流转、技能培训“四个"),
        ),
    ),
    "count before a list": (
        "lists.count-after-wrong",
        (
            ("“三零”单位创建（", "“四零”单位创建（"),
            ("“三零”单位创建（零案件、", "“三零”单位创建（"),
            ("“三零”单位创建（", "“三零”单位创建（零污染、"),
        ),
    ),
    "promise of the lead": ("lists.promise-not-kept", (("通过“四个好”", "通过“五个好”"),)),
    "against the edition": ("dates.day-to-come", (("截至2020年11月底", "截至2021年11月底"),)),
    "impossible date": (
        "dates.day-impossible",
        (("截至2020年11月底", "截至2020年11月31日"), ("2020年二本", "2020年2月30日二本")),
    ),
    "one fact, two values": (
        "fact.two-values",
        (("标准化幼儿园17所", "标准化幼儿园18所"), ("寄宿制学校4个", "寄宿制学校5个")),
    ),
}


def seeded(rng):
    """Yield the page with one fault in it, and first the page as it is."""
    truth = TRUTH.read_text(encoding="utf-8")
    yield Labelled("sample page", page(truth), None, ())
    yield from (
        case
        for kind, rules, old, new, fault in faults(truth, rng)
        for case in placed(truth, kind, rules, old, new, fault)
    )


def faults(truth, rng):
    """Yield kind, rules, what is replaced, by what, and what of that is the fault (None: all of it)."""
    yield from wrong_shares("growth", "arithmetic.growth-without-base", GROWTHS, some_base, rng)
    yield from wrong_shares("share", "arithmetic.share-without-total", SHARES, some_total, rng)
    for printed, figures in AVERAGES:
        for figure in map(str, figures):
            # A first digit: the last one of so large a total would not show in the average.
            wrong = printed.replace(figure, one_digit_other(figure[:3], rng) + figure[3:])
            yield "average", "arithmetic.average-wrong", printed, wrong, None
    for kind, (rules, swaps) in SWAPS.items():
        for old, new in swaps:
            yield kind, rules, old, new, None
    for number, wrong in (
        ("二", "三"),
        ("二", "五"),
        ("三", "五"),
        ("三", "一"),
        ("四", "三"),
        ("四", "一"),
        ("五", "三"),
    ):
        yield "marks of a list", "lists.ordinal-wrong", f'"{number}是', f'"{wrong}是', ""
    for word in ("的", "推进", "项目"):
        yield "word set twice", "repeats.word-doubled", word, word * 2, word * 2
    rules = "repeats.sentence-twice repeats.paragraph-twice"
    for sentence in sorted(rng.sample(re.findall(r"(?<=。)[^。“”\"]{14,}。", truth), 6)):
        yield "sentence set twice", rules, sentence, sentence * 2, sentence


def wrong_shares(kind, rule, places, possible, rng):
    """Yield each count with percentages that no whole number gives."""
    for printed in places:
        count, share = re.match(r"(\d+).*?([\d.]+%)", printed).groups()
        for wrong in sorted({one_digit_other(share.rstrip("%"), rng) + "%" for _ in range(12)}):
            if not possible(int(count), wrong):
                yield kind, rule, printed, printed.replace(share, wrong), None


def placed(truth, kind, rules, old, new, fault):
    """Yield the page with the fault at every place where the words stand, one at a time, at most five."""
    for at in [match.start() for match in re.finditer(re.escape(old), truth)][:5]:
        changed = truth[:at] + new + truth[at + len(old) :]
        yield Labelled(kind, page(changed), new if fault is None else fault, tuple(rules.split()))


def page(truth):
    """Return the page that the truth file describes."""
    document = json.loads(truth)
    parts = []
    for number, article in enumerate(document["articles"], 1):
        for role in (Role.KICKER, Role.HEADLINE, Role.DECK):
            if article[role.value]:
                parts.append((role, number, "\n".join(article[role.value])))
        parts.append((Role.BODY, number, "\n".join(article["paragraphs"])))
    return page_of(*parts, facts=folio())
