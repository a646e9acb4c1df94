"""Every rule, one per module, listed here by hand."""

from xingxian_editor.checks.rule import Rule
from xingxian_editor.checks.rules import (
    article_body_missing,
    article_headline_missing,
    article_text_astray,
    folio_co_organiser_unnamed,
    folio_date_impossible,
    folio_date_missing,
    folio_date_not_the_editions,
    folio_date_without_year,
    folio_maker_is_author,
    folio_name_not_on_roster,
    folio_page_number_missing,
    folio_page_number_taken,
    folio_role_empty,
    folio_role_missing,
    folio_roles_not_apart,
    folio_section_missing,
    folio_section_not_planned,
    folio_weekday_missing,
    folio_weekday_wrong,
    page_doubt_open,
    photo_caption_missing,
    photo_credit_missing,
    text_character_unreadable,
    text_glyph_lost,
)

ALL_RULES: tuple[Rule, ...] = (
    folio_page_number_missing.RULE,
    folio_page_number_taken.RULE,
    folio_section_missing.RULE,
    folio_section_not_planned.RULE,
    folio_date_missing.RULE,
    folio_date_impossible.RULE,
    folio_date_without_year.RULE,
    folio_date_not_the_editions.RULE,
    folio_weekday_missing.RULE,
    folio_weekday_wrong.RULE,
    folio_role_missing.RULE,
    folio_role_empty.RULE,
    folio_name_not_on_roster.RULE,
    folio_roles_not_apart.RULE,
    folio_maker_is_author.RULE,
    folio_co_organiser_unnamed.RULE,
    article_headline_missing.RULE,
    article_body_missing.RULE,
    article_text_astray.RULE,
    photo_caption_missing.RULE,
    photo_credit_missing.RULE,
    page_doubt_open.RULE,
    text_glyph_lost.RULE,
    text_character_unreadable.RULE,
)


def rule_named(rule: str) -> Rule:
    """Return the rule with this id."""
    return next(known for known in ALL_RULES if known.id == rule)
