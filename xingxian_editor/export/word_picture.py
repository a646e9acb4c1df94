"""A picture at an exact place of a Word page."""

from xml.sax.saxutils import quoteattr

from xingxian_editor.export.layout_plan import Rect

_EMU_PER_MM = 36000
_PICTURE_URI = "http://schemas.openxmlformats.org/drawingml/2006/picture"


def picture_reference(number: int) -> str:
    """Return what stands in the XML of picture ``number`` until its file has its place in the package."""
    return f'r:embed="picture-{number}"'


def picture_xml(number: int, name: str, rect: Rect) -> str:
    """Return a run that carries picture ``number``, behind the text boxes that are placed after it."""
    left, top, width, height = (round(mm * _EMU_PER_MM) for mm in (rect.left, rect.top, rect.width, rect.height))
    properties = f"id={quoteattr(str(number))} name={quoteattr(name)}"
    return (
        "<w:r><w:drawing>"
        '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" '
        f'relativeHeight="{251658240 + number}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        '<wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="page"><wp:posOffset>{left}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="page"><wp:posOffset>{top}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
        f"<wp:docPr {properties}/><wp:cNvGraphicFramePr/>"
        f'<a:graphic><a:graphicData uri="{_PICTURE_URI}"><pic:pic>'
        f"<pic:nvPicPr><pic:cNvPr {properties}/><pic:cNvPicPr/></pic:nvPicPr>"
        f"<pic:blipFill><a:blip {picture_reference(number)}/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
    )
