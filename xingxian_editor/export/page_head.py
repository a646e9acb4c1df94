"""What a page says of itself when it goes out: newspaper, date, number, section, credits, paper size."""

from dataclasses import dataclass

from xingxian_editor.page.folio import Credit, Fact, Folio

BROADSHEET_MM = (390.0, 540.0)
TABLOID_MM = (270.0, 390.0)


@dataclass(frozen=True, slots=True)
class PageHead:
    """The folio of a page as words to print, its size in millimetres, and who puts it out.

    ``date`` is YYYY-MM-DD. ``credits`` pairs each role as printed with its names. ``by`` is the
    person at the desk (the author in the file's properties), ``title`` the file's title; an
    empty one is made of the newspaper, the date and the page.
    """

    newspaper: str = ""
    date: str | None = None
    weekday: str | None = None
    page_number: str | None = None
    section: str | None = None
    credits: tuple[tuple[str, tuple[str, ...]], ...] = ()
    co_organisers: tuple[str, ...] = ()
    width_mm: float = BROADSHEET_MM[0]
    height_mm: float = BROADSHEET_MM[1]
    by: str = ""
    title: str = ""

    @property
    def full_title(self) -> str:
        """The title, or one made of what the page says of itself."""
        number = f"第{self.page_number}版" if self.page_number else ""
        parts = (self.newspaper, printed_date(self.date), number, self.section or "")
        return self.title or " ".join(filter(None, parts))


def head_of(
    folio: Folio,
    *,
    newspaper: str = "",
    size_mm: tuple[float, float] = BROADSHEET_MM,
    by: str = "",
    title: str = "",
) -> PageHead:
    """Return the head that ``folio`` gives; ``newspaper`` counts where the folio names none."""
    return PageHead(
        newspaper=_value(folio.newspaper) or newspaper,
        date=_value(folio.date),
        weekday=_value(folio.weekday),
        page_number=_value(folio.page_number),
        section=_value(folio.section),
        credits=tuple((credit.role, _names(credit)) for credit in folio.credits),
        co_organisers=_names(folio.co_organisers),
        width_mm=size_mm[0],
        height_mm=size_mm[1],
        by=by,
        title=title,
    )


def printed_date(date: str | None) -> str:
    """Return 2021-03-05 as 2021年3月5日."""
    if not date:
        return ""
    year, month, day = date.split("-")
    return f"{int(year)}年{int(month)}月{int(day)}日"


def _value(fact: Fact | None) -> str | None:
    return fact.value if fact else None


def _names(credit: Credit | None) -> tuple[str, ...]:
    return tuple(name.value for name in credit.names if name.value) if credit else ()
