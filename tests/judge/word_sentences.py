"""Labelled words and marks: wrong characters, idioms, particles, punctuation, numerals, and what only looks so."""

from labelled import Labelled, text

from xingxian_editor.checks.examples import page_of
from xingxian_editor.checks.idioms import idioms
from xingxian_editor.checks.like_characters import lines_of, look_alike, sound_alike
from xingxian_editor.checks.word_line import word_entry
from xingxian_editor.checks.word_sheet import word_sheet
from xingxian_editor.page.role import Role
from xingxian_editor.page.surnames import is_person_name

FRAMES = (
    "近年来，全县{}，群众看在眼里。",
    "会议指出，各部门要看到{}的现象。",
    "他说：“大家都明白{}的道理。”",
    "{}，这是村民们常说的话。",
)
CLEAN = (
    "学习贯彻党的精神，维护土地权益，加利福尼亚州也有这样的做法。",
    "本报消息，空气像凝固了一样，一周未见，防犯罪宣传周开始。",
    "全县成立合作社，毕竟争取到了资金，反复盖章的事少了。",
    "截至目前已完工八成，报名截止日期是5日，必须坚持标准，化学反应正常。",
    "公民权利得到保障，权力机关依法监督，招聘启事已经发布。",
    "中间分外清楚，本分人做本分事，十分感谢，部分群众。",
    "做得很好的工作，变得更加明显，不断提高的水平，深深地鞠躬。",
    "从三四个人到十七八个人，发展二、三产业，2、3号楼。",
)
CONFUSED = ("截止目前|截至目前", "招聘启示|招聘启事", "如实反应|如实反映", "生活必须品|生活必需品", "过度时期|过渡时期")
PARTICLES = (
    ("日子过的很幸福。", "的", "日子过得很幸福。"),
    ("环境变的更加优美。", "的", "环境变得更加优美。"),
    ("有效的解决了难题。", "的", "有效地解决了难题。"),
    ("这是我们地工作。", "地", "这是我们的工作。"),
)
FRAMED = (
    ("防止类似事故不再发生", "防止类似事故再次发生"),
    ("避免此类问题不再出现", "避免此类问题再次出现"),
)
BACKWARDS_AND_COUNTED = (
    ("dates.days-miscounted", "活动为期5天，从3月1日持续到3月7日。", "5天", "活动为期7天，从3月1日持续到3月7日。"),
    ("arithmetic.ratio-wrong", "男生45人、女生30人，男女比例为2∶1。", "2∶1", "男生45人、女生30人，男女比例为3∶2。"),
    (
        "fact.counted-otherwise",
        "敬老院住着26位老人。除夕那天，敬老院的28位老人一起包饺子。",
        "28位",
        "敬老院住着26位老人。除夕那天，敬老院的26位老人一起包饺子，其中敬老院的16位老人第一次包。",
    ),
    ("numerals.leading-zero-missing", "谷子平均亩产.35吨。", ".35", "谷子平均亩产0.35吨。"),
    ("numerals.range-backwards", "书画展自5月8日至3月28日展出。", "5月8日至3月28日", "书画展自11月8日至3月28日展出。"),
    ("numerals.range-backwards", "每亩增收800～500元。", "800～500元", "每亩增收500～800元，从800元降到500元。"),
    ("numerals.range-backwards", "上午11时至9时停水。", "上午11时至9时", "上午9时至11时、晚上10时至次日5时停水。"),
    ("lists.count-of-verbs-wrong", "村民有三盼：一盼路通，二盼水清。", "三盼", "村民有两盼：一盼路通，二盼水清。"),
    ("lists.count-of-verbs-wrong", "一查制度，二查台账，四查物资。", "四查", "一查制度，二查台账，三查物资。"),
    ("words.measure-word-wrong", "老人捉了两个鱼。", "个", "老人捉了两条鱼，挖了一个鱼塘。"),
    ("words.measure-word-wrong", "他买了三条汽车。", "条", "他买了三辆汽车，开了一个汽车站。"),
)
MARKS = (
    ("punctuation.pair-broken", "落实“六保任务，大家都动起来。", "“", "落实“六保”任务，大家都动起来。"),
    ("punctuation.pair-broken", "落实六保”任务，大家都动起来。", "”", "落实“六保”任务，大家都动起来。"),
    ("punctuation.pair-broken", "落实”六保“任务，大家都动起来。", "”六保“", "“六稳”“六保”任务都要落实。"),
    ("punctuation.pair-broken", "全县（含两个镇共十个乡。", "（", "全县（含两个镇）共十个乡。"),
    ("punctuation.pair-broken", "学习《条例，抓好落实。", "《", "学习《条例》，抓好落实。"),
    ("punctuation.comma-misplaced", "近年来、游客越来越多。", "、", "近年来，游客越来越多。"),
    ("punctuation.comma-misplaced", "在支部的帮助下、他盖起了新房。", "、", "在支部的帮助下，他盖起了新房。"),
    ("punctuation.comma-misplaced", "会议认为、今年任务很重。", "、", "近日、昨日的两场雨，会议认为，来得及时。"),
    ("punctuation.comma-misplaced", "摊上有木耳、蘑菇，黄花等山货。", "，", "摊上有木耳、蘑菇，引来不少等候的人。"),
    ("punctuation.marks-clash", "近年来，，全县发展很快。", "，，", "近年来，全县发展很快。"),
    ("punctuation.marks-clash", "全县发展很快。。", "。。", "全县发展很快。"),
    ("punctuation.marks-clash", "他说：“今天开会。”。大家到了。", "。”。", "他说：“今天开会。”大家到了。"),
    ("punctuation.ellipsis-form", "种了土豆、玉米……等。", "……等", "种了土豆、玉米……"),
    ("punctuation.ellipsis-form", "他想了想...还是走了。", "...", "他想了想……还是走了。"),
    ("punctuation.dash-form", "兴县--晋绥首府。", "--", "兴县——晋绥首府。"),
    ("punctuation.approximation-comma", "来了六、七个人。", "六、七", "来了六七个人，发展二、三产业。"),
    ("punctuation.straight-quotes", '落实"六保"任务。', '"六保"', "落实“六保”任务。"),
    (
        "punctuation.stop-missing",
        "近年来，全县坚持绿色发展。环境持续好转，群众满意",
        "意",
        "近年来，全县生态环境好转，群众满意。",
    ),
    ("punctuation.ordinal-mark", "要做到三点。第一、加强领导。", "第一、", "要做到三点。第一，加强领导。"),
    ("punctuation.quotes-comma", "做好“六稳”、“六保”工作。", "、", "做好“六稳”“六保”工作。"),
    ("punctuation.half-width", "选聘了校长,推动轮岗。", ",", "选聘了校长，推动轮岗。"),
    ("punctuation.route-hyphen", "太原-北京高铁每天往返。", "-", "太原—北京高铁每天往返。"),
    ("punctuation.title-marks-misused", "领到了《营业执照》。", "《营业执照》", "学习《民法典》。"),
)
NUMERALS = (
    ("numerals.form-mixed", "投资5百万元，已完工。", "5百万", "投资500万元，装机5千瓦，长3千米。"),
    ("numerals.form-mixed", "捐款3千元，已到账。", "3千", "捐款3000元，约3千字。"),
    ("numerals.form-mixed", "二0二一年开工。", "二0二一", "二〇二一年开工。"),
    ("numerals.range-shortened", "收入达到500-800万元。", "500-800万元", "收入达到500万～800万元。"),
    ("numerals.full-width", "全年完成１５项，增长25%。", "１５", "全年完成15项，增长25%。"),
    ("numerals.year-shortened", "21年3月5日开工。", "21年", "2021年3月5日开工，历时20年。"),
    ("numerals.date-hyphen", "3-5月举行活动。", "-", "3—5月举行活动。"),
    ("numerals.approximation-doubled", "约30人左右参加。", "约30人左右", "约30人参加，近十多年来。"),
    ("numerals.approximation-doubled", "投资超过50万元以上。", "超过50万元以上", "投资超过50万元。"),
    ("units.obsolete", "树高3公尺，粗壮。", "公尺", "树高3米，公分会计。"),
    ("units.obsolete", "航程20浬。", "浬", "航程20海里。"),
    ("words.superfluous", "目的是为了服务群众。", "目的是为了", "目的是服务群众。"),
    ("words.character-not-standard", "全县經濟发展。", "經濟", "全县经济发展，坚决蹚出新路。"),
    ("text.number-torn", "全年完成投资50\n万元，增长很快。", "50", "全年完成投资50万元。\n增长很快。"),
    (
        "fact.short-name-first",
        "县经开区发展很快。\n兴县开发区（以下简称“县经开区”）成立。",
        "县经开区",
        "兴县发展很快。",
    ),
)


