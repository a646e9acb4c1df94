"""A check as a Word file: findings part by part, the error rate with what makes it up, which rules ran."""

from collections.abc import Iterator

from xingxian_editor.checks.check_report import CheckReport, ReportEntry, RuleLine
from xingxian_editor.checks.error_rate.profile import Status
from xingxian_editor.checks.error_rate.rate import ErrorRate
from xingxian_editor.export.page_head import PageHead
from xingxian_editor.export.report_style_sheet import A4, REPORT_STYLES
from xingxian_editor.export.word_file import word_file
from xingxian_editor.export.word_table import table_xml
from xingxian_editor.export.word_text import Piece, paragraph_xml

_RATE_WIDTHS = (1900, 1700, 1700, 1900, 700, 1738)


def check_docx(report: CheckReport, by: str = "") -> bytes:
    """Return the file."""
    head = PageHead(by=by, title=f"{report.title} {report.facts}")
    return word_file(head, REPORT_STYLES, "".join(_body(report)), A4)


def _body(report: CheckReport) -> Iterator[str]:
    yield paragraph_xml("报告题", report.title)
    yield paragraph_xml("报告说明", report.facts)
    yield paragraph_xml("报告说明", _counts(report))
    if report.rate is not None:
        yield from rate_lines(report.rate)
    for part in report.parts:
        yield paragraph_xml("报告部分", f"{part.name}　{len(part.entries)} 处")
        for entry in part.entries:
            yield from _entry(entry)
    if report.dismissed:
        yield paragraph_xml("报告部分", f"已忽略　{len(report.dismissed)} 处")
        for entry in report.dismissed:
            yield from _entry(entry)
    if report.rate is not None and report.rate.faults:
        yield paragraph_xml("报告部分", "差错率的构成")
        yield _rate_table(report.rate)
    yield from _rules(report)
    yield paragraph_xml("疑点说明", f"{report.made}　疑点供人判断，不等于差错。")


def rate_lines(rate: ErrorRate) -> Iterator[str]:
    """Yield the error rate with how it was counted."""
    verdict = "合格" if rate.passes else "不合格"
    number: tuple[Piece, ...] = (("差错率　万分之 ", ""), (str(rate.per_10_000), "引文"))
    yield paragraph_xml("报告说明", (*number, (f"　限 {rate.profile.limit.normalize():f}，{verdict}", "")))
    counted = f"计 {rate.points.normalize():f} 分 ÷ {rate.characters} 字（{rate.counted_how}）"
    yield paragraph_xml("报告说明", f"{rate.profile.title}：{counted}")
    if rate.rests_on_unverified:
        yield paragraph_xml("报告说明", (("用到了未核实的分值，正式评审前请对照规定原文。", "轻重 warning"),))


def _counts(report: CheckReport) -> str:
    if not report.finding_count:
        return f"没有疑点　查了 {len(report.run)} 条规则"
    return "　".join(f"{name} {count}" for name, count in report.counts)


def _entry(entry: ReportEntry) -> Iterator[str]:
    where = " · ".join(filter(None, (entry.category, entry.where)))
    name: Piece = (entry.severity_name, f"轻重 {entry.severity.value}")
    yield paragraph_xml("疑点", (name, (f"　{entry.title}　", ""), (where, "")))
    if entry.quoted:
        pieces: list[Piece] = [(entry.before, ""), (entry.quoted, "引文"), (entry.after, "")]
        if entry.replacement is not None:
            pieces += [("　→　", ""), (entry.replacement or "删去", "应为")]
        yield paragraph_xml("疑点原文", pieces)
    yield paragraph_xml("疑点说明", entry.message)
    yield paragraph_xml("疑点说明", f"依据：{entry.why}")
    if entry.reason:
        yield paragraph_xml("疑点说明", f"忽略的理由：{entry.reason}")


def _rate_table(rate: ErrorRate) -> str:
    rows = [
        (
            entry.fault.title,
            entry.fault.stands,
            entry.fault.right or "",
            entry.fault.kind.name_zh,
            f"{entry.counts.normalize():f}",
            "；".join(filter(None, (entry.reason, "分值未核实" if entry.status is Status.UNVERIFIED else ""))),
        )
        for entry in rate.faults
    ]
    rows.append(("合计", "", "", "", f"{rate.points.normalize():f}", f"万分之 {rate.per_10_000}"))
    return table_xml(("差错", "现在", "应为", "类别", "计", "说明"), rows, _RATE_WIDTHS, frozenset({4}))


def _rules(report: CheckReport) -> Iterator[str]:
    counts = f"已查 {len(report.run)}　未查 {len(report.not_run)}　出错 {len(report.failed)}"
    yield paragraph_xml("报告部分", f"规则　{counts}")
    for name, rules in (("出错", report.failed), ("未查", report.not_run), ("已查", report.run)):
        for line in rules:
            yield paragraph_xml("疑点说明", f"{name}　{_rule_words(line)}")


def _rule_words(line: RuleLine) -> str:
    return f"{line.question}（{line.rule}）" + (f"：{line.reason}" if line.reason else "")
