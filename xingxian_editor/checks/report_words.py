"""What reports say, in English: their own words, not those of rules and pages, which are about Chinese text."""

import re
from collections.abc import Callable

Tongue = Callable[[str], str]
"""Says a text of a report in the language of whoever reads it; what it does not know stays as it is."""

_JOINTS = (("；", "; "), ("　", "  "), (" · ", " · "), ("，", ", "))


def tongue(language: str) -> Tongue:
    """Return how a report speaks in ``language``, "zh" or "en"."""
    return _in_english if language == "en" else str


def _in_english(text: str) -> str:
    if (known := _WORDS.get(text)) is not None:
        return known
    for pattern, english in _PATTERNS:
        if match := pattern.fullmatch(text):
            return english.format(*(_in_english(part or "") for part in match.groups()))
    for joint, spaced in _JOINTS:
        if joint in text:
            parts = text.split(joint)
            said = [_in_english(part) for part in parts]
            return spaced.join(said) if said != parts else text
    return text


_WORDS = {
    # parts of a report
    "检查报告": "Check report",
    "差错率报表": "Error-rate report",
    "兴县编辑": "Xingxian Editor",
    "差错率": "Error rate",
    "/万": "per 10,000",
    "；": "; ",
    "差错率（万分之）": "Rate per 10,000",
    "差错率的构成": "What makes the error rate up",
    "各版差错率（万分之）": "Error rate by page (per 10,000)",
    "每期差错率（万分之）": "Error rate by edition (per 10,000)",
    "各类差错计分": "Points by kind of error",
    "各版": "Pages",
    "疑点分类": "Findings by category",
    "规则": "Rules",
    "已忽略": "Dismissed",
    "没有疑点": "No findings",
    "已查": "Run",
    "未查": "Not run",
    "出错": "Failed",
    "没有查成，详情在日志里": "Not run to the end; the log has the details",
    "这条规则没有查成，详情在日志里。": "this rule was not run to the end; the log has the details.",
    "疑点供人判断，不等于差错。": "People judge findings: they are no errors by themselves. Rules speak Chinese.",
    "依据：": "Why: ",
    "改成：": "Change to: ",
    "忽略的理由：": "Dismissed because: ",
    "删去": "delete",
    "合计": "Together",
    "合格": "passes",
    "不合格": "does not pass",
    "是": "yes",
    "否": "no",
    "用到了未核实的分值，正式评审前请对照规定原文。": (
        "Weights that nobody has verified count in it; hold them against the regulation first."
    ),
    "只计未处理的“有误”和“很可能有误”，“提示”和已忽略的不计。": "Notices and what was dismissed do not count.",
    "出版形式差错": "Errors of form, counted apart",
    "分值未核实": "weight not verified",
    "不属稿件": "Not in an article",
    "报眉": "Folio",
    # columns
    "日期": "Date",
    "版": "Page",
    "版名": "Section",
    "计分": "Points",
    "字数": "Characters",
    "余（万分之）": "Left per 10,000",
    "日期与版": "Date and page",
    "差错": "Error",
    "现在": "Stands",
    "应为": "Should be",
    "类别": "Kind",
    "计": "Counts",
    "说明": "Because",
    "未处理的疑点": "Findings that wait",
    "疑点": "Findings",
    "无日期": "no date",
    # severities, statuses
    "有误": "Wrong",
    "很可能有误": "Very likely wrong",
    "提示": "Notice",
    "已核对原文": "verified",
    "见于转引": "quoted elsewhere",
    "未核实": "not verified",
    "本报自定": "our own",
    # categories
    "结构": "Structure",
    "提取": "Extraction",
    "标点": "Punctuation",
    "数字": "Numerals",
    "单位": "Units",
    "前后一致": "Consistency",
    "计算": "Arithmetic",
    "列项": "Lists",
    "重复": "Repeats",
    "字词": "Words",
    "本报用语": "House rules",
    "标题": "Headlines",
    # kinds of error
    "不计差错": "not counted",
    "错字、别字、多字、漏字": "wrong, superfluous or missing character",
    "前后颠倒，一个校对符号可改": "transposition",
    "数字错": "wrong numeral",
    "知识性、逻辑性、事实差错": "error of fact or logic",
    "语法差错": "error of grammar",
    "整句、整段重排": "sentence or paragraph set twice",
    "数字用法不合 GB/T 15835": "numerals not by GB/T 15835",
    "计量单位、名词术语": "unit or term",
    "标点符号错": "punctuation",
    "标点用在禁用的行首、行末": "mark at a forbidden place of the line",
    "标题断行有歧义": "headline broken ambiguously",
    "数字、缩写拆成两行": "number broken over lines",
    "图文不符": "picture and caption differ",
    "用语不合规定": "wording against the rules",
    "繁简混用": "traditional characters",
    "外文词": "foreign word",
    "版面格式（另段、空距、字位）": "setting (paragraphs, space, place)",
    "版序缺失或重复": "page number missing or twice",
    "出版日期缺失": "date missing",
    # fields
    "引题": "kicker",
    "主题": "headline",
    "副题": "deck",
    "提要": "summary",
    "编者按": "editor's note",
    "电头": "dateline",
    "署名": "byline",
    "小标题": "crosshead",
    "图题": "photo title",
    "图片说明": "caption",
    "摄影": "credit",
    "版次": "page number",
    "星期": "weekday",
    "合办": "with",
    # marks, as kinds of what was corrected
    "改正": "changed",
    "删除": "deleted",
    "增补": "inserted",
    "改正上下角": "raised or lowered",
    "转正": "turned upright",
    "对调": "transposed",
    "接排": "run on",
    "另起段": "new paragraph",
    "转移": "moved",
    "上下移": "moved up or down",
    "左右移": "moved left or right",
    "排齐": "aligned",
    "排阶梯形": "set as stairs",
    "正图": "straightened",
    "加大空距": "wider",
    "减小空距": "narrower",
    "空字距": "blank",
    "分开": "parted",
    "代替": "substituted",
    # how it was counted
    "版上实有的字": "as printed",
    "各版分别计算": "each page by itself",
    "对开版核定字数": "nominal, a broadsheet page",
    "对开头版核定字数": "nominal, a broadsheet front page",
    "四开版核定字数": "nominal, a tabloid page",
    "四开头版核定字数": "nominal, a tabloid front page",
    "一篇": "an article",
    "一版": "a page",
    "一期": "an edition",
    "引文": "quotation",
    "2020 年规定（国新出发〔2020〕10 号）": "Rules of 2020 (国新出发〔2020〕10 号)",
    "1997 年细则（报纸编校质量评比）": "Rules of 1997 (报纸编校质量评比)",
    "本报办法": "The newspaper's own rules",
    "附件《报纸编校差错率计算方法》。第（五）项以后没有读到原文，都标为未核实。": (
        "Its annex 报纸编校差错率计算方法. What follows item 5 could not be read and is marked as not verified."
    ),
    "《报纸编校质量评比差错认定细则》。细则没有合格线，这里暂按 2020 年规定的万分之三，标为未核实。": (
        "《报纸编校质量评比差错认定细则》. It has no limit: 3 per 10,000 is that of 2020, marked as not verified."
    ),
    "照 2020 年规定的分值起步，改过的标为本报自定。字数按版上实有的字计。": (
        "Begins with the weights of 2020; changed ones are marked as our own. Characters are counted as printed."
    ),
}

