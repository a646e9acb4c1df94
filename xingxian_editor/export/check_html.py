"""A check as a page of HTML: to read, to send on, to print."""

from collections.abc import Iterator
from dataclasses import dataclass

from xingxian_editor.checks.check_report import CheckReport, ReportEntry, ReportPart, RuleLine
from xingxian_editor.checks.error_rate.rate import ErrorRate
from xingxian_editor.checks.report_words import Tongue, tongue
from xingxian_editor.export.html_page import html_page, table, text
from xingxian_editor.export.rate_tables import ENTRY_HEADINGS, entry_rows, rate_remarks


def check_html(report: CheckReport, language: str = "zh") -> bytes:
    """Return the file."""
    say = tongue(language)
    body = "".join(_Body(report, say).parts())
    return html_page(f"{say(report.title)}　{say(report.facts)}", body, language)


@dataclass(frozen=True)
class _Body:
    """What stands in the page; ``say`` says its words in the reader's language."""

    report: CheckReport
    say: Tongue

    def parts(self) -> Iterator[str]:
        report, say = self.report, self.say
        yield f"<h1>{text(say(report.title))}</h1><p class=facts>{text(say(report.facts))}</p>"
        yield self._top()
        yield from map(self._part, report.parts)
        if report.dismissed:
            yield self._heading("已忽略", f"{len(report.dismissed)} 处")
            yield from map(self._entry, report.dismissed)
        if report.rate is not None:
            yield self._heading("差错率的构成", report.rate.profile.title)
            headings = tuple(map(say, ENTRY_HEADINGS))
            yield table(headings, tuple(entry_rows(report.rate, say)), frozenset({4}), whole=True)
        yield from self._rules()
        yield f"<footer>{text(say(report.made))}　{text(say('疑点供人判断，不等于差错。'))}</footer>"

    def _rules(self) -> Iterator[str]:
        report, say = self.report, self.say
        yield self._heading("规则", f"已查 {len(report.run)}　未查 {len(report.not_run)}　出错 {len(report.failed)}")
        if report.failed:
            yield f"<p class=error>{say('没有查成，详情在日志里')}：</p>{_rules(report.failed)}"
        if report.not_run:
            yield f"<p>{say('未查')}：</p>{_rules(report.not_run)}"
        yield f"<p>{say('已查')}：</p>{_rules(report.run)}"

    def _top(self) -> str:
        report, say = self.report, self.say
        counts = "".join(
            f"<span class={name}>{say(label)}<b>{count}</b></span>"
            for (label, count), name in zip(report.counts, ("error", "warning", "notice"), strict=True)
        )
        if not report.finding_count:
            counts = f"<span class=ok>{say('没有疑点')}　{say(f'查了 {len(report.run)} 条规则')}</span>"
        rate = rate_words(report.rate, say) if report.rate else ""
        return f"<div class=top>{rate}<div class=counts>{counts}</div></div>"

    def _heading(self, name: str, count: str) -> str:
        return f"<h2>{text(self.say(name))}<span class=count>{text(self.say(count))}</span></h2>"

    def _part(self, part: ReportPart) -> str:
        return self._heading(part.name, f"{len(part.entries)} 处") + "".join(map(self._entry, part.entries))

    def _entry(self, entry: ReportEntry) -> str:
        say = self.say
        chip = f"<span class='chip {entry.severity.value}'>{say(entry.severity_name)}</span>"
        where = " · ".join(filter(None, (say(entry.category), say(entry.where))))
        lines = [f"<p class=head><span class=place>{text(where)}</span>{chip}{text(entry.title)}</p>"]
        if entry.quoted:
            right = f"　→　<span class=right>{text(entry.replacement)}</span>" if entry.replacement else ""
            if entry.replacement == "":
                right = f"　→　{say('删去')}"
            lines.append(
                f"<p class=text>{text(entry.before)}<mark>{text(entry.quoted)}</mark>{text(entry.after)}{right}</p>"
            )
        lines.append(f"<p class=more><b>{text(entry.message)}</b></p>")
        lines.append(f"<p class=more>{say('依据：')}{text(entry.why)}</p>")
        if entry.reason:
            lines.append(f"<p class=more>{say('忽略的理由：')}{text(entry.reason)}</p>")
        return f"<div class=entry>{''.join(lines)}</div>"


def rate_words(rate: ErrorRate, say: Tongue) -> str:
    """Return the error rate in large type with how it was counted."""
    verdict, look = ("合格", "ok") if rate.passes else ("不合格", "error")
    counted = say(f"计 {rate.points.normalize():f} 分 ÷ {rate.characters} 字（{rate.counted_how}）")
    remarks = "".join(f"<br>{text(remark)}" for remark in rate_remarks(rate, say))
    caution = f"<br><span class=caution>{say('用到了未核实的分值，正式评审前请对照规定原文。')}</span>"
    return (
        f"<div class=rate><small>{say('差错率')}　</small>{rate.per_10_000}<small> {say('/万')}</small></div>"
        f"<div class=words>{say(f'限 {rate.profile.limit.normalize():f}')}　<b class={look}>{say(verdict)}</b>　"
        f"{text(say(rate.profile.title))}<br>{text(counted)}{remarks}"
        f"{caution if rate.rests_on_unverified else ''}</div>"
    )


def _rules(rules: tuple[RuleLine, ...]) -> str:
    return f"<ul class=rules>{''.join(map(_rule, rules))}</ul>"


def _rule(line: RuleLine) -> str:
    reason = f"：{text(line.reason)}" if line.reason else ""
    return f"<li>{text(line.question)}{reason} <code>{text(line.rule)}</code></li>"
