"""What a comparison says, as the JSON that commands and tools exchange."""

from dataclasses import asdict
from typing import Any

from xingxian_editor.corrections.proof_check.comparison import Change, CheckedCorrection, PageComparison
from xingxian_editor.page.place import Place


def comparison_document(comparison: PageComparison) -> dict[str, Any]:
    """Return what ``compare --format json`` writes; DESIGN has its shape."""
    return {
        "corrections": [_correction(correction) for correction in comparison.corrections],
        "changes": [_change(change) for change in comparison.changes],
    }


def _correction(correction: CheckedCorrection) -> dict[str, Any]:
    return {
        "id": correction.id,
        "state": correction.state.value,
        "where": _place(correction.where),
        "stands": correction.stands,
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "kind": change.kind.value,
        "old": _place(change.old) if change.old and change.was else None,
        "new": _place(change.new) if change.new and change.stands else None,
        "was": change.was,
        "is": change.stands,
        "asked_for": bool(change.asked_for),
    }


def _place(place: Place) -> dict[str, Any]:
    return {**asdict(place), "part": place.part.value}
