"""What the importer was not sure of, with the answers it thinks possible."""

from dataclasses import dataclass
from enum import StrEnum

from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Anchor


class DoubtKind(StrEnum):
    """What the question is."""

    WHICH_ARTICLE = "which_article"
    WHICH_ROLE = "which_role"
    NO_HEADLINE = "no_headline"
    LOST_GLYPH = "lost_glyph"


@dataclass(frozen=True, slots=True)
class Choice:
    """One possible answer: a role and an article, how sure (0 to 1), and on what grounds.

    ``shared`` are phrases that the block and the article have in common, with their counts;
    ``adjacent`` says that the block stands next to the article in the file.
    """

    confidence: float
    role: Role | None = None
    article: int | None = None
    shared: tuple[tuple[str, int], ...] = ()
    adjacent: bool = False


@dataclass(frozen=True, slots=True)
class Doubt:
    """A question for a person. ``block``, ``article`` and ``anchor`` say what it is about.

    ``choices`` stand best first. ``decided_by`` is empty until a person has answered.
    """

    id: int
    kind: DoubtKind
    block: int | None = None
    article: int | None = None
    anchor: Anchor = ()
    choices: tuple[Choice, ...] = ()
    decided_by: str = ""
