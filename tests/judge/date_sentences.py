"""Labelled dates in an edition of 5 March 2021: right, and impossible, contradicted or out of time."""

from datetime import date, timedelta

from labelled import Labelled, text

EDITION = date(2021, 3, 5)
WEEKDAYS = "一二三四五六日"
LUNAR = {
    "元宵节": {2019: (2, 19), 2020: (2, 8), 2021: (2, 26)},
    "端午节": {2019: (6, 7), 2020: (6, 25), 2021: (6, 14)},
    "中秋节": {2018: (9, 24), 2019: (9, 13), 2020: (10, 1)},
    "重阳节": {2018: (10, 17), 2019: (10, 7), 2020: (10, 25)},
}


def written(day):
    return f"{day.month}月{day.day}日"


def impossible(rng):
    rule = "dates.day-impossible"
    for wrong in (
        f"2021年2月{rng.choice((29, 30, 31))}日",
        f"{rng.choice((4, 6, 9, 11))}月31日",
        f"{rng.randint(13, 19)}月{rng.randint(1, 28)}日",
    ):
        yield text("impossible date", rule, f"会议定于{wrong}在县城召开。", wrong)
    day = EDITION + timedelta(rng.randint(1, 300))
    yield text("impossible date", rule, f"会议定于{day.year}年{written(day)}在县城召开。农历二月三十日，庙会开市。")


def weekday(rng):
    rule = "dates.weekday-wrong"
    day = EDITION + timedelta(rng.randint(-60, 90))
    wrong = rng.choice([w for w in WEEKDAYS if w != WEEKDAYS[day.weekday()]])
    word, year = rng.choice(("星期", "周")), rng.choice(("", f"{day.year}年"))
    line = f"活动时间为{year}{written(day)}（{word}{{}}），欢迎参加。"
    yield text("weekday", rule, line.format(WEEKDAYS[day.weekday()]))
    yield text("weekday", rule, line.format(wrong), f"{word}{wrong}")


def relative(rng):
    rule = "dates.relative-day-wrong"
    word, offset = rng.choice((("昨日", -1), ("昨天", -1), ("今日", 0), ("今天", 0), ("明日", 1)))
    right = EDITION + timedelta(offset)
    wrong = right + timedelta(rng.choice((-3, -2, 2, 3)))
    yield text("against the edition", rule, f"{word}（{written(right)}），会议在县城召开。")
    yield text(
        "against the edition", rule, f"{word}（{written(wrong)}），会议在县城召开。", f"{word}（{written(wrong)}"
    )
    word, offset = rng.choice((("今年", 0), ("去年", -1), ("明年", 1)))
    yield text("against the edition", rule, f"{word}（{2021 + offset}年）全县项目建设提速。")
    bad = 2021 + offset + rng.choice((-1, 1))
    yield text("against the edition", rule, f"{word}（{bad}年）全县项目建设提速。", f"{word}（{bad}年")


def until(rng):
    rule = "dates.day-to-come"
    past, coming = EDITION - timedelta(rng.randint(2, 300)), EDITION + timedelta(rng.randint(2, 100))
    line = "截至{}年{}，全县累计报销1.4亿元。"
    yield text("against the edition", rule, line.format(past.year, written(past)))
    yield text(
        "against the edition", rule, line.format(coming.year, written(coming)), f"截至{coming.year}年{written(coming)}"
    )
    yield text("against the edition", rule, f"报名截至{written(coming)}，共招收120人。")
    year = rng.choice((2022, 2023))
    yield text("against the edition", rule, f"{year}年二本以上达线{rng.randint(300, 900)}人，已创新高。", f"{year}年")
    yield text("against the edition", rule, f"到{year}年，将建成学校{rng.randint(3, 30)}所；{year}年计划再建3所。")
    rule, recent = "dates.coming-day-past", EDITION - timedelta(rng.randint(2, 90))
    yield text("against the edition", rule, f"运动会将于{written(coming)}举行。")
    yield text("against the edition", rule, f"运动会将于{written(recent)}举行。", written(recent))


def festival(rng):
    rule, name = "dates.festival-wrong", rng.choice(list(LUNAR))
    year, (month, day) = rng.choice(list(LUNAR[name].items()))
    right, wrong = date(year, month, day), date(year, month, day) + timedelta(rng.choice((-2, -1, 1, 2)))
    yield text("festival", rule, f"{year}年{written(right)}是{name}，县城张灯结彩。今年{name}也将如此。")
    lunar = {"元宵节": "正月十五", "端午节": "五月初五", "中秋节": "八月十五", "重阳节": "九月初九"}[name]
    line = f"{year}年{{}}（农历{lunar}），县城张灯结彩。"
    yield text("festival", "dates.lunar-wrong", line.format(written(right)))
    yield text("festival", "dates.lunar-wrong", line.format(written(wrong)), f"农历{lunar}")
    coming = rng.choice(("中秋节", "端午节", "国庆节"))
    yield text("festival", rule, f"今年{coming}，县城随处可见花灯。", f"今年{coming}")
    yield text("festival", rule, f"公园将于今年{coming}前建成，今年{coming}将举办灯会，今年元宵节游人不少。")
    yield text("festival", rule, f"{year}年{written(wrong)}是{name}，县城张灯结彩。", f"{year}年{written(wrong)}")


def span(rng):
    rule, first = "dates.span-wrong", rng.randint(1990, 2010)
    last = first + rng.randint(3, 10)
    right = rng.choice((last - first, last - first + 1))
    wrong = rng.choice((last - first + 3, last - first - 2))
    yield text("ages and spans", rule, f"{first}年至{last}年的{right}年间，新建学校12所。")
    yield text("ages and spans", rule, f"{first}年至{last}年的{wrong}年间，新建学校12所。", f"{wrong}年")
    yield text("ages and spans", rule, f"学校建于{first}年，至今已有{2021 - first}年。")
    yield text("ages and spans", rule, f"学校建于{first}年，至今已有{2021 - first + 10}年。", f"{2021 - first + 10}年")
    rule, age = "dates.age-wrong", 2021 - first
    yield text("ages and spans", rule, f"李明{first}年出生，今年{age}岁。")
    yield text("ages and spans", rule, f"李明{first}年出生，今年{age + 10}岁。", f"{age + 10}岁")


def expected(rng):
    rule, year = "dates.finished-year-expected", rng.choice((2019, 2020))
    yield text("finished year expected", rule, f"{year}年全县生产总值预计完成{rng.randint(90, 130)}亿元。", "预计")
    yield text("finished year expected", rule, f"{year}年开工，预计今年完成投资{rng.randint(2, 30)}亿元。")


EVERY = (impossible, weekday, relative, until, festival, span, expected)


def cases(rng, rounds: int) -> list[Labelled]:
    """Return ``rounds`` of every kind."""
    return [case for _ in range(rounds) for kind in EVERY for case in kind(rng)]
