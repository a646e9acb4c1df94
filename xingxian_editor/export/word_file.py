"""A Word file with our own styles, fonts and properties, and none of what the empty template brings."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import docx
from docx.document import Document
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.parser import parse_xml

from xingxian_editor.export.page_head import PageHead
from xingxian_editor.export.typefaces import font_table_xml
from xingxian_editor.export.word_picture import picture_reference
from xingxian_editor.export.word_style import CharacterStyle, ParagraphStyle, W, styles_xml
from xingxian_editor.export.word_text import xml_text

DRAWING_NAMESPACES = (
    f'xmlns:w="{W}" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)

# The template's parts that we do not fill: Word's own validator refuses stylesWithEffects, and the
# others would only say something untrue about the page.
_UNWANTED = ("/stylesWithEffects", "/customXml", "/numbering", "/webSettings", "/thumbnail")

_SETTINGS = (
    f'<w:settings xmlns:w="{W}">{{tracking}}<w:defaultTabStop w:val="420"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/>'
    '<w:compat><w:doNotExpandShiftReturn/><w:useFELayout/><w:compatSetting w:name="compatibilityMode" '
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>'
)


@dataclass(frozen=True, slots=True)
class WordPart:
    """A further part of the file: its name, content type, how the document refers to it, and its XML.

    Where the section or the text names the part, they do it by ``relation_id``.
    """

    name: str
    content_type: str
    relation: str
    xml: str
    parts: tuple["WordPart", ...] = ()
    relation_id: str = ""


def word_file(
    head: PageHead,
    styles: Iterable[ParagraphStyle | CharacterStyle],
    body: str,
    section: str,
    pictures: Mapping[int, bytes] | None = None,
    parts: Iterable[WordPart] = (),
    tracking: bool = False,
) -> bytes:
    """Return the file: ``body`` are paragraphs, ``section`` the section's properties, all as XML.

    ``pictures`` are the files that ``body`` embeds by their numbers, ``parts`` what else the document
    refers to. With ``tracking`` Word tracks whatever is changed in it from then on.
    """
    document = docx.Document()
    _drop_unwanted(document)
    _become(document.styles.element, parse_xml(styles_xml(styles)))
    _become(document.settings.element, parse_xml(_SETTINGS.format(tracking="<w:trackRevisions/>" if tracking else "")))
    _font_table(document)
    _properties(document, head)
    for number, picture in (pictures or {}).items():
        relation, _ = document.part.get_or_add_image(BytesIO(picture))
        body = body.replace(picture_reference(number), f'r:embed="{relation}"')
    for part in parts:
        relation = _add_part(document.part, part)
        if part.relation_id:
            section = section.replace(f'"{part.relation_id}"', f'"{relation}"')
    wanted = parse_xml(f"<w:body {DRAWING_NAMESPACES}>{body}{section}</w:body>")
    _become(document.element.body, wanted)
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _become(element: Any, wanted: Any) -> None:  # noqa: ANN401  # python-docx has no types for its elements
    element[:] = list(wanted)


def _add_part(owner: Part, wanted: WordPart) -> str:
    xml = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{wanted.xml}'
    part = Part(PackURI(wanted.name), wanted.content_type, xml.encode(), owner.package)
    for further in wanted.parts:
        _add_part(part, further)
    return str(owner.relate_to(part, wanted.relation))


def _drop_unwanted(document: Document) -> None:
    for relations in (document.part.rels, document.part.package.rels):
        for key in [k for k, relation in relations.items() if relation.reltype.endswith(_UNWANTED)]:
            del relations[key]


def _font_table(document: Document) -> None:
    for relation in document.part.rels.values():
        if relation.reltype.endswith("/fontTable"):
            part: Part = relation.target_part
            part._blob = font_table_xml()


def _properties(document: Document, head: PageHead) -> None:
    properties = document.core_properties
    properties.title = xml_text(head.full_title)[:255]
    properties.author = xml_text(head.by)[:255]
    properties.last_modified_by = xml_text(head.by)[:255]
    properties.subject = xml_text(head.section or "")[:255]
    properties.comments = "Xingxian Editor"
    properties.created = properties.modified = datetime.now(UTC).replace(tzinfo=None)
    properties.language = "zh-CN"
