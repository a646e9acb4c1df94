"""Neutral press text by volume, with many numbers, lists and dates in it, all of them right."""

from labelled import Labelled, text
from plain_sums import percent, rounded

PLACES = ["城关镇", "蔡家崖乡", "魏家滩镇", "奥家湾乡", "瓦塘镇", "康宁镇", "固贤乡", "东会乡"]
THINGS = ["卫生室", "文化广场", "日间照料中心", "便民服务站", "农家书屋", "健身场地", "冷链仓库", "光伏电站"]
HAN = "零一二三四五六七八九十"


def economy(rng):
    n = rng.randint
    base = n(300, 900)
    more = n(10, base // 2)
    return (
        f"全年完成固定资产投资{n(20, 90)}.{n(1, 9)}亿元，同比增长{n(3, 29)}.{n(1, 9)}%；"
        f"一般公共预算收入{n(5, 30)}.{n(1, 9)}亿元，增长{n(3, 19)}.{n(10, 99)}%。"
        f"新登记市场主体{base + more}户，比上年增加{more}户、增长{percent(more, base, 2)}。"
    )


def projects(rng):
    n = rng.randint
    whole = n(12, 60)
    part = n(5, whole)
    return (
        f"今年以来共签约项目{whole}个、总投资{n(40, 190)}亿元，"
        f"其中{part}个已开工，开工率达到{percent(part, whole, 1)}。"
        f"项目全部投产后，预计年产值{n(10, 60)}亿元，可带动{n(300, 3000)}余人就业。"
    )


def villages(rng):
    n = rng.randint
    number = n(3, 7)
    return (
        f"{'、'.join(rng.sample(PLACES, number))}{number}个乡镇率先完成改造，新建{rng.choice(THINGS)}{n(3, 40)}个、"
        f"{rng.choice(THINGS)}{n(3, 40)}处，惠及{n(2, 40)}个行政村、{n(800, 9000)}户、"
        f"{n(9001, 30000)}人。{'、'.join(rng.sample(PLACES, 3))}等{n(5, 15)}个乡镇正在推进。"
    )


def subsidies(rng):
    n = rng.randint
    homes = n(400, 60000)
    total = n(homes // 5, homes)
    return (
        f"发放各类补贴{total}万元，惠及{homes}户，户均增收{rounded(total * 10000, homes, 0)}元。"
        f"聘用护林员{n(200, 2000)}人，年人均工资性收入{n(4, 9)}000元；投入{n(200, 900)}万元修复道路"
        f"{n(8, 90)}公里，户均受益面积{n(2, 9)}亩。"
    )


def schools(rng):
    n = rng.randint
    men, women = n(100, 900), n(100, 900)
    old = n(100, 400)
    new = old + n(10, 200)
    return (
        f"录取新生{men + women}人，其中男生{men}人、女生{women}人；学位由{old}个增加到{new}个，增加{new - old}个。"
        f"2020年高考达线{n(300, 900)}人，比上年增加{n(5, 60)}人。改造校舍{n(2, 20)}.{n(1, 9)}万平方米，"
        f"建成标准化幼儿园{n(3, 30)}所。"
    )


def meeting(rng):
    n = rng.randint
    return (
        f"{n(1, 3)}月{n(1, 4)}日，全县{rng.choice(('农村', '安全', '环保', '教育'))}工作会议召开。"
        "会议要求，一是提高站位，"
        f"压实责任；二是突出重点，补齐短板；三是强化督查，务求实效。要增强“四个意识”、坚定“四个自信”、做到“两个维护”，"
        f"统筹抓好县、乡、村三级联动，推动党建、业务、服务三项工作深度融合。"
    )


def people(rng):
    n = rng.randint
    born = n(1940, 2000)
    return (
        f"村民李{rng.choice('明强军华')}{born}年出生，今年{2021 - born}岁，种着{n(3, 40)}亩地，养了{n(5, 90)}只羊。"
        f"“去年卖羊收入{n(1, 9)}万多元，今年准备再养{n(5, 30)}只。”他算了算账说。"
    )


def law(rng):
    n = rng.randint
    cases, part = n(40, 400), n(10, 39)
    total = n(60, 300)
    count = n(20, total)
    return (
        f"共办理案件{cases}件，其中涉企案件{part}件；符合“三零”条件的单位{count}个，占比{percent(count, total, 2)}。"
        "深入开展“三零”单位创建"
        f"（零案件、零上访、零事故），常态化开展“送法下乡”{n(10, 90)}场次，发放资料{n(1000, 9000)}份。"
    )


PARAGRAPHS = (economy, projects, villages, subsidies, schools, meeting, people, law)


def clean_text(rng, characters: int) -> list[Labelled]:
    """Return pages of clean text, about so many characters in all."""
    pages, count = [], 0
    while count < characters:
        words = "\n———\n".join(paragraph(rng) for paragraph in rng.sample(PARAGRAPHS, len(PARAGRAPHS)))
        pages.append(text("clean text", "", words))
        count += len(words)
    return pages
