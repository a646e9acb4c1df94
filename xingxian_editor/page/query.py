"""Queries: what a proofreader asks the 责编, with the talk about it and the answer."""

from dataclasses import dataclass
from enum import StrEnum

from xingxian_editor.page.correction import Pass
from xingxian_editor.page.source import Anchor


class Answer(StrEnum):
    """What became of a query; as long as it is open it holds the page."""

    OPEN = ""
    YES = "yes"
    NO = "no"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Reply:
    """What somebody said to a query or a note. ``time`` is ISO 8601 with its offset."""

    author: str
    time: str
    text: str


@dataclass(frozen=True, slots=True)
class Query:
    """A question (质疑) about the characters of ``anchor``, which are to become ``proposal``, if that is known.

    ``correction`` is the correction that the answer made of it; 0 where there is none.
    """

    id: int
    anchor: Anchor
    text: str
    by: str
    pass_: Pass
    time: str
    proposal: str | None = None
    replies: tuple[Reply, ...] = ()
    answer: Answer = Answer.OPEN
    answered_by: str = ""
    answered_at: str = ""
    correction: int = 0

    @property
    def open(self) -> bool:
        """Whether it still waits for an answer."""
        return self.answer is Answer.OPEN
