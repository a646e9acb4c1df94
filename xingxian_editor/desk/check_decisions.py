"""Decisions of a proof check, kept with the page like every other change: saved, undone, read-only elsewhere."""

from dataclasses import replace

from xingxian_editor.desk.carried_corrections import accepted_as_it_stands
from xingxian_editor.page.page import Page
from xingxian_editor.page.proof_decision import Decision, ProofDecision


def decided(page: Page, key: str, decision: Decision, words: str, by: str, time: str) -> Page:
    """Return the page with what was decided about one place, in the stead of what was decided before."""
    known = next((made for made in page.decisions if made.key == key), None)
    number = known.id if known else 1 + max((made.id for made in page.decisions), default=0)
    made = ProofDecision(number, key, decision, words, by, time)
    others = (other for other in page.decisions if other.key != key)
    return replace(page, decisions=tuple(sorted((*others, made), key=lambda d: d.id)))


def accepted(page: Page, key: str, correction: int | None, by: str, time: str) -> Page:
    """Return the page with a place accepted; ``correction`` was not carried out and is asked for no longer."""
    page = decided(page, key, Decision.ACCEPTED, "", by, time)
    return page if correction is None else accepted_as_it_stands(page, correction, by, time)
