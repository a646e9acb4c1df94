"""The roles a block can have, and how text of each role is put together."""

from enum import StrEnum


class Role(StrEnum):
    """What a block is on its page. The values stand in page documents and in the store."""

    HEADLINE = "headline"
    KICKER = "kicker"
    DECK = "deck"
    CROSSHEAD = "crosshead"
    BODY = "body"
    CAPTION = "caption"
    BYLINE = "byline"
    STANDING_HEAD = "standing_head"
    FOLIO = "folio"
    UNPLACED = "unplaced"
    SUMMARY = "summary"
    DATELINE = "dateline"
    PHOTO_TITLE = "photo_title"
    CREDIT = "credit"
    EDITORS_NOTE = "editors_note"
    ADVERTISEMENT = "advertisement"
    TABLE = "table"
    NOTICE = "notice"
    OTHER = "other"


ARTICLE_ROLES = frozenset(
    {
        Role.HEADLINE,
        Role.KICKER,
        Role.DECK,
        Role.SUMMARY,
        Role.CROSSHEAD,
        Role.DATELINE,
        Role.BODY,
        Role.BYLINE,
        Role.EDITORS_NOTE,
    }
)
"""Roles that make sense inside an article."""

PHOTO_ROLES = frozenset({Role.PHOTO_TITLE, Role.CAPTION, Role.CREDIT})
"""Roles that make sense inside a photo."""

PAGE_ROLES = frozenset(Role) - ARTICLE_ROLES - PHOTO_ROLES
"""Roles whose blocks belong to the page and to no article."""

FLOWING_ROLES = frozenset({Role.BODY, Role.CAPTION, Role.SUMMARY, Role.EDITORS_NOTE, Role.CREDIT, Role.DATELINE})
"""Roles whose lines are joined into running text; the lines of all others stay lines."""
