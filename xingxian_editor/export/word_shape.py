"""Shapes at an exact place of a Word page: text boxes, chained ones, rules and empty places."""

from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from xingxian_editor.export.layout_plan import Rect

_EMU_PER_MM = 36000
_PER_DEGREE = 60000
_SHAPE_URI = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_NO_LINE = "<a:ln><a:noFill/></a:ln>"


@dataclass(frozen=True, slots=True)
class Shape:
    """A rectangle: ``content`` is what stands inside it, ``paint`` its fill and outline, as XML.

    ``direction`` is the way its lines run, in Word's words: horz, or eaVert for downwards.
    ``turned`` is by how many degrees it is turned about its middle, against the clock.
    """

    number: int
    name: str
    rect: Rect
    paint: str
    content: str = ""
    anchor: str = "t"
    direction: str = "horz"
    turned: float = 0

    def xml(self) -> str:
        """Return a run that carries the shape."""
        left, top, width, height = (
            round(mm * _EMU_PER_MM) for mm in (self.rect.left, self.rect.top, self.rect.width, self.rect.height)
        )
        text_box = ' txBox="1"' if self.content else ""
        turned = f' rot="{round(-self.turned * _PER_DEGREE) % (360 * _PER_DEGREE)}"' if self.turned else ""
        return (
            '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
            '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" '
            f'relativeHeight="{251658240 + self.number}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
            '<wp:simplePos x="0" y="0"/>'
            f'<wp:positionH relativeFrom="page"><wp:posOffset>{left}</wp:posOffset></wp:positionH>'
            f'<wp:positionV relativeFrom="page"><wp:posOffset>{top}</wp:posOffset></wp:positionV>'
            f'<wp:extent cx="{width}" cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
            f'<wp:docPr id="{self.number}" name={quoteattr(self.name)}/><wp:cNvGraphicFramePr/>'
            f'<a:graphic><a:graphicData uri="{_SHAPE_URI}"><wps:wsp><wps:cNvSpPr{text_box}/>'
            f'<wps:spPr><a:xfrm{turned}><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
            f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{self.paint}</wps:spPr>{self.content}'
            f'<wps:bodyPr rot="0" vert="{self.direction}" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" '
            f'anchor="{self.anchor}" anchorCtr="0"><a:noAutofit/></wps:bodyPr>'
            "</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>"
        )


CLEAR = f"<a:noFill/>{_NO_LINE}"
"""Neither fill nor outline."""
PLACE = (
    '<a:solidFill><a:srgbClr val="F4F4F4"/></a:solidFill>'
    '<a:ln w="6350"><a:solidFill><a:srgbClr val="8C8C8C"/></a:solidFill></a:ln>'
)
"""A light fill with a thin outline: something comes here later."""


def ink(color: str = "") -> str:
    """Return the paint of a rule: filled, black unless ``color`` says otherwise."""
    return f'<a:solidFill><a:srgbClr val="{color or "000000"}"/></a:solidFill>{_NO_LINE}'


def text_box(flow: int, paragraphs: str) -> str:
    """Return the content of a box that a text begins in; others may follow it by its number."""
    return f'<wps:txbx id="{flow}"><w:txbxContent>{paragraphs}</w:txbxContent></wps:txbx>'


def linked_box(flow: int, link: int) -> str:
    """Return the content of a box that the text of box ``flow`` runs on into, as its ``link``-th."""
    return f'<wps:linkedTxbx id="{flow}" seq="{link}"/>'
