"""A proof mark as a person chose it."""

from dataclasses import dataclass

from xingxian_editor.page.correction import ProofMark


@dataclass(frozen=True, slots=True)
class ChosenMark:
    """A mark and what it asks for (½)."""

    mark: ProofMark
    detail: str = ""
