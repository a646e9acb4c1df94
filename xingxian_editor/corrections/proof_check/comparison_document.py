"""What a comparison says, as the JSON that commands and tools exchange."""

from dataclasses import asdict
from typing import Any

from xingxian_editor.corrections.proof_check.comparison import (
    Change,
    ChangeKind,
    CheckedCorrection,
    PageComparison,
)
from xingxian_editor.page.correction import CorrectionState
from xingxian_editor.page.place import Place

ACCEPTED = CorrectionState.ACCEPTED_AS_IT_STANDS.value
"""Not carried out, in whatever way, and a person let it stand."""


def comparison_document(comparison: PageComparison) -> dict[str, Any]:
    """Return what ``compare --format json`` writes; DESIGN has its shape."""
    return {
        "corrections": [_correction(correction) for correction in comparison.corrections],
        "changes": [_change(change) for change in comparison.changes],
    }


def _correction(correction: CheckedCorrection) -> dict[str, Any]:
    return {
        "id": correction.id,
        "state": ACCEPTED if correction.accepted_by else correction.state.value,
        "where": _place(correction.where),
        "stands": correction.stands,
        **({"accepted_by": correction.accepted_by} if correction.accepted_by else {}),
    }


_OF_TEXT = (ChangeKind.PARAGRAPH, ChangeKind.PICTURE)
"""Paragraphs and pictures: the kinds that are exchanged have no names of their own for them."""


def _kind(change: Change) -> ChangeKind:
    if change.kind not in _OF_TEXT:
        return change.kind
    if change.kind is ChangeKind.PICTURE:
        gone, come = change.old is not None, change.new is not None
    else:
        gone, come = bool(change.was), bool(change.stands)
    return ChangeKind.REPLACED if gone and come else ChangeKind.DELETED if gone else ChangeKind.INSERTED


def _change(change: Change) -> dict[str, Any]:
    whole = change.kind is ChangeKind.PICTURE
    return {
        "kind": _kind(change).value,
        "old": _place(change.old) if change.old and (change.was or whole) else None,
        "new": _place(change.new) if change.new and (change.stands or whole) else None,
        "was": change.was,
        "is": change.stands,
        "asked_for": bool(change.asked_for),
    }


def _place(place: Place) -> dict[str, Any]:
    return {**asdict(place), "part": place.part.value}
