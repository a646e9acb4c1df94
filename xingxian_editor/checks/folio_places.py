"""Places in the folio, and the facts that stand there."""

from collections.abc import Iterator

from xingxian_editor.page.folio import Credit, Fact, Folio
from xingxian_editor.page.place import Part, Place


def missing_place(field: str) -> Place:
    """Return the place of something that the folio does not have."""
    return Place(Part.FOLIO, field=field)


def fact_text(fact: Fact) -> str:
    """Return what stands there: the value, or what is printed where no value could be read."""
    return fact.value or fact.printed


def fact_place(field: str, fact: Fact, item: int = 0) -> Place:
    """Return the place that covers ``fact`` whole."""
    return Place(Part.FOLIO, 0, field, item, 0, len(fact_text(fact)))


def credit_names(folio: Folio) -> Iterator[tuple[Credit, Place, str]]:
    """Yield every name in the credits, with the credit it stands in and its place."""
    for credit in folio.credits:
        for item, fact in enumerate(credit.names):
            if (name := fact_text(fact)).strip():
                yield credit, fact_place(f"credits.{credit.role}", fact, item), name


def has_name(credit: Credit) -> bool:
    """Say whether a credit gives any name."""
    return any(fact_text(fact).strip() for fact in credit.names)