_PATTERNS = tuple(
    (re.compile(zh), en)
    for zh, en in (
        (r"(\d+) 处", "{0}"),
        (r"(\d+) 版", "{0} pages"),
        (r"第 (\S+) 版", "page {0}"),
        (r"未编号的版", "a page without a number"),
        (r"第 (\d+) 篇", "Article {0}"),
        (r"（无标题）(.*)", "(no headline) {0}"),
        (r"图片 (\d+)", "Photo {0}"),
        (r"第 (\d+) 段第 (\d+) 字", "paragraph {0}, character {1}"),
        (r"查了 (\d+) 条规则", "{0} rules checked"),
        (r"疑点 (\d+)：(.*)", "Findings {0}: {1}"),
        (r"(已查|未查|出错|有误|很可能有误|提示|已忽略) (\d+)", "{0} {1}"),
        (r"以前已忽略 (\d+) 处。", "{0} were dismissed before."),
        (r"规则：(.*)", "Rules: {0}"),
        (r"万分之 ?([\d.]*)", "{0} per 10,000"),
        (r"([\d.]+) /万", "{0} per 10,000"),
        (r"差错率　?万分之 ", "Error rate per 10,000: "),
        (r"限 ([\d.]+)", "limit {0}"),
        (r"计 ([\d.]+) 分 ÷ (\d+) 字（(.*)）", "{0} points ÷ {1} characters ({2})"),
        (r"计 ([\d.]+)", "counts {0}"),
        (r"版面 (\d+) 字 × (\d+) 行", "area of {0} characters × {1} lines"),
        (r"图片按面积的 (\d+)%", "pictures at {0}% of their area"),
        (r"(标题|报眉|引文)，乘 ([\d.]+)", "{0}, times {1}"),
        (r"这一类(一篇|一版|一期)最多计 ([\d.]+)", "at most {1} for this kind in {0}"),
        (r"同一差错(一篇|一版|一期)最多计 (\d+) 次", "the same error counts {1} times in {0} at most"),
        (r"未署名 已校改", "corrected, unsigned"),
        (r"校改后未改，未署名 认可", "corrected but not carried out; accepted as it stands, unsigned"),
        (r"(.+) 已校改", "corrected by {0}"),
        (r"校改后未改，(.+) 认可", "corrected but not carried out; accepted as it stands by {0}"),
        (
            r"(\d+) 处差错已校改 (\d+) 处，改样以后万分之 ([\d.]+)。",
            "{1} of {0} errors are corrected; {2} per 10,000 are left then.",
        ),
        (
            r"出版形式差错另计：([\d.]+) 分，限 ([\d.]+)，(合格|不合格)。",
            "Errors of form, counted apart: {0} points, limit {1}, {2}.",
        ),
    )
)
