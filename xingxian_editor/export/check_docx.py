"""A check as a Word file: findings part by part, the error rate with what makes it up, which rules ran."""

from collections.abc import Iterator
from dataclasses import dataclass

from xingxian_editor.checks.check_report import CheckReport, ReportEntry, RuleLine
from xingxian_editor.checks.error_rate.rate import ErrorRate
from xingxian_editor.checks.report_words import Tongue, tongue
from xingxian_editor.export.page_head import PageHead
from xingxian_editor.export.rate_tables import ENTRY_HEADINGS, entry_rows, rate_remarks
from xingxian_editor.export.report_style_sheet import A4, REPORT_STYLES
from xingxian_editor.export.word_file import word_file
from xingxian_editor.export.word_table import table_xml
from xingxian_editor.export.word_text import Piece, paragraph_xml

_RATE_WIDTHS = (1900, 1700, 1700, 1900, 700, 1738)


def check_docx(report: CheckReport, by: str = "", language: str = "zh") -> bytes:
    """Return the file."""
    say = tongue(language)
    head = PageHead(by=by, title=f"{say(report.title)} {say(report.facts)}")
    return word_file(head, REPORT_STYLES, "".join(_Body(report, say).parts()), A4)


@dataclass(frozen=True)
class _Body:
    """What stands in the file; ``say`` says its words in the reader's language."""

    report: CheckReport
    say: Tongue

    def parts(self) -> Iterator[str]:
        report, say = self.report, self.say
        yield paragraph_xml("报告题", say(report.title))
        yield paragraph_xml("报告说明", say(report.facts))
        yield paragraph_xml("报告说明", self._counts())
        if report.rate is not None:
            yield from rate_lines(report.rate, say)
        for part in report.parts:
            yield paragraph_xml("报告部分", f"{say(part.name)}　{say(f'{len(part.entries)} 处')}")
            for entry in part.entries:
                yield from self._entry(entry)
        if report.dismissed:
            yield paragraph_xml("报告部分", f"{say('已忽略')}　{say(f'{len(report.dismissed)} 处')}")
            for entry in report.dismissed:
                yield from self._entry(entry)
        if report.rate is not None and report.rate.faults:
            yield paragraph_xml("报告部分", say("差错率的构成"))
            headings = tuple(map(say, ENTRY_HEADINGS))
            yield table_xml(headings, list(entry_rows(report.rate, say)), _RATE_WIDTHS, frozenset({4}))
        yield from self._rules()
        yield paragraph_xml("疑点说明", f"{say(report.made)}　{say('疑点供人判断，不等于差错。')}")

    def _counts(self) -> str:
        report, say = self.report, self.say
        if not report.finding_count:
            return f"{say('没有疑点')}　{say(f'查了 {len(report.run)} 条规则')}"
        return "　".join(f"{say(name)} {count}" for name, count in report.counts)

    def _entry(self, entry: ReportEntry) -> Iterator[str]:
        say = self.say
        where = " · ".join(filter(None, (say(entry.category), say(entry.where))))
        name: Piece = (say(entry.severity_name), f"轻重 {entry.severity.value}")
        yield paragraph_xml("疑点", (name, (f"　{entry.title}　", ""), (where, "")))
        if entry.quoted:
            pieces: list[Piece] = [(entry.before, ""), (entry.quoted, "引文"), (entry.after, "")]
            if entry.replacement is not None:
                pieces += [("　→　", ""), (entry.replacement or say("删去"), "应为")]
            yield paragraph_xml("疑点原文", pieces)
        yield paragraph_xml("疑点说明", entry.message)
        yield paragraph_xml("疑点说明", f"{say('依据：')}{entry.why}")
        if entry.reason:
            yield paragraph_xml("疑点说明", f"{say('忽略的理由：')}{entry.reason}")

    def _rules(self) -> Iterator[str]:
        report, say = self.report, self.say
        counts = say(f"已查 {len(report.run)}　未查 {len(report.not_run)}　出错 {len(report.failed)}")
        yield paragraph_xml("报告部分", f"{say('规则')}　{counts}")
        for name, rules in (("出错", report.failed), ("未查", report.not_run), ("已查", report.run)):
            for line in rules:
                yield paragraph_xml("疑点说明", f"{say(name)}　{_rule_words(line)}")


def rate_lines(rate: ErrorRate, say: Tongue) -> Iterator[str]:
    """Yield the error rate with how it was counted."""
    verdict = say("合格" if rate.passes else "不合格")
    number: tuple[Piece, ...] = ((say("差错率　万分之 "), ""), (str(rate.per_10_000), "引文"))
    limit = say(f"限 {rate.profile.limit.normalize():f}")
    yield paragraph_xml("报告说明", (*number, (f"　{limit}，{verdict}", "")))
    counted = say(f"计 {rate.points.normalize():f} 分 ÷ {rate.characters} 字（{rate.counted_how}）")
    yield paragraph_xml("报告说明", f"{say(rate.profile.title)}：{counted}")
    for remark in rate_remarks(rate, say):
        yield paragraph_xml("报告说明", remark)
    if rate.rests_on_unverified:
        caution = say("用到了未核实的分值，正式评审前请对照规定原文。")
        yield paragraph_xml("报告说明", ((caution, "轻重 warning"),))


def _rule_words(line: RuleLine) -> str:
    return f"{line.question}（{line.rule}）" + (f"：{line.reason}" if line.reason else "")
