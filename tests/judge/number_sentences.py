"""Labelled sentences with sums in them: right, and with one digit wrong."""

from labelled import Labelled, headed, text
from plain_sums import one_digit_other, percent, rounded, some_base, some_total

GROWTH = "arithmetic.growth-without-base arithmetic.increase-wrong"
SHARE = "arithmetic.share-without-total arithmetic.share-above-all arithmetic.rate-wrong arithmetic.shares-disagree"
COUNTS = (
    ("查办案件", "件"),
    ("组织处理", "人次"),
    ("移送检察机关", "人"),
    ("签约项目", "个"),
    ("新增企业", "家"),
    ("举办活动", "场"),
)


def growth(rng):
    """A count and its growth: 232件、同比增长16.58%."""
    what, unit = rng.choice(COUNTS)
    base, places = rng.randint(4, 260), rng.choice((0, 1, 2, 2))
    count = base + rng.randint(1, base)
    link = rng.choice(("、同比增长", "，同比增长", "，比上年增长", "，较去年同期上升", "，增长"))
    right = percent(count - base, base, places)
    yield text("growth", GROWTH, f"全年共{what}{count}{unit}{link}{right}，成效明显。")
    wrong = one_digit_other(right.rstrip("%"), rng) + "%"
    if not some_base(count, wrong):
        yield text(
            "growth", GROWTH, f"全年共{what}{count}{unit}{link}{wrong}，成效明显。", f"{count}{unit}{link}{wrong}"
        )


