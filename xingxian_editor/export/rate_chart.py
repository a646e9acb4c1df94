"""The bars of an error-rate report as SVG: stands in the HTML as it is, needs nothing else."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from xingxian_editor.checks.error_rate.rate_report import ChartBar
from xingxian_editor.checks.report_words import Tongue
from xingxian_editor.export.html_page import text

_WIDTH, _HIGH, _LEFT, _FOOT, _TOP = 660, 150, 34, 34, 18
_WIDEST = 46
_TURNED = 14


def chart_svg(bars: Sequence[ChartBar], limit: Decimal | None, say: Tongue) -> str:
    """Return the chart; nothing where there is no bar."""
    if not bars:
        return ""
    height = _TOP + _HIGH + _FOOT
    parts = [f'<svg viewBox="0 0 {_WIDTH} {height}" role="img" xmlns="http://www.w3.org/2000/svg">']
    drawn = (*_axis(top_of(bars, limit)), *_columns(bars, limit, say), *_limit(bars, limit, say))
    return "".join((*parts, *drawn, "</svg>"))


def top_of(bars: Sequence[ChartBar], limit: Decimal | None) -> Decimal:
    """Return what the top of the chart stands for: a round number above every bar and the limit."""
    highest = max([bar.value for bar in bars] + [limit or Decimal(0), Decimal("0.5")])
    steps = (1, 2, 4, 5, 10, 20, 40, 50, 100, 200, 400, 1000, 10_000)
    return Decimal(next((step for step in steps if step >= highest), 100_000))


def _axis(top: Decimal) -> Iterator[str]:
    for share in (Decimal(0), Decimal("0.5"), Decimal(1)):
        y = _TOP + _HIGH - float(share) * _HIGH
        yield f'<line x1="{_LEFT}" y1="{y:.1f}" x2="{_WIDTH}" y2="{y:.1f}" stroke="#e8ebee"/>'
        yield f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{(top * share).normalize():f}</text>'


def _columns(bars: Sequence[ChartBar], limit: Decimal | None, say: Tongue) -> Iterator[str]:
    top, pitch = top_of(bars, limit), (_WIDTH - _LEFT) / len(bars)
    wide = min(_WIDEST, pitch * 0.62)
    for number, bar in enumerate(bars):
        middle = _LEFT + pitch * (number + 0.5)
        high = float(bar.value / top) * _HIGH
        y, color = _TOP + _HIGH - high, "#0b6b7f" if bar.passes else "#b3202c"
        yield (
            f'<rect x="{middle - wide / 2:.1f}" y="{y:.1f}" width="{wide:.1f}" height="{max(high, 0.5):.1f}"'
            f' fill="{color}"><title>{text(say(bar.label))} {bar.value.normalize():f}</title></rect>'
        )
        if len(bars) <= _TURNED:
            value = f"{bar.value.normalize():f}"
            yield f'<text x="{middle:.1f}" y="{y - 5:.1f}" text-anchor="middle">{value}</text>'
        every = max(1, len(bars) // 16)
        if number % every == 0:
            name = say(bar.label)
            label = text(name if len(name) < 10 or len(bars) < 4 else f"{name[:8]}…")
            yield f'<text x="{middle:.1f}" y="{_TOP + _HIGH + 18}" text-anchor="middle">{label}</text>'


def _limit(bars: Sequence[ChartBar], limit: Decimal | None, say: Tongue) -> Iterator[str]:
    if limit is not None:
        y = _TOP + _HIGH - float(limit / top_of(bars, limit)) * _HIGH
        yield f'<line x1="{_LEFT}" y1="{y:.1f}" x2="{_WIDTH}" y2="{y:.1f}" stroke="#b3202c" stroke-dasharray="4 3"/>'
        halo = 'paint-order="stroke" stroke="#fff" stroke-width="4"'
        limit_words = say(f"限 {limit.normalize():f}")
        yield f'<text x="{_WIDTH}" y="{y - 4:.1f}" text-anchor="end" {halo}>{limit_words}</text>'
