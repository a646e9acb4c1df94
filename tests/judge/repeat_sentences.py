"""Labelled repeats: words, sentences and paragraphs set twice, and what only looks like it."""

from labelled import Labelled, text

SENTENCES = (
    "县城客运西站主体竣工，静兴高速、北山过境公路进展顺利。",
    "建成乡级农业产业园区8个、村级产业基地122个。",
    "招聘医技专业人员92名，引进高端人才和学科带头人13名。",
    "扎实推进垃圾分类，农村生活垃圾收运实现全覆盖。",
    "全面实行企业投资项目承诺制和全程领办代办服务。",
    "召集有关部门召开联席会议，专题研究防汛工作。",
)
DOUBLED = (
    "全县的经济",
    "取得了成效",
    "会议在县城召开",
    "这是大事",
    "加快推进转型",
    "进一步提升水平",
    "铝镁新材料项目投产",
    "和代表座谈",
)
WORDS = ("的", "了", "在", "是", "推进", "进一步", "铝镁新材料", "和")
LOOK_ALIKES = (
    "达到目的的确不易，为了了解情况，受不了了，不了了之。",
    "问题是是否可行，存在在建项目，现在在校学生，成为为民服务的窗口。",
    "大家研究研究，一个一个来，认认真真，高高兴兴，一件事一件事地抓实。",
    "全社会社会主义核心价值观。针对对方，首都都市圈，成就就业。",
)


def words(rng):
    rule, at = "repeats.word-doubled", rng.randrange(len(WORDS))
    line, word = DOUBLED[at], WORDS[at]
    yield text("word set twice", rule, f"近年来，{line}，群众满意。")
    yield text("word set twice", rule, f"近年来，{line.replace(word, word * 2, 1)}，群众满意。", word * 2)
    yield text("word set twice", rule, rng.choice(LOOK_ALIKES))
    rule, clause = "repeats.clause-twice", rng.choice(("高度重视", "狠抓工作落实", "切实加强组织领导"))
    yield text("clause set twice", rule, f"各部门要{clause}，务求实效。他喊：“{clause}，{clause}，说三遍。”")
    yield text("clause set twice", rule, f"各部门要{clause}，{clause}，务求实效。", f"，{clause}，")


def sentences(rng):
    rule = "repeats.sentence-twice repeats.paragraph-twice"
    a, b, c = rng.sample(SENTENCES, 3)
    yield text("sentence set twice", rule, f"{a}{b}\n{c}")
    yield text("sentence set twice", rule, f"{a}{b}{a}\n{c}", a)
    yield text("sentence set twice", rule, f"{a}{b}\n{c}{b}", b)
    yield text("paragraph set twice", rule, f"{a}{b}\n{c}\n{a}{b}", a)
    yield text("paragraph set twice", rule, f"{a}{b}\n{c}\n———\n{a}{b}", a)


EVERY = (words, sentences)


def cases(rng, rounds: int) -> list[Labelled]:
    """Return ``rounds`` of every kind."""
    return [case for _ in range(rounds) for kind in EVERY for case in kind(rng)]
