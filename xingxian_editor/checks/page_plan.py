"""What the newspaper's page plan has for a page."""

import unicodedata

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.folio_places import fact_text
from xingxian_editor.checks.page_numbers import same_page_number
from xingxian_editor.page.pattern import Pattern

_PARTING = Pattern(r"[\s·・•‧∙|｜—\-]+")


def planned_section(checked: CheckedPage) -> str | None:
    """Return the section that the page plan has for the page's number, or None."""
    fact = checked.folio.page_number
    if fact is None:
        return None
    number = fact_text(fact)
    return next((section for planned, section in checked.newsroom.plan if same_page_number(planned, number)), None)


def same_section(one: str, other: str) -> bool:
    """Say whether both are one section; how its two halves are parted does not matter."""
    return _plain(one) == _plain(other)


def _plain(section: str) -> str:
    return _PARTING.sub("", unicodedata.normalize("NFKC", section))
