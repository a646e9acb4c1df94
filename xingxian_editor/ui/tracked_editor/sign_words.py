"""What is written on a proof mark in the text."""

from xingxian_editor.corrections.asked_words import WAY_WORDS, asked_words
from xingxian_editor.corrections.proof_words import MARK_NAMES
from xingxian_editor.page.correction import Correction, ProofMark, Way

_SPEAK = (ProofMark.MOVE, ProofMark.SHIFT_VERTICAL, ProofMark.SHIFT_HORIZONTAL, ProofMark.ALIGN, ProofMark.SCRIPT)
"""Marks whose direction says what they are."""


def sign_name(correction: Correction) -> str:
    """Return what is written on a mark in the text: its name, and what it asks for."""
    asked, name = asked_words(correction), MARK_NAMES[correction.mark]
    if correction.mark is ProofMark.EXPLAIN or (correction.way is not Way.USUAL and correction.mark in _SPEAK):
        return asked or name
    return f"{name} {asked}".strip()


def may_be_asked(mark: ProofMark) -> bool:
    """Whether a mark has a direction or an amount that a person says."""
    return mark in WAY_WORDS and mark is not ProofMark.MOVE
