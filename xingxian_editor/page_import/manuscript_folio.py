"""Reads the folio lines of a manuscript, where every fact has a character style of its own."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from xingxian_editor.page.folio import Credit, Fact, Folio
from xingxian_editor.page.manuscript_styles import FolioStyle
from xingxian_editor.page.source import Anchor

_DATE = re.compile(r"([0-9]{1,4})年([0-9]{1,2})月([0-9]{1,2})日")


@dataclass(frozen=True, slots=True)
class FolioRun:
    """Text of a folio line with its character style and its place in the source."""

    text: str
    style: str
    anchor: Anchor


def folio_of(runs: Iterable[FolioRun]) -> Folio:
    """Return the folio that styled ``runs`` give; runs of other styles say nothing."""
    folio = Folio()
    for run in runs:
        if add := _ADD.get(run.style):
            folio = add(folio, run)
    return folio


def _fact(run: FolioRun) -> Fact:
    return Fact(run.text, run.text, run.anchor)


def _date(run: FolioRun) -> Fact:
    try:
        if match := _DATE.fullmatch(run.text.strip()):
            return Fact(date(*map(int, match.groups())).isoformat(), run.text, run.anchor)
    except ValueError:
        pass
    return Fact(None, run.text, run.anchor)


def _add_credit(folio: Folio, run: FolioRun) -> Folio:
    return replace(folio, credits=(*folio.credits, Credit(run.text, (), run.anchor)))


def _add_credit_name(folio: Folio, run: FolioRun) -> Folio:
    if not folio.credits:
        return folio
    *others, last = folio.credits
    return replace(folio, credits=(*others, replace(last, names=(*last.names, _fact(run)))))


def _add_co_organiser(folio: Folio, run: FolioRun) -> Folio:
    label = folio.co_organisers or Credit("合办")
    return replace(folio, co_organisers=replace(label, names=(*label.names, _fact(run))))


_ADD: dict[str, Callable[[Folio, FolioRun], Folio]] = {
    FolioStyle.NEWSPAPER: lambda folio, run: replace(folio, newspaper=_fact(run)),
    FolioStyle.DATE: lambda folio, run: replace(folio, date=_date(run)),
    FolioStyle.WEEKDAY: lambda folio, run: replace(folio, weekday=_fact(run)),
    FolioStyle.PAGE_NUMBER: lambda folio, run: replace(folio, page_number=_fact(run)),
    FolioStyle.SECTION: lambda folio, run: replace(folio, section=_fact(run)),
    FolioStyle.CREDIT_ROLE: _add_credit,
    FolioStyle.CREDIT_NAME: _add_credit_name,
    FolioStyle.CO_ORGANISER_ROLE: lambda folio, run: replace(folio, co_organisers=Credit(run.text, (), run.anchor)),
    FolioStyle.CO_ORGANISER: _add_co_organiser,
}
