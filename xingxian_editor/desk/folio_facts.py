"""Puts right what the folio says: its facts, credits and names, beside what is printed."""

from dataclasses import replace
from typing import Any

from xingxian_editor.desk.cannot_tag import FactNotUnderstood
from xingxian_editor.desk.folio_values import folio_value
from xingxian_editor.desk.typed_text import cleaned
from xingxian_editor.page.folio import Credit, Fact, Folio
from xingxian_editor.page.page import Page

CREDITS = "credits."
CO_ORGANISERS = "co_organisers"
FACTS = ("newspaper", "date", "weekday", "page_number", "section")


def set_fact(page: Page, field: str, item: int, value: str | None, by: str) -> Page:
    """Put a value in a folio field; the fields are those of ``page.place.Place``.

    What is printed stays beside it. In credits and co-organisers ``item`` counts names, and the
    number after the last adds one. None or nothing says that the page has no such fact.
    """
    value = cleaned(value or "").strip()
    typed = folio_value(field, value) if value else None
    return replace(page, folio=_with(page.folio, field, item, typed, by))


def rename_credit(page: Page, role: str, new_role: str, by: str) -> Page:
    """Call a credit's role otherwise, where the importer read the label wrong."""
    folio = page.folio
    new_role = cleaned(new_role)
    taken = any(credit.role == new_role.strip() for credit in folio.credits)
    if not new_role.strip() or taken or all(credit.role != role for credit in folio.credits):
        raise FactNotUnderstood(
            f"“{new_role}”不能作这里的职务名，报眉没有改。", f"“{new_role}” cannot be a role here; nothing was changed."
        )
    credits = tuple(replace(c, role=new_role.strip()) if c.role == role else c for c in folio.credits)
    return replace(page, folio=replace(folio, credits=credits))


def reread_folio(page: Page, by: str) -> Page:
    """Read the folio anew from the blocks tagged as folio; what a person typed stays."""
    from xingxian_editor.page_import.folio_text import read_folio  # its patterns take long to compile

    return replace(page, folio=read_folio(page, page.folio))


def _with(folio: Folio, field: str, item: int, value: str | None, by: str) -> Folio:
    if field in FACTS:
        facts: dict[str, Any] = {field: _changed(getattr(folio, field), value, by)}
        return replace(folio, **facts)
    if field == CO_ORGANISERS:
        return replace(folio, co_organisers=_with_name(folio.co_organisers or Credit("合办"), item, value, by))
    if field.startswith(CREDITS):
        return replace(folio, credits=_with_credit(folio.credits, field.removeprefix(CREDITS), item, value, by))
    raise FactNotUnderstood(f"报眉里没有“{field}”这一项。", f"The folio has no field “{field}”.")


def _changed(fact: Fact | None, value: str | None, by: str) -> Fact | None:
    if fact is not None and fact.anchor:
        return replace(fact, value=value, typed_by=by or "?")
    return Fact(value, typed_by=by or "?") if value else None


def _with_credit(credits: tuple[Credit, ...], role: str, item: int, value: str | None, by: str) -> tuple[Credit, ...]:
    if any(credit.role == role for credit in credits):
        named = (_with_name(c, item, value, by) if c.role == role else c for c in credits)
        return tuple(credit for credit in named if credit)
    added = _with_name(Credit(role), item, value, by)
    return (*credits, added) if added else credits


def _with_name(credit: Credit, item: int, value: str | None, by: str) -> Credit | None:
    names = list(credit.names)
    fact = _changed(names[item] if item < len(names) else None, value, by)
    names[item : item + 1] = [fact] if fact else []
    return replace(credit, names=tuple(names)) if names or credit.anchor else None
