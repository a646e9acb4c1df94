"""What the page says of itself: number, section, date, weekday, credits, co-organiser."""

from dataclasses import dataclass

from xingxian_editor.page.source import Anchor


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of the folio.

    ``value`` is what goes into the page document (a date as YYYY-MM-DD, digits half-width), or
    None where the print cannot be a value (31 June, a date without its year). ``printed`` is
    what stands on the page, and ``anchor`` where; both are empty for a fact that a person typed,
    who is named in ``typed_by``. A printed fact that a person changed has all four.
    """

    value: str | None
    printed: str = ""
    anchor: Anchor = ()
    typed_by: str = ""


@dataclass(frozen=True, slots=True)
class Credit:
    """A role as printed (组版, 责编, 一审, 合办 …) with its names; ``anchor`` covers the label."""

    role: str
    names: tuple[Fact, ...] = ()
    anchor: Anchor = ()


@dataclass(frozen=True, slots=True)
class Folio:
    """The folio of one page version (报眉). A fact that is not printed is None."""

    newspaper: Fact | None = None
    date: Fact | None = None
    weekday: Fact | None = None
    page_number: Fact | None = None
    section: Fact | None = None
    co_organisers: Credit | None = None
    credits: tuple[Credit, ...] = ()
