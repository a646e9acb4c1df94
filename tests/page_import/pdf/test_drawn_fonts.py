"""Pages as browsers write them: a 日 that its font calls a radical carries what it says beside it.

PDFium then gives the box of its ink instead of the square that it is set in.
"""

from pdf_writer import file_of

from xingxian_editor.page.document import page_document
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page_import.pdf import read_pdf

HEADLINE = "自己的目标自己定"
LINES = (
    "今日一早，老王自己下地，目送儿子自",
    "己骑车上学。他说，节日里自己也不闲",
    "着，日日如此，自己心里踏实。",
)
NARROW = "日自目己"


def shown_line(left: float, base: float, size: float, text: str, code: dict[str, int]) -> str:
    """Return how the file shows a line: character by character, the narrow ones with what they say beside them."""
    parts = []
    for place, letter in enumerate(text):
        show = f"BT /F0 {size} Tf 1 0 0 1 {left + size * place} {base} Tm <{code[letter]:02x}> Tj ET"
        said = letter.encode("utf-16-be").hex()
        parts.append(f"/Span <</ActualText <feff{said}>>> BDC {show} EMC" if letter in NARROW else show)
    return "\n".join(parts)


def drawn_font_pdf(texts: list[tuple[float, float, float, str]]) -> bytes:
    """Return a page of 500 by 600 points with ``texts``: left, distance from the top, size, characters."""
    letters = sorted({letter for *_, text in texts for letter in text})
    code = {letter: number for number, letter in enumerate(letters, 1)}
    objects: list[bytes] = []

    def add(body: str) -> int:
        objects.append(body.encode())
        return len(objects)

    def stream(content: str) -> int:
        return add(f"<</Length {len(content)}>>stream\n{content}\nendstream")

    drawings = {}
    for letter in letters:
        left, right = (270, 730) if letter in NARROW else (40, 960)
        ink = f"1000 0 {left} -80 {right} 860 d1 {left} -80 {right - left} 940 re f"
        drawings[code[letter]] = stream(ink)
    pairs = "\n".join(f"<{number:02x}> <{letter.encode('utf-16-be').hex()}>" for letter, number in code.items())
    mapping = stream(
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
        f"1 begincodespacerange <00> <ff> endcodespacerange\n{len(code)} beginbfchar\n{pairs}\nendbfchar\n"
        "endcmap end end"
    )
    procedures = " ".join(f"/g{number} {place} 0 R" for number, place in drawings.items())
    names = " ".join(f"/g{number}" for number in drawings)
    font = add(
        "<</Type/Font/Subtype/Type3/FontBBox[0 -120 1000 880]/FontMatrix[.001 0 0 .001 0 0]"
        f"/CharProcs<<{procedures}>>/Encoding<</Type/Encoding/Differences[1 {names}]>>/FirstChar 1"
        f"/LastChar {len(code)}/Widths[{' '.join(['1000'] * len(code))}]/ToUnicode {mapping} 0 R/Resources<<>>>>"
    )
    shown = [shown_line(left, 600 - top, size, text, code) for left, top, size, text in texts]
    content = stream("\n".join(shown))
    page = len(objects) + 1
    add(
        f"<</Type/Page/Parent {page + 1} 0 R/MediaBox[0 0 500 600]/Contents {content} 0 R"
        f"/Resources<</Font<</F0 {font} 0 R>>>>>>"
    )
    add(f"<</Type/Pages/Count 1/Kids[{page} 0 R]>>")
    return file_of(objects, add(f"<</Type/Catalog/Pages {page + 1} 0 R>>"), 0)


def test_narrow_characters_that_say_beside_them_what_they_are_leave_no_blanks():
    texts = [(40, 60, 24, HEADLINE)] + [(40, 100 + 15 * row, 10, line) for row, line in enumerate(LINES)]

    article = page_document(read_page(read_pdf(drawn_font_pdf(texts)).page))["articles"][0]

    assert article["headline"] == [HEADLINE]
    assert "".join(article["paragraphs"]) == "".join(LINES)
