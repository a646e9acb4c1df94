"""Compares two versions of a page, or a page with its manuscript; a pure function, for background jobs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from xingxian_editor.corrections.final_reading import final_reading
from xingxian_editor.corrections.proof_check.asked_change import AskedChange
from xingxian_editor.corrections.proof_check.asked_changes import AskedText, asked_changes
from xingxian_editor.corrections.proof_check.comparison import Change, ChangeKind, CheckedCorrection, PageComparison
from xingxian_editor.corrections.proof_check.counted_text import counted_offsets
from xingxian_editor.corrections.proof_check.picture_changes import PrintedPicture, pictured
from xingxian_editor.corrections.proof_check.proof_checking import Pictures, compare_pages
from xingxian_editor.corrections.tracked_article import TrackedArticle, track
from xingxian_editor.desk.page_pictures import are_compared, pictures_of
from xingxian_editor.page.correction import NOBODY, CorrectionState, Frame
from xingxian_editor.page.folio import Folio
from xingxian_editor.page.geometry import Box
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PageReading, read_page
from xingxian_editor.page.place import Part, Place, reading_at

POINTS_PER_MM = 72 / 25.4
NOT_OF_A_MANUSCRIPT = frozenset({ChangeKind.ARTICLE_NEW, ChangeKind.FOLIO})
"""A manuscript is one part of a page and has no folio: that the page has more says nothing."""


@dataclass(frozen=True, slots=True)
class ComparedPages:
    """Two versions with their texts and pictures, and what the comparison of them says.

    ``pictures`` are empty where the files of the two do not tell them.
    """

    old: PageReading
    new: PageReading
    comparison: PageComparison
    pictures: Pictures = ((), ())


Files = tuple[Path | None, Path | None]
"""The files that two versions came from, where they are known."""


def compare_versions(old: Page, new: Page, files: Files = (None, None)) -> ComparedPages:
    """Compare a page with its next version; the corrections are those that the old one carries.

    Pictures are compared where both files are still there, and both are PDFs or both are pictures.
    """
    before, after = read_page(old), read_page(new)
    shown = zip((old, new), files, strict=True) if are_compared(old, new) else ()
    there, here = (*(pictures_of(page, file) for page, file in shown), None, None)[:2]
    pictures = (there, here) if there is not None and here is not None else ((), ())
    said = compare_pages(before, after, asked_of(old, before), pictures)
    changes = tuple(_asked_by_frame(change, old, pictures[0]) for change in said.changes)
    corrections = tuple(_accepted_on(new, correction) for correction in said.corrections)
    return ComparedPages(before, after, replace(said, corrections=corrections, changes=changes), pictures)


def _accepted_on(new: Page, said: CheckedCorrection) -> CheckedCorrection:
    """Return what became of a correction with who let the new page stand without it, if somebody did."""
    known = new.correction_by_id.get(said.id)
    if known is None or known.state is not CorrectionState.ACCEPTED_AS_IT_STANDS:
        return said
    return replace(said, accepted_by=known.decided_by or NOBODY)


def _asked_by_frame(change: Change, page: Page, pictures: Sequence[PrintedPicture]) -> Change:
    """Return the change of a picture with the correction whose rectangle lies over it (换图)."""
    picture = pictured(pictures, change.old) if change.kind is ChangeKind.PICTURE and change.old else None
    for correction in page.corrections if picture is not None else ():
        box = framed_share(page, correction.frame)
        if correction.shows and box is not None and picture is not None and picture.box.overlaps(box):
            return replace(change, asked_for=correction.id)
    return change


def framed_share(page: Page, frame: Frame | None) -> Box | None:
    """Return a rectangle in millimetres as shares of the page; None where its file tells no size."""
    geometry = next((source.geometry for source in page.sources if source.geometry is not None), None)
    if frame is None or geometry is None:
        return None
    width, height = geometry.width / POINTS_PER_MM, geometry.height / POINTS_PER_MM
    return Box(frame.left / width, frame.top / height, frame.right / width, frame.bottom / height)


def compare_with_manuscript(manuscript: Page, page: Page) -> ComparedPages:
    """Compare a page with the manuscript that was signed: what make-up lost, doubled or changed.

    The manuscript counts as it reads with its corrections: that is what was signed.
    """
    before, after = final_reading(manuscript, read_page(manuscript)), read_page(page)
    said = compare_pages(replace(before, folio=Folio()), replace(after, folio=Folio()))
    changes = tuple(c for c in said.changes if c.kind not in NOT_OF_A_MANUSCRIPT and not _is_beside_articles(c.new))
    return ComparedPages(before, after, replace(said, changes=changes))


def asked_of(page: Page, reading: PageReading) -> tuple[AskedChange, ...]:
    """Return what the corrections of a page ask for, those that the 责编 rejected left out."""
    if not (page.struck or page.insertions):
        return ()
    texts = [text for article in track(page, reading) for text in _texts(article)]
    return asked_changes(texts, {c.id for c in page.corrections if c.shows})


def _texts(article: TrackedArticle) -> Iterator[AskedText]:
    join = 0
    for item in article.items:
        place = Place(article.part, article.index, item.field, item.item, 0, len(item.reading.text))
        yield AskedText(place, item.runs, join)
        join = item.separator.dele


def _is_beside_articles(place: Place | None) -> bool:
    return place is not None and place.part is Part.PAGE


Character = tuple[int, int]
"""A source character: number of the source, offset in it."""


def character_map(compared: ComparedPages) -> dict[Character, Character]:
    """Return for every character of the old page that is on the new one too where it is there."""
    found: dict[Character, Character] = {}
    for counterpart in compared.comparison.counterparts:
        old = _characters(compared.old, counterpart.old)
        new = _characters(compared.new, counterpart.new)
        found.update((a, b) for a, b in zip(old, new, strict=False) if a is not None and b is not None)
    return found


def _characters(page: PageReading, place: Place) -> list[Character | None]:
    reading = reading_at(page, place)
    if reading is None:
        return []
    origins = list(reading.origins())
    return [origins[at] for at in counted_offsets(reading.text) if place.start <= at < place.end]
