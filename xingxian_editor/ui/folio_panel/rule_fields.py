"""Which rules, when they had nothing to check against, leave which facts of the folio unchecked."""

from xingxian_editor.ui.folio_panel.fact_states import CREDIT

RULE_FIELDS: tuple[tuple[str, str], ...] = (
    ("folio.page-number-taken", "page_number"),
    ("folio.section-not-planned", "section"),
    ("folio.weekday-wrong", "weekday"),
    ("folio.name-not-on-roster", CREDIT),
)
"""(rule id, field as in a place; ``credits.`` means every credit)."""

PLAN_RULE = "folio.section-not-planned"
ROSTER_RULE = "folio.name-not-on-roster"
SUPPLIABLE = frozenset({PLAN_RULE, ROSTER_RULE})
"""Rules whose data, the page plan and the roster, can be imported."""
