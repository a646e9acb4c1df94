"""A unit's letters in the wrong case: 50KG for 50 kg, 10Km, 30KW, 5T."""

from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_RIGHT = {"KG": "kg", "Kg": "kg", "KM": "km", "Km": "km", "CM": "cm", "Cm": "cm", "MM": "mm", "Mm": "mm"}
_RIGHT |= {"KW": "kW", "Kw": "kW", "kw": "kW", "KV": "kV", "Kv": "kV", "kv": "kV", "KWH": "kW·h", "kwh": "kW·h"}
_RIGHT |= {
    "Hm": "hm",
    "HM2": "hm²",
    "Mg": "mg",
    "MG": "mg",
    "ML": "mL",
    "HZ": "Hz",
    "hz": "Hz",
    "KPA": "kPa",
    "MPA": "MPa",
}
_WRONG = Pattern(rf"(?<=\d) ?(?P<unit>{'|'.join(sorted(_RIGHT, key=len, reverse=True))})(?![A-Za-z0-9])")
_LETTER = Pattern(r"\d ?[A-Za-z]")


def find(text: str) -> Iterator[TextHit]:
    """Yield each unit with a capital letter too many or too few."""
    for match in _WRONG.finditer(text) if _LETTER.search(text) else ():
        right = _RIGHT[match["unit"]]
        yield TextHit(Span(*match.span("unit")), f"单位符号的大小写不对，应是“{right}”。", right)


RULE = Rule(
    id="units.letter-case",
    title="单位字母大小写",
    question="单位符号的大小写是否正确",
    why="GB 3100：单位符号一般用小写字母，来源于人名的首字母大写。",
    category=Category.UNITS,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=("每袋50⟦KG⟧，公路长10⟦Km⟧，功率30⟦KW⟧，电压110⟦KV⟧。",),
    allows=("每袋50kg，公路长10km，功率30kW，装机50MW，电压110kV，5G，1080P，AK47。",),
)
