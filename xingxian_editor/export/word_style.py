"""A named Word style as a record, and its XML."""

from collections.abc import Iterable
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from xingxian_editor.export.typefaces import Face

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


_BOLD = {None: "", True: "<w:b/><w:bCs/>", False: '<w:b w:val="0"/><w:bCs w:val="0"/>'}


@dataclass(frozen=True, slots=True)
class TextLook:
    """How characters look: face, size in points, weight, colour. None is: as it is without saying."""

    face: Face | None = None
    size_pt: float = 0
    bold: bool | None = None
    color: str = ""

    def xml(self) -> str:
        """Return the run properties."""
        # The hint has Word set quotation marks and dashes as Chinese ones, a character wide.
        size = f'<w:sz w:val="{round(self.size_pt * 2)}"/><w:szCs w:val="{round(self.size_pt * 2)}"/>'
        return "".join(
            (
                f'<w:rFonts w:hint="eastAsia" w:ascii="{self.face.latin}" w:hAnsi="{self.face.latin}"'
                f' w:eastAsia="{self.face}" w:cs="{self.face.latin}"/>'
                if self.face
                else "",
                _BOLD[self.bold],
                f'<w:color w:val="{self.color}"/>' if self.color else "",
                size if self.size_pt else "",
            )
        )


# LibreOffice passes over these in the document's defaults, so every style has them. A mark may hang
# over the edge in Word, which only shortens the text; LibreOffice 7.4 takes that switch the other way
# round and, hanging, loses a comma after a number altogether.
_AS_MEASURED = (
    '<w:kinsoku/><w:wordWrap/><w:overflowPunct/><w:topLinePunct w:val="0"/>'
    '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/>'
)


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """A paragraph style. Lengths in points; ``line_pt`` is the exact pitch of its lines.

    ``indent_chars`` indents the first line by that many characters of the style's own size.
    """

    name: str
    look: TextLook
    align: str = "left"
    line_pt: float = 0
    indent_chars: int = 0
    right_pt: float = 0
    before_pt: float = 0
    after_pt: float = 0
    keep_next: bool = False
    rule_above: bool = False
    outline_level: int | None = None

    def xml(self) -> str:
        """Return the style element."""
        outline = "" if self.outline_level is None else f'<w:outlineLvl w:val="{self.outline_level}"/>'
        properties = "".join(
            (
                "<w:keepNext/>" if self.keep_next else "",
                '<w:widowControl w:val="0"/>',
                '<w:pBdr><w:top w:val="single" w:sz="4" w:space="6" w:color="9A9A9A"/></w:pBdr>'
                if self.rule_above
                else "",
                _AS_MEASURED,
                self._spacing(),
                self._indent(),
                f'<w:jc w:val="{self.align}"/>',
                outline,
            )
        )
        return (
            f'<w:style w:type="paragraph" w:customStyle="1" w:styleId={quoteattr(self.name)}>'
            f'<w:name w:val={quoteattr(self.name)}/><w:basedOn w:val="Normal"/><w:qFormat/>'
            f"<w:pPr>{properties}</w:pPr><w:rPr>{self.look.xml()}</w:rPr></w:style>"
        )

    def _spacing(self) -> str:
        exact = f' w:line="{round(self.line_pt * 20)}" w:lineRule="exact"' if self.line_pt else ""
        return f'<w:spacing w:before="{round(self.before_pt * 20)}" w:after="{round(self.after_pt * 20)}"{exact}/>'

    def _indent(self) -> str:
        right = f' w:right="{round(self.right_pt * 20)}"' if self.right_pt else ""
        twips = round(self.indent_chars * self.look.size_pt * 20)
        first = f' w:firstLineChars="{self.indent_chars * 100}" w:firstLine="{twips}"' if self.indent_chars else ""
        return f"<w:ind{right}{first}/>" if right or first else ""


@dataclass(frozen=True, slots=True)
class CharacterStyle:
    """A character style."""

    name: str
    look: TextLook = TextLook()

    def xml(self) -> str:
        """Return the style element."""
        return (
            f'<w:style w:type="character" w:customStyle="1" w:styleId={quoteattr(self.name)}>'
            f'<w:name w:val={quoteattr(self.name)}/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/>'
            f"<w:rPr>{self.look.xml()}</w:rPr></w:style>"
        )


def styles_xml(styles: Iterable[ParagraphStyle | CharacterStyle]) -> str:
    """Return the whole style sheet: Word's defaults for Chinese, then ``styles``.

    Blanks between Chinese and digits are off, so that a line holds what was measured for it.
    """
    return f'<w:styles xmlns:w="{W}">{_DEFAULTS}{"".join(style.xml() for style in styles)}</w:styles>'


_DEFAULTS = (
    f"<w:docDefaults><w:rPrDefault><w:rPr>{TextLook(Face.SONG, 10.5).xml()}"
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
    f'<w:pPrDefault><w:pPr><w:widowControl w:val="0"/>{_AS_MEASURED}</w:pPr></w:pPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/>'
    '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>'
    '<w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>'
)