def wrong_words(rng):
    """Yield a line of each sheet in a sentence, and the same sentence with the right word."""
    for sheet, rule in (("words_wrong", "words.wrong-character"), ("words_variant", "words.variant-form")):
        lines = [line for found in word_sheet(sheet).lines.values() for line in found]
        entry = word_entry(rng.choice([line for line in lines if "=" not in line]))
        frame = rng.choice(FRAMES)
        rules = "words.wrong-character words.variant-form words.idiom-miswritten words.near-miss"
        rules += " words.phrase-miswritten"
        yield text(rule.partition(".")[2], rules, frame.format(entry.word), entry.word)
        yield text(rule.partition(".")[2], rules, frame.format(entry.right[0]))
    wrong, right = rng.choice(CONFUSED).split("|")
    yield text("confused pair", "words.confused-pair", f"{wrong}的情况，请大家注意。", wrong)
    yield text("confused pair", "words.confused-pair", f"{right}的情况，请大家注意。")
    yield text("unusual form", "words.unusual-form", "他执著地追寻。", "执著")
    yield text("words that look wrong", "", rng.choice(CLEAN))


def near_idioms(rng):
    """Yield an idiom with one character of like sound or look, whatever it is, and the idiom as it is."""
    known = sorted(idioms().idioms)
    characters = sorted(set("".join(rng.sample(known, 900))))
    while True:
        idiom, at = rng.choice(known), rng.randrange(4)
        like = [c for c in characters if c != idiom[at] and (sound_alike(c, idiom[at]) or look_alike(c, idiom[at]))]
        slip = idiom[:at] + rng.choice(like) + idiom[at + 1 :] if like else idiom
        if slip not in idioms().idioms and slip not in idioms().phrases:
            break
    frame = rng.choice(FRAMES)
    rules = "words.idiom-miswritten words.wrong-character words.variant-form words.unusual-form words.near-miss"
    rules += " repeats.word-doubled words.phrase-miswritten words.fixed-phrase-wrong"
    yield text("idiom miswritten", rules, frame.format(slip), slip)
    yield text("idiom miswritten", rules, frame.format(idiom))


