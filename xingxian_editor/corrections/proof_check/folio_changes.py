"""What changed in the folio: one change a fact or name."""

from collections.abc import Iterator
from itertools import zip_longest

from xingxian_editor.corrections.proof_check.comparison import Change, ChangeKind
from xingxian_editor.page.folio import Credit, Fact, Folio
from xingxian_editor.page.place import Part, Place

FACTS = ("newspaper", "date", "weekday", "page_number", "section")


def folio_changes(old: Folio, new: Folio) -> Iterator[Change]:
    """Yield every fact that is gone, new or another."""
    for name in FACTS:
        yield from _fact(name, 0, getattr(old, name), getattr(new, name))
    yield from _names("co_organisers", old.co_organisers, new.co_organisers)
    then, now = {c.role: c for c in old.credits}, {c.role: c for c in new.credits}
    for role in dict.fromkeys((*then, *now)):
        yield from _names(f"credits.{role}", then.get(role), now.get(role))


def _names(field: str, old: Credit | None, new: Credit | None) -> Iterator[Change]:
    gone, come = list(old.names if old else ()), list(new.names if new else ())
    if [_said(name) for name in gone] == [_said(name) for name in come]:
        return
    stay = {_said(name) for name in gone} & {_said(name) for name in come}
    left_old = [(n, name) for n, name in enumerate(gone) if _said(name) not in stay]
    left_new = [(n, name) for n, name in enumerate(come) if _said(name) not in stay]
    for before, after in zip_longest(left_old, left_new):
        yield _change(field, before, after)
    if not left_old and not left_new:  # the same names in another order
        yield from (
            _change(field, (n, a), (n, b))
            for n, (a, b) in enumerate(zip(gone, come, strict=False))
            if _said(a) != _said(b)
        )


def _fact(field: str, item: int, old: Fact | None, new: Fact | None) -> Iterator[Change]:
    if _said(old) != _said(new):
        yield _change(field, (item, old) if old else None, (item, new) if new else None)


def _change(field: str, old: tuple[int, Fact] | None, new: tuple[int, Fact] | None) -> Change:
    was, stands = (_printed(side[1]) if side else "" for side in (old, new))
    place_old = _place(field, old[0], was) if old else None
    place_new = _place(field, new[0], stands) if new else None
    return Change(ChangeKind.FOLIO, place_old, place_new, was, stands)


def _place(field: str, item: int, text: str) -> Place:
    return Place(Part.FOLIO, 0, field, item, 0, len(text))


def _said(fact: Fact | None) -> str:
    """Return what the fact says, blanks not counted: its print, or what a person typed."""
    return "".join(_printed(fact).split()) if fact else ""


def _printed(fact: Fact) -> str:
    return fact.printed or fact.value or ""
