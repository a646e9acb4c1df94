"""Full-width digits, letters and per cent signs: ２０２１年, ５％."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.span import Span

_PER_CENT = Pattern("(?<=[0-9])％", needs="％")
_FULL = Pattern("[０-９][０-９．，％Ａ-Ｚａ-ｚ]*(?<![．，])", needs="０１２３４５６７８９")
_HALF = Pattern(r"\d")
_TO_HALF = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each full-width number; where an article has no other digits, its first one with all the rest."""
    found: dict[tuple[Part, int], list[tuple[Place, str]]] = {}
    half: set[tuple[Part, int]] = set()
    mixed: set[tuple[Part, int]] = set()
    signs: list[tuple[tuple[Part, int], Place]] = []
    for place, reading in checked.texts:
        unit = (place.part, place.index)
        if _HALF.search("".join(filter(str.isascii, reading.text))):
            half.add(unit)
        if "%" in reading.text:
            mixed.add(unit)
        signs += ((unit, within(place, Span(*match.span()))) for match in _PER_CENT.finditer(reading.text))
        for match in _FULL.finditer(reading.text):
            found.setdefault(unit, []).append((within(place, Span(*match.span())), match[0]))
    for unit, where in signs:
        if unit in mixed:
            yield Hit(where, "％", "同一篇里百分号有全角有半角，统一用“%”。", "%", severity=Severity.NOTICE)
    for unit, numbers in found.items():
        if unit in half:
            yield from (_hit(where, quoted) for where, quoted in numbers)
        else:
            (where, quoted), *others = numbers
            yield _hit(where, quoted, tuple(place for place, _ in others))


def _hit(where: Place, quoted: str, also: tuple[Place, ...] = ()) -> Hit:
    right = quoted.translate(_TO_HALF)
    message = f"阿拉伯数字用半角：“{right}”。" + (f"同样的还有 {len(also)} 处。" if also else "")
    return Hit(where, quoted, message, right, also=also)


RULE = Rule(
    id="numerals.full-width",
    title="全角数字",
    question="有没有全角的数字",
    why="GB/T 15835—2011，5.1.7：阿拉伯数字用半角字符。",
    category=Category.NUMERALS,
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    scope=Scope.ARTICLE,
    find=find,
    flags=("全年完成⟦１５⟧项，增长5%。共⟦１２．５％⟧。", "⟦２０２１⟧年，共１５项。"),
    allows=("全年完成15项，增长5%。", "一、二年级。"),
)
