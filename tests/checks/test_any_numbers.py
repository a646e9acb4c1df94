"""No text, however its numbers, dates and lists are thrown together, makes a rule fail."""

from hypothesis import given, settings
from hypothesis import strategies as st

from xingxian_editor.checks.engine import check_page
from xingxian_editor.checks.examples import page_of
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.page_order import page_order
from xingxian_editor.checks.rules import ALL_RULES
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.place import reading_at
from xingxian_editor.page.role import Role

RULES = [r for r in ALL_RULES if r.id.startswith(("arithmetic.", "lists.", "dates.", "repeats.", "fact."))]
PIECES = (
    *(
        "0",
        "00",
        "1",
        "9",
        "12",
        "80",
        "100",
        "0.5",
        "99.99",
        "1,234.5",
        "99999999999999999999",
        "2020",
        "2021",
        "1949",
    ),
    *(
        "万",
        "亿",
        "%",
        "％",
        "成",
        "倍",
        "个百分点",
        "元",
        "人",
        "户",
        "亩",
        "个",
        "件",
        "所",
        "年",
        "月",
        "日",
        "岁",
        "余",
        "多",
    ),
    *(
        "、",
        "，",
        "。",
        "；",
        "：",
        "（",
        "）",
        "“",
        "”",
        "—",
        "～",
        " ",
        "至",
        "到",
        "近",
        "约",
        "共",
        "其中",
        "合计",
        "占",
        "占比",
    ),
    *(
        "同比增长",
        "下降",
        "增加",
        "由",
        "从",
        "增加到",
        "减少到",
        "开工率",
        "户均",
        "平均每个",
        "总投资",
        "男",
        "女",
        "小学",
        "初中",
    ),
    *(
        "一是",
        "二是",
        "三是",
        "第一，",
        "第三，",
        "（一）",
        "1.",
        "3.",
        "首先",
        "其次",
        "六大",
        "三个",
        "“四个好”",
        "分别是",
        "五项工作",
    ),
    *(
        "星期五",
        "周一",
        "元宵节",
        "今年",
        "去年",
        "今天",
        "昨日",
        "截至",
        "将于",
        "预计",
        "出生",
        "至今已有",
        "本报",
        "讯",
        "的",
        "了",
    ),
    *("煤电", "铝镁", "项目", "全县", "标准化幼儿园", "推进推进"),
)
texts = st.lists(st.sampled_from(PIECES), min_size=1, max_size=40).map("".join)
days = st.none() | st.dates().map(lambda day: day.isoformat())


@settings(max_examples=200, deadline=None)
@given(texts, st.lists(texts, min_size=1, max_size=4), days)
def test_every_rule_copes(headline, paragraphs, day):
    page = page_of((Role.HEADLINE, 1, headline), *((Role.BODY, 1, paragraph) for paragraph in paragraphs))
    report = check_page(page, Newsroom(edition_date=day), RULES)
    assert report.failed == ()
    reading = read_page(page)
    for finding in report.findings:
        assert finding.where.span.of(reading_at(reading, finding.where).text) == finding.quoted
        assert finding.message.endswith("。")
    assert list(report.findings) == sorted(report.findings, key=lambda f: page_order(f.where, page.folio))
