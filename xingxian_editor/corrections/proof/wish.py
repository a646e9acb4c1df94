"""What a proof must show: one wish for each place at which a mark is drawn."""

from dataclasses import dataclass

from xingxian_editor.corrections.proof.drawing import Area, Ink
from xingxian_editor.corrections.proof.setting import Key
from xingxian_editor.page.correction import ProofMark, Way

Keys = tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """Words in the margin: in whose ink, and in whose ink they were struck again."""

    text: str
    ink: Ink
    struck: Ink | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """One mark to be drawn.

    ``numbers`` are the corrections it stands for. ``chars`` are the characters it is about; ``others``
    the second word of a 对调, or the struck characters kept. ``before`` and ``after`` are the characters
    that a gap lies between; ``gaps`` more of them. ``words`` go into the margin. ``amount`` is in ems
    (shifts), in ems of blank (空字距), or degrees (正图). ``label`` names a 转移 whose two
    ends lie too far apart for one line. ``talk`` names a query or note (质疑 1), whose words are ``words``.
    """

    mark: ProofMark
    ink: Ink
    numbers: tuple[int, ...] = ()
    chars: Keys = ()
    others: Keys = ()
    before: Key | None = None
    after: Key | None = None
    gaps: tuple[tuple[Key, Key], ...] = ()
    words: tuple[Written, ...] = ()
    way: Way = Way.USUAL
    amount: float = 0.0
    frame: Area | None = None
    kept_by: Ink | None = None
    label: str = ""
    talk: str = ""

    @property
    def text(self) -> str:
        """The words that stand when all is carried out."""
        return "".join(written.text for written in self.words if written.struck is None)
