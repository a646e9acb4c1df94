"""Labelled lists: right, and with a count, a mark or an item wrong."""

from labelled import Labelled, text

ITEMS = [
    "煤电",
    "铝镁",
    "清洁能源",
    "绿色农业",
    "红色旅游",
    "现代物流",
    "特色养殖",
    "新型建材",
    "食用菌",
    "中药材",
    "电子商务",
    "劳务输出",
]
NAMES = ["上海正岸", "包头一禾", "河北亚泰", "山西中洁", "北京同仁", "太原重工", "江苏泗阳", "中信戴卡"]
HAN = "零一两三四五六七八九十"
RANKS = HAN.replace("两", "二")
BEFORE, AFTER = "lists.count-before-wrong", "lists.count-after-wrong"
POINTS = ["抓学习", "强基础", "促产业", "优环境", "惠民生", "严作风", "保安全"]


def other(number, rng):
    """Return a count near ``number`` that it is not."""
    return rng.choice([n for n in (number - 1, number + 1) if n > 1])


def before(rng):
    """A list and the cardinal after it."""
    number = rng.randint(3, 8)
    listed, wrong = rng.sample(ITEMS, number), other(number, rng)
    line = "着力推动{}{}大产业集群，坚决走出新路。"
    yield text("count after a list", BEFORE, line.format("、".join(listed), HAN[number]))
    yield text("count after a list", BEFORE, line.format("、".join(listed), HAN[wrong]), f"{HAN[wrong]}大")
    line = "全面实现{}“{}个全覆盖”。"
    yield text("count after a list", BEFORE, line.format("、".join(listed), HAN[number]))
    yield text("count after a list", BEFORE, line.format("、".join(listed), HAN[wrong]), f"“{HAN[wrong]}个全覆盖”")
    number = rng.randint(3, 6)
    firms, wrong = rng.sample(NAMES, number), other(number, rng)
    line = "{}{}个铝镁新材料项目顺利投产。"
    yield text("count after a list", BEFORE, line.format("、".join(firms), number))
    yield text("count after a list", BEFORE, line.format("、".join(firms), wrong), f"{wrong}个")
    # Look-alikes: an open list, what was built and not what is listed, an office and a slogan.
    yield text("count after a list", BEFORE, f"涉及{'、'.join(firms)}等{number + 3}家企业。")
    yield text("count after a list", BEFORE, f"新建幼儿园、小学、初中{rng.randint(4, 30)}所。")
    yield text("count after a list", BEFORE, "按照省、市、县“四个最严”要求，增强“四个意识”。")


def after(rng):
    """A cardinal and the list after it."""
    number = rng.randint(2, 5)
    wrong = other(number, rng)
    zeros = rng.sample(["零案件", "零上访", "零事故", "零污染", "零违纪", "零火灾"], number)
    line = "深入开展“{}零”单位创建（{}），成效明显。"
    yield text("count before a list", AFTER, line.format(HAN[number], "、".join(zeros)))
    yield text("count before a list", AFTER, line.format(HAN[wrong], "、".join(zeros)), f"“{HAN[wrong]}零”")
    number = rng.randint(3, 6)
    listed, wrong = rng.sample(ITEMS, number), other(number, rng)
    yield text("count before a list", AFTER, f"重点发展{HAN[number]}大产业：{'、'.join(listed)}。")
    yield text(
        "count before a list", AFTER, f"重点发展{HAN[wrong]}大产业：{'、'.join(listed)}。", f"{HAN[wrong]}大产业"
    )
    points = "；".join(f"{RANKS[n]}是{word}" for n, word in enumerate(rng.sample(POINTS, number), 1))
    yield text("count before a list", AFTER, f"为此采取{HAN[number]}项措施：{points}。")
    yield text("count before a list", AFTER, f"为此采取{HAN[wrong]}项措施：{points}。", f"{HAN[wrong]}项措施")
    yield text("count before a list", AFTER, f"新建{rng.randint(9, 30)}个项目（含{'、'.join(listed)}）。")


def ordinals(rng):
    """Points with a gap, a repeat, in disorder."""
    rule, number = "lists.ordinal-wrong", rng.randint(4, 7)
    styles = (("{}是", RANKS), ("第{}，", RANKS), ("（{}）", RANKS), ("{}.", range(20)))
    style, numerals = rng.choice(styles)
    words = rng.sample(POINTS, number)
    join = rng.choice(("\n", "\n", "；")) if style != "{}." else "\n"

    def listed(numbers):
        return (
            join.join(f"{style.format(numerals[n])}{word}，持续用力" for n, word in zip(numbers, words, strict=False))
            + "。"
        )

    right = list(range(1, number + 1))
    yield text("marks of a list", rule, listed(right))
    at = rng.randint(1, number - 2)
    gap = [n if n <= at else n + 1 for n in right]
    yield text("marks of a list", rule, listed(gap), "")
    twice = [n if n <= at else n - 1 for n in right]
    yield text("marks of a list", rule, listed(twice), "")
    turned = right.copy()
    turned[at], turned[at + 1 if at + 1 < number else at - 1] = (
        turned[at + 1 if at + 1 < number else at - 1],
        turned[at],
    )
    yield text("marks of a list", rule, listed(turned), "")


def promise(rng):
    """A lead that names the number of the points."""
    rule, number = "lists.promise-not-kept", rng.randint(3, 6)
    wrong = other(number, rng)
    body = "\n".join(
        f"{RANKS[n]}是{word}。持续用力，久久为功。" for n, word in enumerate(rng.sample(POINTS, number), 1)
    )
    yield text("promise of the lead", rule, f"今年以来，全县重点抓好{HAN[number]}项工作。\n{body}")
    yield text(
        "promise of the lead", rule, f"今年以来，全县重点抓好{HAN[wrong]}项工作。\n{body}", f"{HAN[wrong]}项工作"
    )
    yield text("promise of the lead", rule, f"近年来，全面落实“{HAN[wrong]}个不摘”要求。\n{body}")
    kinds = rng.sample(ITEMS, number)
    heads = "\n".join(f"{RANKS[n]}是{word}加快发展。" for n, word in enumerate(kinds, 1))
    line = "近年来，推动{}{}大产业发展。\n{}"
    yield text("promise of the lead", rule, line.format("、".join(kinds), HAN[number], heads))
    fewer = heads.rpartition("\n")[0]
    words = line.format("、".join(kinds), HAN[number], fewer)
    yield text("promise of the lead", rule, words, f"{HAN[number]}大")
    goods = "\n".join(
        f"{RANKS[n]}是{word}好。" for n, word in enumerate(["开", "压", "摸", "把", "收", "做"][:number], 1)
    )
    yield text("promise of the lead", rule, f"近日，通过“{HAN[number]}个好”开展工作。\n{goods}")
    yield text("promise of the lead", rule, f"近日，通过“{HAN[wrong]}个好”开展工作。\n{goods}", f"“{HAN[wrong]}个好”")


EVERY = (before, after, ordinals, promise)


def cases(rng, rounds: int) -> list[Labelled]:
    """Return ``rounds`` of every kind."""
    return [case for _ in range(rounds) for kind in EVERY for case in kind(rng)]
