"""The named styles of reports in Word: title, facts, parts, findings, what is right, tables."""

from xingxian_editor.export.typefaces import Face
from xingxian_editor.export.word_style import CharacterStyle, ParagraphStyle, TextLook

SOFT, RIGHT = "525B65", "0B6B7F"
SEVERITY_COLORS = {"error": "B3202C", "warning": "8A5A00", "notice": "3A5C99"}

REPORT_STYLES: tuple[ParagraphStyle | CharacterStyle, ...] = (
    ParagraphStyle("报告题", TextLook(Face.HEI, 18, bold=True), line_pt=28, outline_level=0),
    ParagraphStyle("报告说明", TextLook(Face.SONG, 10.5, color=SOFT), line_pt=17),
    ParagraphStyle(
        "报告部分",
        TextLook(Face.HEI, 12, bold=True),
        line_pt=22,
        before_pt=12,
        after_pt=3,
        keep_next=True,
        outline_level=1,
    ),
    ParagraphStyle("疑点", TextLook(Face.HEI, 10.5), line_pt=18, before_pt=6, keep_next=True),
    ParagraphStyle("疑点原文", TextLook(Face.SONG, 11), line_pt=19, keep_next=True),
    ParagraphStyle("疑点说明", TextLook(Face.SONG, 9.5, color=SOFT), line_pt=15),
    ParagraphStyle("表中文字", TextLook(Face.SONG, 9), line_pt=14),
    *(CharacterStyle(f"轻重 {name}", TextLook(bold=True, color=color)) for name, color in SEVERITY_COLORS.items()),
    CharacterStyle("引文", TextLook(bold=True)),
    CharacterStyle("应为", TextLook(bold=True, color=RIGHT)),
)

A4 = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>'
    "</w:sectPr>"
)
