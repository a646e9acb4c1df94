"""How the parts of a manuscript look on A4 paper."""

from xingxian_editor.export.typefaces import Face
from xingxian_editor.export.word_style import CharacterStyle, ParagraphStyle, TextLook
from xingxian_editor.page.manuscript_styles import DATELINE_STYLE, ROLE_STYLES, FolioStyle, PartStyle
from xingxian_editor.page.role import Role

_GREY = "6B6B6B"
_LINE = 21.0
_LINES = (Role.ADVERTISEMENT, Role.TABLE, Role.NOTICE, Role.OTHER, Role.UNPLACED)
"""Roles whose lines stay lines: flush left, since a justified line would be stretched at its break."""


def _role(role: Role, look: TextLook, **layout: object) -> ParagraphStyle:
    return ParagraphStyle(ROLE_STYLES[role], look, **layout)  # type: ignore[arg-type]


def _part(part: PartStyle) -> ParagraphStyle:
    look = TextLook(Face.HEI, 9, color=_GREY)
    return ParagraphStyle(part.value, look, line_pt=14, before_pt=24, after_pt=6, keep_next=True, rule_above=True)


def _running(role: Role, face: Face) -> ParagraphStyle:
    return _role(role, TextLook(face, 12), align="both", line_pt=_LINE, indent_chars=2)


MANUSCRIPT_STYLES: tuple[ParagraphStyle | CharacterStyle, ...] = (
    _role(Role.FOLIO, TextLook(Face.HEI, 10.5), line_pt=18),
    *(_part(part) for part in PartStyle),
    _role(Role.KICKER, TextLook(Face.KAI, 14), align="center", line_pt=22, keep_next=True),
    _role(
        Role.HEADLINE,
        TextLook(Face.HEADLINE, 18, bold=True),
        align="center",
        line_pt=28,
        keep_next=True,
        outline_level=0,
    ),
    _role(Role.DECK, TextLook(Face.KAI, 14), align="center", line_pt=22, after_pt=4, keep_next=True),
    _running(Role.SUMMARY, Face.KAI),
    _running(Role.EDITORS_NOTE, Face.KAI),
    _role(Role.CROSSHEAD, TextLook(Face.HEI, 13), align="center", line_pt=30, keep_next=True, outline_level=1),
    _running(Role.DATELINE, Face.HEI),
    _running(Role.BODY, Face.SONG),
    _role(Role.BYLINE, TextLook(Face.KAI, 12), align="right", line_pt=_LINE),
    _role(Role.PHOTO_TITLE, TextLook(Face.HEADLINE, 16), align="center", line_pt=26, keep_next=True, outline_level=0),
    _running(Role.CAPTION, Face.KAI),
    _role(Role.CREDIT, TextLook(Face.KAI, 12), align="right", line_pt=_LINE),
    _role(Role.STANDING_HEAD, TextLook(Face.HEI, 14), align="left", line_pt=24),
    *(_role(role, TextLook(Face.FANGSONG, 12), line_pt=_LINE) for role in _LINES),
    CharacterStyle(DATELINE_STYLE, TextLook(Face.HEI)),
    CharacterStyle(FolioStyle.NEWSPAPER, TextLook(Face.HEADLINE, 14)),
    CharacterStyle(FolioStyle.PAGE_NUMBER, TextLook(Face.HEI, 16, bold=True)),
    CharacterStyle(FolioStyle.SECTION, TextLook(Face.HEI, 14)),
    *(CharacterStyle(style) for style in (FolioStyle.DATE, FolioStyle.WEEKDAY)),
    *(CharacterStyle(style, TextLook(color=_GREY)) for style in (FolioStyle.CREDIT_ROLE, FolioStyle.CO_ORGANISER_ROLE)),
    *(CharacterStyle(style, TextLook(Face.KAI)) for style in (FolioStyle.CREDIT_NAME, FolioStyle.CO_ORGANISER)),
)
"""Every style of a manuscript, in the order in which Word lists them."""
