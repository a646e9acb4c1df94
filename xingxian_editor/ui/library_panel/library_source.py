"""What the library tree asks for; whoever wires the window answers from the store."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from xingxian_editor.store.records import ArticleCard, Edition, Newspaper, PageCard, PageState


@dataclass(frozen=True, slots=True)
class PageFilter:
    """Which pages are wanted: those in ``state``, those with something ``undecided``; nothing set: all."""

    state: PageState | None = None
    undecided: bool = False

    def __bool__(self) -> bool:
        return self.state is not None or self.undecided


class LibrarySource(Protocol):
    """Answers at once: the tree asks for few rows at a time and only for what is open."""

    def newspapers(self) -> Sequence[Newspaper]:
        """Return every newspaper."""

    def editions(self, newspaper: int, before: Edition | None, limit: int) -> Sequence[Edition]:
        """Return at most ``limit`` editions, newest first, that follow ``before`` in that order."""

    def pages(self, edition: int) -> Sequence[PageCard]:
        """Return the pages of an edition by page number."""

    def articles(self, page: int) -> Sequence[ArticleCard]:
        """Return articles and photos of a page in page order."""

    def matching(self, wanted: PageFilter, before: PageCard | None, limit: int) -> Sequence[PageCard]:
        """Return at most ``limit`` pages that ``wanted`` lets through, newest edition first, after ``before``."""
