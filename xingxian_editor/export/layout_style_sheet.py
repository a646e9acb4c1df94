"""How the parts of a layout look: the manuscript's styles, set on the page's line grid."""

from xingxian_editor.export.typefaces import Face
from xingxian_editor.export.word_style import CharacterStyle, ParagraphStyle, TextLook
from xingxian_editor.page.manuscript_styles import DATELINE_STYLE, ROLE_STYLES, FolioStyle
from xingxian_editor.page.role import Role

_HEADS = ((Role.KICKER, Face.KAI), (Role.HEADLINE, Face.HEADLINE), (Role.DECK, Face.KAI), (Role.PHOTO_TITLE, Face.HEI))
_RUNNING = ((Role.SUMMARY, Face.KAI), (Role.EDITORS_NOTE, Face.KAI), (Role.BODY, Face.SONG), (Role.CAPTION, Face.KAI))
_BOXED_ALONE = frozenset({Role.FOLIO, Role.KICKER, Role.HEADLINE, Role.DECK, Role.PHOTO_TITLE})
_PLAIN = (Role.STANDING_HEAD, Role.DATELINE, Role.ADVERTISEMENT, Role.TABLE, Role.NOTICE, Role.OTHER, Role.UNPLACED)
_SMALL_IN_FOLIO = (
    FolioStyle.DATE,
    FolioStyle.WEEKDAY,
    FolioStyle.CREDIT_ROLE,
    FolioStyle.CREDIT_NAME,
    FolioStyle.CO_ORGANISER_ROLE,
    FolioStyle.CO_ORGANISER,
)

HANG_EMS = 1.1
"""Room right of every column's text, inside its box: where Word hangs a mark over the edge."""


def layout_styles(body_pt: float, pitch_pt: float) -> tuple[ParagraphStyle | CharacterStyle, ...]:
    """Return the style sheet of a layout with this body size and pitch."""

    def on_grid(
        role: Role, face: Face, align: str = "left", indent: int = 0, bold: bool | None = None
    ) -> ParagraphStyle:
        right = 0 if role in _BOXED_ALONE else HANG_EMS * body_pt
        look = TextLook(face, body_pt, bold)
        return ParagraphStyle(ROLE_STYLES[role], look, align, pitch_pt, indent, right)

    return (
        on_grid(Role.FOLIO, Face.SONG),
        *(on_grid(role, face, "center", bold=True if role is Role.HEADLINE else None) for role, face in _HEADS),
        *(on_grid(role, face, "both", 2) for role, face in _RUNNING),
        on_grid(Role.CROSSHEAD, Face.HEI, "center"),
        on_grid(Role.BYLINE, Face.KAI, "right"),
        on_grid(Role.CREDIT, Face.KAI, "right"),
        *(on_grid(role, Face.FANGSONG) for role in _PLAIN),
        CharacterStyle(DATELINE_STYLE, TextLook(Face.HEI)),
        CharacterStyle(FolioStyle.PAGE_NUMBER, TextLook(Face.HEI, bold=True)),
        CharacterStyle(FolioStyle.SECTION, TextLook(Face.HEADLINE, bold=True)),
        CharacterStyle(FolioStyle.NEWSPAPER, TextLook(Face.HEADLINE, bold=True)),
        *(CharacterStyle(style, TextLook(Face.SONG)) for style in _SMALL_IN_FOLIO),
    )
