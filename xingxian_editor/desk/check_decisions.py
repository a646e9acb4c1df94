"""Decisions of a proof check, kept with the page like every other change: saved, undone, read-only elsewhere."""

from dataclasses import replace

from xingxian_editor.desk.check_rows import BY_EYE, CheckRow
from xingxian_editor.page.correction import Correction, CorrectionState
from xingxian_editor.page.page import Page
from xingxian_editor.page.proof_decision import Decision, ProofDecision


def decided(page: Page, key: str, decision: Decision, words: str, by: str, time: str) -> Page:
    """Return the page with what was decided about one place, in the stead of what was decided before."""
    known = next((made for made in page.decisions if made.key == key), None)
    number = known.id if known else 1 + max((made.id for made in page.decisions), default=0)
    made = ProofDecision(number, key, decision, words, by, time)
    others = (other for other in page.decisions if other.key != key)
    return replace(page, decisions=tuple(sorted((*others, made), key=lambda d: d.id)))


def settled(page: Page, row: CheckRow, decision: Decision, words: str, by: str, time: str) -> Page:
    """Return the page with what was decided about a row, and with what that says of its correction.

    What a correction asks for is settled once the place is accepted: a mark that only a person can see done
    is carried out; of any other, which was not carried out, the page is let stand as it is. It is asked for
    again as soon as the place is no longer accepted.
    """
    page = decided(page, row.key, decision, words, by, time)
    if row.correction is None or row.is_done:
        return page
    number, accepted = row.correction.id, decision is Decision.ACCEPTED
    settle = _settled if accepted else _asked_again
    corrections = (settle(c, row, by, time) if c.id == number else c for c in page.corrections)
    return replace(page, corrections=tuple(corrections))


def _settled(correction: Correction, row: CheckRow, by: str, time: str) -> Correction:
    seen = CorrectionState.CARRIED_OUT
    state = seen if row.state == BY_EYE else CorrectionState.ACCEPTED_AS_IT_STANDS
    return replace(correction, state=state, decided_by=by or "?", decided_at=time)


def _asked_again(correction: Correction, row: CheckRow, _by: str, _time: str) -> Correction:
    if row.state == BY_EYE:
        was, back = CorrectionState.CARRIED_OUT, CorrectionState.OPEN
    else:
        was, back = CorrectionState.ACCEPTED_AS_IT_STANDS, CorrectionState.NOT_CARRIED_OUT
    if correction.state is not was:
        return correction
    return replace(correction, state=back, decided_by="", decided_at="")