def near_words(rng):
    """Yield a slip of a common word between punctuation, and the word itself."""
    first, *entries = rng.choice(lines_of("near_words.txt"))
    at = 3 * rng.randrange(len(entries) // 3)
    second, right, sign = entries[at : at + 3]
    slip, word = first + second, right + second if sign in "135" else first + right
    if sign in "12" and not is_person_name(slip):
        rules = "words.near-miss words.wrong-character words.confused-pair words.character-not-standard"
        yield text("near word", rules, f"大家常说：{slip}，请记住。", slip)
    yield text("near word", "words.near-miss", f"大家常说：{word}，请记住。")


SLIPPED_PHRASES = (
    ("中央经济工会议", "中央经济工作会议"),
    ("市场督管理局", "市场监督管理局"),
    ("城乡居民基本疗保险", "城乡居民基本医疗保险"),
    ("全国五一劳奖章", "全国五一劳动奖章"),
    ("农民专业合作作社", "农民专业合作社"),
    ("全面严从治党", "全面从严治党"),
    ("绿水青山就是金山银水", "绿水青山就是金山银山"),
    ("生态环镜保护", "生态环境保护"),
    ("乡村振兴战戓", "乡村振兴战略"),
    ("高质量展发", "高质量发展"),
    ("新时代文明实践中中心", "新时代文明实践中心"),
    ("全国人民代大会", "全国人民代表大会"),
)
SLIPPED_PLACES = (
    ("到浙省江安吉县学习", "浙省江", "到浙江省安吉县学习"),
    ("销往天津、河比省等地", "河比省", "销往天津、河北省等地"),
    ("赴陕西省延市取经", "延市", "赴陕西省延安市取经"),
    ("进入太原、昌治、晋城的超市", "昌治", "进入太原、长治、晋城的超市"),
    ("客商来自内古蒙自治区", "内古蒙", "客商来自内蒙古自治区"),
)
TURNED_WORDS = (
    ("要进一步善完公路养护", "善完", "要进一步完善公路养护"),
    ("大家都很奋兴，连夜动手", "奋兴", "大家都很兴奋，连夜动手"),
    ("这里的环境十分美优", "美优", "这里的环境十分优美"),
    ("会议由县长持主", "持主", "会议由县长主持"),
    ("项目进展利顺", "利顺", "项目进展顺利"),
    ("广大青年员党干部带头", "员党", "广大青年党员干部带头"),
)


def fixed_phrases(rng):
    """Yield slips of fixed phrases, places and common words turned round, and what is right."""
    wrong, right = rng.choice(SLIPPED_PHRASES)
    rules = "words.fixed-phrase-wrong words.phrase-miswritten words.turned-round"
    yield text("fixed phrase", rules, f"大家学习{wrong}的要求。", wrong)
    yield text("fixed phrase", "words.fixed-phrase-wrong", f"大家学习{right}的要求。")
    for kind, rule, sentences in (
        ("place name", "words.place-name-wrong words.fixed-phrase-wrong", SLIPPED_PLACES),
        ("word turned round", "words.turned-round words.phrase-miswritten words.fixed-phrase-wrong", TURNED_WORDS),
    ):
        wrong, fault, right = rng.choice(sentences)
        yield text(kind, rule, f"如今，{wrong}。", fault)
        yield text(kind, rule, f"如今，{right}。")


def particles(rng):
    wrong, fault, right = rng.choice(PARTICLES)
    yield text("particle", "words.particle-wrong", f"如今，{wrong}", fault)
    yield text("particle", "words.particle-wrong", f"如今，{right}")
    wrong, right = rng.choice(FRAMED)
    yield text("frame", "words.frame-broken", f"各部门要{wrong}，守住底线。", wrong)
    yield text("frame", "words.frame-broken", f"各部门要{right}，守住底线。")


def marks(rng):
    for rule, wrong, fault, right in (rng.choice(MARKS), rng.choice(NUMERALS)):
        yield text(rule, rule, wrong, fault)
        yield text(rule, rule, right)


def spans_and_points(_):
    """Yield every span that runs backwards, every count of points and every measure word."""
    for rule, wrong, fault, right in BACKWARDS_AND_COUNTED:
        yield text(rule, rule, wrong, fault)
        yield text(rule, rule, right)


def counted_heads(_):
    """Yield a count in the headline beside the body's."""
    rule, body = "fact.headline-count-differs", "近日，我县有四名教师榜上有名。"
    for number, fault in (("三", "三名"), ("四", None)):
        yield Labelled("headline and body", page_of(*_headed(f"我县{number}名教师获表彰", body)), fault, (rule,))


def heads_and_names(rng):
    """Yield headlines that break off in a word or count otherwise, and names in two spellings."""
    name, other = rng.choice((("李启明", "李启鸣"), ("王志远", "王远志"), ("刘建平", "刘建萍")))
    rule = "fact.name-in-two-spellings"
    body = f"3日，县长{name}主持会议。会上，县长{name}强调，要抓落实。"
    yield Labelled("name in two spellings", page_of(*_headed(f"{other}到乡镇调研", body)), other, (rule,))
    yield Labelled("name in two spellings", page_of(*_headed(f"{name}到乡镇调研", body)), None, (rule,))
    body = f"3日，县长{name}主持会议。会后，副县长{name}到各乡镇。"
    yield text("title differs", "fact.title-differs", body, f"县长{name}")
    yield text("title differs", "fact.title-differs", f"3日，县长{name}主持会议。县长{name}强调，要抓落实。")
    rule = "headline.line-broken"
    lines = rng.choice(("聚力新能\n源高质量发展", "走出转型发展\n的新路"))
    yield Labelled("headline broken", page_of(*_headed(lines, "全县大会召开。")), "", (rule,))
    yield Labelled("headline broken", page_of(*_headed("聚力新能源\n高质量发展", "全县大会召开。")), None, (rule,))
    rule = "headline.mark-at-end"
    yield Labelled("headline mark", page_of(*_headed("聚力新能源发展。", "全县大会召开。")), "", (rule,))
    yield Labelled("headline mark", page_of(*_headed("聚力新能源，\n你准备好了吗？", "大会召开。")), None, (rule,))
    rule, one, two = "headline.counts-differ", *rng.sample("四五六七八九", 2)
    kicker = (Role.KICKER, 1, f"做强{one}大产业集群")
    yield Labelled("headline counts", page_of(kicker, *_headed(f"{two}大产业齐头并进", "大会召开。")), "", (rule,))
    yield Labelled("headline counts", page_of(kicker, *_headed(f"{one}大产业齐头并进", "大会召开。")), None, (rule,))


def _headed(headline, body):
    return (Role.HEADLINE, 1, headline), (Role.BODY, 1, body)


EVERY = (
    wrong_words,
    near_idioms,
    near_words,
    fixed_phrases,
    particles,
    heads_and_names,
    marks,
    marks,
    marks,
    spans_and_points,
    counted_heads,
)


def cases(rng, rounds: int) -> list[Labelled]:
    """Return ``rounds`` of every kind, and each mark and numeral once for sure."""
    once = [
        case
        for rule, wrong, fault, right in (*MARKS, *NUMERALS)
        for case in (text(rule, rule, wrong, fault), text(rule, rule, right))
    ]
    return [*once, *(case for _ in range(rounds) for kind in EVERY for case in kind(rng))]
