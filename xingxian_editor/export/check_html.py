"""A check as a page of HTML: to read, to send on, to print."""

from collections.abc import Iterator

from xingxian_editor.checks.check_report import CheckReport, ReportEntry, ReportPart, RuleLine
from xingxian_editor.checks.error_rate.profile import Status
from xingxian_editor.checks.error_rate.rate import ErrorRate
from xingxian_editor.export.html_page import html_page, table, text


def check_html(report: CheckReport) -> bytes:
    """Return the file."""
    return html_page(f"{report.title}　{report.facts}", "".join(_body(report)))


def _body(report: CheckReport) -> Iterator[str]:
    yield f"<h1>{text(report.title)}</h1><p class=facts>{text(report.facts)}</p>"
    yield _top(report)
    yield from map(_part, report.parts)
    if report.dismissed:
        yield _heading("已忽略", f"{len(report.dismissed)} 处")
        yield from map(_entry, report.dismissed)
    if report.rate is not None:
        yield _rate_table(report.rate)
    yield _heading("规则", f"已查 {len(report.run)}　未查 {len(report.not_run)}　出错 {len(report.failed)}")
    if report.failed:
        yield f"<p class=error>没有查成，详情在日志里：</p>{_rules(report.failed)}"
    if report.not_run:
        yield f"<p>未查：</p>{_rules(report.not_run)}"
    yield f"<p>已查：</p>{_rules(report.run)}"
    yield f"<footer>{text(report.made)}　疑点供人判断，不等于差错。</footer>"


def _top(report: CheckReport) -> str:
    counts = "".join(
        f"<span class={name}>{label}<b>{count}</b></span>"
        for (label, count), name in zip(report.counts, ("error", "warning", "notice"), strict=True)
    )
    if not report.finding_count:
        counts = f"<span class=ok>没有疑点　查了 {len(report.run)} 条规则</span>"
    return f"<div class=top>{rate_words(report.rate) if report.rate else ''}<div class=counts>{counts}</div></div>"


def rate_words(rate: ErrorRate) -> str:
    """Return the error rate in large type with how it was counted."""
    verdict, look = ("合格", "ok") if rate.passes else ("不合格", "error")
    caution = "<br><span class=caution>用到了未核实的分值，正式评审前请对照规定原文。</span>"
    counted = f"计 {rate.points.normalize():f} 分 ÷ {rate.characters} 字（{text(rate.counted_how)}）"
    return (
        f"<div class=rate><small>差错率　</small>{rate.per_10_000}<small> /万</small></div>"
        f"<div class=words>限 {rate.profile.limit.normalize():f}　<b class={look}>{verdict}</b>　"
        f"{text(rate.profile.title)}<br>{counted}"
        f"{caution if rate.rests_on_unverified else ''}</div>"
    )


def _heading(name: str, count: str) -> str:
    return f"<h2>{text(name)}<span class=count>{text(count)}</span></h2>"


def _part(part: ReportPart) -> str:
    return _heading(part.name, f"{len(part.entries)} 处") + "".join(map(_entry, part.entries))


def _entry(entry: ReportEntry) -> str:
    chip = f"<span class='chip {entry.severity.value}'>{entry.severity_name}</span>"
    place = f"<span class=place>{text(' · '.join(filter(None, (entry.category, entry.where))))}</span>"
    lines = [f"<p class=head>{place}{chip}{text(entry.title)}</p>"]
    if entry.quoted:
        right = f"　→　<span class=right>{text(entry.replacement)}</span>" if entry.replacement else ""
        if entry.replacement == "":
            right = "　→　删去"
        lines.append(
            f"<p class=text>{text(entry.before)}<mark>{text(entry.quoted)}</mark>{text(entry.after)}{right}</p>"
        )
    lines.append(f"<p class=more><b>{text(entry.message)}</b></p><p class=more>依据：{text(entry.why)}</p>")
    if entry.reason:
        lines.append(f"<p class=more>忽略的理由：{text(entry.reason)}</p>")
    return f"<div class=entry>{''.join(lines)}</div>"


def _rate_table(rate: ErrorRate) -> str:
    rows = tuple(
        (
            entry.fault.title,
            entry.fault.stands,
            entry.fault.right or "",
            entry.fault.kind.name_zh,
            f"{entry.counts.normalize():f}",
            "；".join(filter(None, (entry.reason, "分值未核实" if entry.status is Status.UNVERIFIED else ""))),
        )
        for entry in rate.faults
    )
    rows += (("合计", "", "", "", f"{rate.points.normalize():f}", f"万分之 {rate.per_10_000}"),)
    headings = ("差错", "现在", "应为", "类别", "计", "说明")
    return _heading("差错率的构成", rate.profile.title) + table(headings, rows, frozenset({4}), whole=True)


def _rules(rules: tuple[RuleLine, ...]) -> str:
    return f"<ul class=rules>{''.join(map(_rule, rules))}</ul>"


def _rule(line: RuleLine) -> str:
    reason = f"：{text(line.reason)}" if line.reason else ""
    return f"<li>{text(line.question)}{reason} <code>{text(line.rule)}</code></li>"