def decline(rng):
    """A count and how much it fell."""
    what, unit = rng.choice(COUNTS)
    base = rng.randint(20, 300)
    count, places = base - rng.randint(1, base // 2), rng.choice((1, 2))
    right = percent(base - count, base, places)
    yield text("growth", GROWTH, f"全县{what}{count}{unit}，同比下降{right}。")
    wrong = one_digit_other(right.rstrip("%"), rng) + "%"
    if not some_base(count, wrong, down=True):
        yield text("growth", GROWTH, f"全县{what}{count}{unit}，同比下降{wrong}。", f"{count}{unit}，同比下降{wrong}")


def share(rng):
    """A count and its share of a total that is not given."""
    total, places = rng.randint(8, 320), rng.choice((1, 2, 2))
    count = rng.randint(3, total)
    right = percent(count, total, places)
    yield text("share", SHARE, f"符合条件的村{count}个，占比{right}，比例较高。")
    wrong = one_digit_other(right.rstrip("%"), rng) + "%"
    if not some_total(count, wrong):
        yield text("share", SHARE, f"符合条件的村{count}个，占比{wrong}，比例较高。", f"{count}个，占比{wrong}")


def shares(rng):
    """Two counts with shares that make up one whole."""
    men, women = rng.randint(20, 300), rng.randint(20, 300)
    first, second = percent(men, men + women, 1), percent(women, men + women, 1)
    yield text("shares of one total", SHARE, f"共有男生{men}人，占{first}；女生{women}人，占{second}。")
    off = rng.choice((-9, -7, 8, 12))
    tenths = round(float(first.rstrip("%")) * 10) + off * 10
    if 10 < tenths < 990:
        wrong = f"{tenths / 10:.1f}%", f"{(1000 - tenths) / 10:.1f}%"
        line = f"共有男生{men}人，占{wrong[0]}；女生{women}人，占{wrong[1]}。"
        yield text("shares of one total", SHARE, line, line)


def rate(rng):
    """A part, its whole and the rate."""
    whole, places = rng.randint(12, 5000), rng.choice((0, 1, 2))
    part = rng.randint(whole // 3, whole - 1)
    word, verb = rng.choice((("开工", "已开工"), ("合格", "合格"), ("完工", "已完工"), ("办结", "已办结")))
    line = "全县共有项目{}个、总投资90亿元，其中{}个{}，{}率达到{}。"
    right = percent(part, whole, places)
    yield text("rate", "arithmetic.rate-wrong", line.format(whole, part, verb, word, right))
    wrong = one_digit_other(right.rstrip("%"), rng) + "%"
    yield text("rate", SHARE, line.format(whole, part, verb, word, wrong), f"{part}个{verb}，{word}率达到{wrong}")
    line = "培训贫困户{}人，持证人数{}人、持证率{}。"
    yield text("rate", "arithmetic.rate-wrong", line.format(whole, part, right))
    yield text("rate", SHARE, line.format(whole, part, wrong), f"{part}人、持证率{wrong}")


def average(rng):
    """A total, a count and the average."""
    homes, total = rng.randint(300, 70000), rng.randint(2000, 40000)
    if total * 10000 // homes < 1000:
        return
    right = rounded(total * 10000, homes, 0)
    line = "发放补助{}万元，惠及{}户、{}人，户均增收{}元。"
    rules, people = "arithmetic.average-wrong", homes * 3 + 17
    yield text("average", rules, line.format(total, homes, people, right))
    for at in rng.sample(range(3), 2):
        figures = [str(total), str(homes), right]
        figures[at] = one_digit_other(figures[at], rng)
        # The average is known no better than the total: half a 万元 among so many homes.
        slack = 5000 // int(figures[1]) + 2
        if abs(int(rounded(int(figures[0]) * 10000, int(figures[1]), 0)) - int(figures[2])) > slack:
            words = line.format(figures[0], figures[1], people, figures[2])
            yield text("average", rules, words, words)


def change(rng):
    """From a to b, grown by c."""
    old = rng.randint(20, 900)
    new = old + rng.randint(5, old)
    right, absolute = percent(new - old, old, 1), new - old
    rules = "arithmetic.change-wrong"
    yield text("from a to b", rules, f"养殖户由{old}户增加到{new}户，增长{right}。")
    yield text("from a to b", rules, f"床位从{old}张增加到{new}张，增加{absolute}张。")
    wrong = one_digit_other(right.rstrip("%"), rng) + "%"
    yield text("from a to b", rules, f"养殖户由{old}户增加到{new}户，增长{wrong}。", f"{new}户，增长{wrong}")
    wrong = one_digit_other(str(absolute), rng)
    yield text("from a to b", rules, f"床位从{old}张增加到{new}张，增加{wrong}张。", f"{new}张，增加{wrong}张")
    yield text("from a to b", rules, f"床位从{new}张增加到{old}张，条件改善。", f"{new}张增加到{old}张")
    low = rng.randint(400, 600)
    high = low + rng.randint(20, 300)
    points = f"{(high - low) / 10:.1f}"
    line = "普及率由{:.1f}%提高到{:.1f}%，提高{}个百分点。"
    yield text("from a to b", rules, line.format(low / 10, high / 10, points))
    wrong = one_digit_other(points, rng)
    words = line.format(low / 10, high / 10, wrong)
    yield text("from a to b", rules, words, f"{high / 10:.1f}%，提高{wrong}个百分点")


def comparison(rng):
    """A figure and the one of the year before."""
    rules, old = "arithmetic.comparison-wrong", rng.randint(30, 900)
    more = rng.randint(5, old)
    line = "全年查办案件{}件，比上年的{}件增加{}件。"
    yield text("comparison", rules, line.format(old + more, old, more))
    wrong = one_digit_other(str(more), rng)
    yield text("comparison", rules, line.format(old + more, old, wrong), f"{old}件增加{wrong}件")
    line = "全年查办案件{}件，比去年同期的{}件增长{}。"
    right = percent(more, old, 1)
    yield text("comparison", rules, line.format(old + more, old, right))
    wrong = one_digit_other(right.rstrip("%"), rng) + "%"
    yield text("comparison", rules, line.format(old + more, old, wrong), f"{old}件增长{wrong}")


def increase(rng):
    """A figure, its increase and its growth."""
    base = rng.randint(80, 900)
    more = rng.randint(9, base)
    right = percent(more, base, 2)
    line = "全年接待团队{}个，比上年增加{}个、增长{}。"
    yield text("increase", GROWTH, line.format(base + more, more, right))
    wrong = one_digit_other(right.rstrip("%"), rng) + "%"
    yield text("increase", GROWTH, line.format(base + more, more, wrong), f"{more}个、增长{wrong}")


def parts(rng):
    """A total and its parts."""
    men, women = rng.randint(20, 400), rng.randint(20, 400)
    rules = "arithmetic.parts-not-total"
    line = "录取新生{}人，其中男生{}人、女生{}人。"
    yield text("parts and total", rules, line.format(men + women, men, women))
    wrong = one_digit_other(str(men + women), rng)
    yield text(
        "parts and total",
        f"{rules} arithmetic.part-exceeds-whole",
        line.format(wrong, men, women),
        f"{wrong}人，其中男生{men}人、女生{women}人",
    )
    a, b, c = (rng.randint(20, 900) for _ in range(3))
    line = "争取省级补助{}万元、市级补助{}万元、县级配套{}万元，合计{}万元。"
    yield text("parts and total", rules, line.format(a, b, c, a + b + c))
    wrong = one_digit_other(str(a + b + c), rng)
    yield text("parts and total", rules, line.format(a, b, c, wrong), f"{wrong}万元")
    line = "专业人员共{}人（高级{}人、中级{}人、初级{}人）。"
    yield text("parts and total", rules, line.format(a + b + c, a, b, c))
    yield text("parts and total", rules, line.format(wrong, a, b, c), f"{wrong}人")


def subset(rng):
    """A part and the whole that it is of."""
    whole = rng.randint(10, 900)
    less, more = rng.randint(1, whole), whole + rng.randint(1, whole)
    rules = "arithmetic.part-exceeds-whole"
    for line in (
        "全县签约项目{}个、总投资90亿元，其中{}个已开工。",
        "新建学校{}所，其中寄宿制学校{}所。",
        "培训{}人，其中贫困户{}人。",
    ):
        yield text("subset", rules, line.format(whole, less))
        yield text("subset", rules, line.format(whole, more), str(more))


def above_all(rng):
    """A rate of what is part of a whole."""
    rules, tenths = "arithmetic.share-above-all", rng.randint(801, 999)
    line = "困难职工解困脱困率达到{}%，产值增长率达到{}%。"
    yield text("above 100%", rules, line.format(f"{tenths / 10:.1f}", tenths))
    yield text("above 100%", rules, line.format(tenths, tenths), f"{tenths}%")


def passed(rng):
    """How many took part and how many passed."""
    rules, whole = "arithmetic.part-exceeds-whole", rng.randint(100, 9000)
    line = "完成全民技能培训{}人，合格人数{}人。"
    yield text("subset", rules, line.format(whole, whole - rng.randint(1, 90)))
    more = whole + rng.randint(1, 900)
    yield text("subset", rules, line.format(whole, more), f"{more}人")


def of_a_named_whole(rng):
    """A figure as a share or a multiple of another that stands beside it."""
    rules, target = "arithmetic.rate-wrong", rng.randint(120, 900) * 10
    done = target + rng.randint(-100, 300)
    line = "城镇新增就业{}人，完成年度目标任务{}人的{}。"
    right = percent(done, target, 1)
    yield text("share of a named whole", rules, line.format(done, target, right))
    wrong = one_digit_other(right.rstrip("%"), rng) + "%"
    yield text("share of a named whole", rules, line.format(done, target, wrong), f"{target}人的{wrong}")
    base, times = rng.randint(110, 900), rng.randint(2, 6)
    line = "全年产值{}万元，是前年{}万元的{}倍。"
    yield text("share of a named whole", rules, line.format(base * times, base, times))
    yield text(
        "share of a named whole", rules, line.format(base * times, base, times + 2), f"{base}万元的{times + 2}倍"
    )


def levels(rng):
    """Parts that cannot overlap: schools by level, a project by its phases."""
    rules = "arithmetic.parts-not-total"
    a, b, c = rng.randint(30, 90), rng.randint(10, 29), rng.randint(2, 9)
    line = "全县学校{}所，其中小学{}所、初中{}所、高中{}所。"
    yield text("parts and total", rules, line.format(a + b + c, a, b, c))
    yield text("parts and total", rules, line.format(a + b + c + 6, a, b, c))
    less = a + b + c - rng.randint(2, 20)
    yield text("parts and total", f"{rules} arithmetic.part-exceeds-whole", line.format(less, a, b, c), "")
    line = "工程分三期建设，一期投资{}万元，二期投资{}万元，三期投资{}万元，总投资{}万元。"
    yield text("parts and total", rules, line.format(a, b, c, a + b + c))
    wrong = a + b + c + rng.choice((-7, 5, 12))
    yield text("parts and total", rules, line.format(a, b, c, wrong), f"{wrong}万元")


def in_characters(rng):
    """Growth told in tenths and multiples."""
    rules, base, tenths = "arithmetic.change-wrong", rng.randint(2, 40) * 10, rng.randint(2, 6)
    line = "养殖户由{}户增加到{}户，增长{}成。"
    new = base + base * tenths // 10
    yield text("from a to b", rules, line.format(base, new, "零一两三四五六七八九"[tenths].replace("两", "二")))
    yield text("from a to b", rules, line.format(base, new, "零一二三四五六七八九"[tenths + 2]), f"{new}户，增长")


def headline(rng):
    """A number in the headline and in the body."""
    number = rng.randint(12, 900)
    rules = "fact.headline-number-differs"
    body = f"今年以来，全县共签约项目{number}个，总投资90亿元。"
    yield headed("headline and body", rules, f"兴县签约项目{number}个", body)
    wrong = one_digit_other(str(number), rng)
    yield headed("headline and body", rules, f"兴县签约项目{wrong}个", body, f"{wrong}个")


def two_values(rng):
    """One fact in two articles."""
    number = rng.randint(12, 900)
    wrong = one_digit_other(str(number), rng)
    line = "全县改扩建农村标准化幼儿园{}所，条件改善。\n———\n近年来，建设改造标准化幼儿园{}所，实现全覆盖。"
    yield text("one fact, two values", "fact.two-values", line.format(number, number))
    yield text("one fact, two values", "fact.two-values", line.format(number, wrong), f"{wrong}所")


EVERY = (
    growth,
    decline,
    share,
    shares,
    rate,
    average,
    change,
    increase,
    comparison,
    parts,
    subset,
    passed,
    above_all,
    of_a_named_whole,
    levels,
    in_characters,
    headline,
    two_values,
)


def cases(rng, rounds: int) -> list[Labelled]:
    """Return ``rounds`` of every kind."""
    return [case for _ in range(rounds) for kind in EVERY for case in kind(rng)]
