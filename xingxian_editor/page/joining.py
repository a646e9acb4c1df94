"""How the lines of a source are joined: the importer's decisions, stored and not made again."""

from dataclasses import dataclass

from xingxian_editor.page.span import Span


@dataclass(frozen=True, slots=True)
class Joining:
    """Decisions about the characters of one source; all offsets are code points of that source.

    ``dropped``: blanks that justification made, overprinted doubles: in no reading.
    ``mapped``: (offset, text that the reading has there), for radicals and compatibility forms.
    ``inserted``: (offset, text that joining puts in before it), as the blank between two words
    of Latin letters that stood on two lines; it has no source character.
    ``paragraph_starts``: offsets at which a new paragraph of body text begins.
    ``lost``: offsets of blanks that stand where extraction lost a glyph.
    """

    source: int
    dropped: tuple[Span, ...] = ()
    mapped: tuple[tuple[int, str], ...] = ()
    inserted: tuple[tuple[int, str], ...] = ()
    paragraph_starts: tuple[int, ...] = ()
    lost: tuple[int, ...] = ()
