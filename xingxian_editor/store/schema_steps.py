"""The names of all steps of the tables, in order; a test holds them against the steps themselves."""

MIGRATION_SET = "xingxian_editor"
KNOWN_STEPS = (
    "m001_newspapers_and_pages",
    "m002_search",
    "m003_lists_in_page_order",
    "m004_corrections",
    "m005_house_words",
    "m006_proof_decisions",
    "m007_passes",
    "m008_decisions_are_records",
    "m009_accepted_as_it_stands",
)
"""Written down here so that a library that is up to date opens without loading what makes tables."""
