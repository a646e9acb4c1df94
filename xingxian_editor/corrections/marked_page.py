"""A page with everything that proofreading put on it, as files for exchange want it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from xingxian_editor.corrections.manuscript_lines import ManuscriptLine, manuscript_lines
from xingxian_editor.corrections.tracked_article import TrackedArticle
from xingxian_editor.page.correction import Correction
from xingxian_editor.page.note import Note
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.page.query import Query


@dataclass(frozen=True)
class MarkedPage:
    """The reading as it stood originally, what was struck and written in it, and what is said about it.

    ``tracked`` are the articles as ``track`` gives them: without what was rejected.
    """

    reading: PageReading
    tracked: tuple[TrackedArticle, ...]
    corrections: tuple[Correction, ...] = ()
    queries: tuple[Query, ...] = ()
    notes: tuple[Note, ...] = ()

    @cached_property
    def by_id(self) -> Mapping[int, Correction]:
        """The corrections by their numbers."""
        return {correction.id: correction for correction in self.corrections}

    @cached_property
    def lines(self) -> tuple[ManuscriptLine, ...]:
        """The lines of the manuscript, those of the folio apart."""
        return manuscript_lines(self.reading, self.tracked)
