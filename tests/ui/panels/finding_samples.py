"""Findings as the list of the pictures has them, on the sample page."""

from xingxian_editor.checks.finding import Finding, Fix, Report, Severity
from xingxian_editor.page.place import Part, Place, page_items
from xingxian_editor.ui.findings_panel.finding_groups import Settled, Settling

_ROWS = (
    ("800-1000万元", "数值范围", Severity.WARNING, "800万～1000万元", ""),
    ("50MW", "同量两种单位", Severity.NOTICE, None, ""),
    ("5.2亿立方", "单位不全", Severity.WARNING, "5.2亿立方米", "周岚"),
    ("赵家坪-康宁", "连接号", Severity.WARNING, "赵家坪—康宁", "周岚"),
    ("寄宿制学校4所", "第 4 篇作“4个”", Severity.NOTICE, None, ""),
    ("校长,推动", "半角逗号", Severity.ERROR, "校长，推动", ""),
)


def place_of(reading, quoted):
    """Return the first place on the page where ``quoted`` stands."""
    for place, text in page_items(reading):
        if (at := text.text.find(quoted)) >= 0:
            return Place(place.part, place.index, place.field, place.item, at, at + len(quoted))
    raise AssertionError(quoted)


def sample_findings(reading):
    """Return a report and what was settled."""
    findings, settled = [], []
    for quoted, title, severity, replacement, by in _ROWS:
        finding = Finding(
            f"sample.{title}",
            title,
            "numerals",
            severity,
            Fix.CONFIRM if replacement else Fix.NONE,
            place_of(reading, quoted),
            quoted,
            "省了“万”，又用短横。",
            "前一个数省去“万”，会读成 800 元到 1000 万元；数值范围用“～”或“—”，不用短横。GB/T 15835—2011，5.1.3",
            f"print {quoted}",
            replacement,
        )
        findings.append(finding)
        if by:
            settled.append(Settled(finding, Settling.APPLIED, by))
    missing = Place(Part.ARTICLE, 2, "headline")
    headline = Finding(
        "article.headline-missing",
        "没有标题",
        "structure",
        Severity.WARNING,
        Fix.NONE,
        missing,
        "",
        "文件里没有。",
        "",
        "print h",
    )
    folio = Place(Part.FOLIO, 0, "credits.组版", 1, 0, 3)
    maker = Finding(
        "folio.maker-is-author",
        "同一人又排版又写稿",
        "folio",
        Severity.NOTICE,
        Fix.NONE,
        folio,
        "张明提",
        "看一眼。",
        "",
        "print m",
    )
    settled.append(Settled(headline, Settling.DISMISSED, "王耀", "本来如此"))
    not_run = (("folio.section-not-planned", "还没有版面计划"),)
    return Report((*findings, headline, maker), tuple(f"rule {n}" for n in range(11)), (), not_run), tuple(settled)
