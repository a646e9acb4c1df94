"""A proof mark as a person chose it."""

from dataclasses import dataclass

from xingxian_editor.page.correction import ProofMark, Way


@dataclass(frozen=True, slots=True)
class ChosenMark:
    """A mark and what it asks for, as a correction keeps it: words (½), a direction or form, and by how much."""

    mark: ProofMark
    detail: str = ""
    way: Way = Way.USUAL
    amount: float = 0.0
