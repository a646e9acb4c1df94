"""The only module that calls PDFium: one lock for all calls, since PDFium knows no threads."""

import ctypes
import math
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from threading import RLock
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.pdf.pdf_problem import (
    PdfDamaged,
    PdfEncrypted,
    PdfHasNoPage,
    PdfPageTooFull,
    PdfPageWithoutArea,
)
from xingxian_editor.page_import.pdf.raw_page import Glyph, RawPage
from xingxian_editor.page_import.pdf.shapes import Shape, sort_shapes
from xingxian_editor.page_import.pdf.trimming import trimmed

PDFIUM_LOCK = RLock()
_CORNERS = 3
_MOST_CLIP_POINTS = 2000
_EACH = 4000
_PASSWORD = 4
_MOST_SHAPES = 40_000
_MANY_OBJECTS = 150_000
_DEEPEST_FORM = 4
_CLEARLY_TOO_MANY = 1.5
_INK_OF_PICTURE = 1000
_FEW_STRINGS = 5
_ENOUGH_TO_SEE = 1500
"""The longer side in pixels of a picture in which a single character would be seen."""
_SMALLEST_SIDE = 1.0
"""In points; a page that is cut to less shows nothing."""
_DRAWN = (pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_IMAGE)
_UNSEEN = pdfium.FPDF_TEXTRENDERMODE_INVISIBLE
_SUBSET = re.compile(r"^[A-Z]{6}\+|\+.*$|-\d+$")
Point = Callable[[float, float], tuple[float, float]]
Going = Callable[[float], None]
"""Told the share of the page that is read; raises to stop."""


@contextmanager
def opened_pdf(content: Path | bytes, name: str) -> Iterator[Any]:
    """Hold the PDF open with the lock taken; a Problem says why it cannot be opened."""
    with PDFIUM_LOCK:
        try:
            document = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError as error:
            if getattr(error, "err_code", None) == _PASSWORD or "assword" in str(error):
                raise PdfEncrypted(name) from error
            raise PdfDamaged(name) from error
        try:
            yield document
        finally:
            document.close()


def page_count(document: Any) -> int:  # noqa: ANN401 - pypdfium2 is not annotated
    """Return how many pages the open PDF has."""
    return len(document)


def read_raw_page(
    document: Any,  # noqa: ANN401
    index: int,
    name: str,
    going: Going,
    most_characters: int | None = None,
) -> RawPage:
    """Read characters, pictures and rules of one page of the open PDF; far too full a page is refused unread."""
    if not 0 <= index < len(document):
        raise PdfHasNoPage(name, index + 1, len(document))
    try:
        page = document[index]
    except pypdfium2.PdfiumError as error:
        raise PdfDamaged(name) from error
    try:
        width, height = page.get_size()
        if not min(width, height) >= _SMALLEST_SIDE:
            raise PdfPageWithoutArea(name)
        raw = RawPage(width, height)
        to_page = points_of_page(page)
        _read_glyphs(page, raw, to_page, going, lambda count: _check_count(count, most_characters, name))
        raw.ink += _INK_OF_PICTURE * max(0, pdfium.FPDFPage_GetAnnotCount(page))
        sort_shapes(list(_shapes(page, to_page, raw)), raw)
        raw.read = True
        if 0 < raw.text_objects <= _FEW_STRINGS and not raw.glyphs and not raw.ink and _is_white(page):
            # PDFium tells no characters of strings of blanks, as an empty page has one or two.
            raw.text_objects = 0
        trimmed(raw, _trim_box(page, to_page))
        return raw
    finally:
        page.close()


def _is_white(page: Any) -> bool:  # noqa: ANN401
    """Say whether nothing at all is to be seen on the page."""
    bitmap = page.render(scale=min(1.0, _ENOUGH_TO_SEE / max(page.get_size())), grayscale=True)
    seen = bytes(bitmap.buffer)
    return seen.count(255) == len(seen)


def points_of_page(page: Any) -> Point:  # noqa: ANN401
    """Return how points of the file become points of the page: cut, turned, counted from the top."""
    left, bottom, right, top = page.get_cropbox()
    turns = int(page.get_rotation()) // 90 % 4
    ways: tuple[Point, ...] = (
        lambda x, y: (x - left, top - y),
        lambda x, y: (y - bottom, x - left),
        lambda x, y: (right - x, y - bottom),
        lambda x, y: (top - y, right - x),
    )
    return ways[turns]


def _trim_box(page: Any, to_page: Point) -> Box | None:  # noqa: ANN401
    """Return where the page is cut, if the file says so."""
    told = page.get_trimbox(fallback_ok=False)
    return _box_between(to_page(told[0], told[3]), to_page(told[2], told[1])) if told else None


def _box_between(one: tuple[float, float], other: tuple[float, float]) -> Box:
    return Box(min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1]))


class _Style:
    """Size, font and angle of one text object; how wide its square is."""

    __slots__ = ("angle", "font", "hidden", "size", "width")

    def __init__(self, size: float, width: float, font: int, angle: float, hidden: bool = False) -> None:
        self.size, self.width, self.font, self.angle, self.hidden = size, width, font, angle, hidden


class _Styles:
    """Asks PDFium once for each text object and once for each font."""

    def __init__(self, text_page: Any, fonts: list[str], turned: float) -> None:  # noqa: ANN401
        self._text_page = text_page
        self._fonts = fonts
        self._turned = turned
        self._numbers: dict[str, int] = {}
        self._by_font: dict[int, int] = {}
        self._matrix = pdfium.FS_MATRIX()
        self._name = ctypes.create_string_buffer(256)

    def of(self, text_object: Any, at: int) -> _Style:  # noqa: ANN401
        matrix = self._matrix
        pdfium.FPDFText_GetMatrix(self._text_page, at, matrix)
        em = abs(pdfium.FPDFText_GetFontSize(self._text_page, at))
        size, width = em * math.hypot(matrix.c, matrix.d), em * math.hypot(matrix.a, matrix.b)
        angle = math.degrees(math.atan2(matrix.b, matrix.a)) - self._turned
        hidden = bool(text_object) and pdfium.FPDFTextObj_GetTextRenderMode(text_object) == _UNSEEN
        return _Style(size or 1.0, width or 1.0, self._font(text_object, at), (angle + 180) % 360 - 180, hidden)

    def _font(self, text_object: Any, at: int) -> int:  # noqa: ANN401
        handle = pdfium.FPDFTextObj_GetFont(text_object) if text_object else None
        address = ctypes.addressof(handle.contents) if handle else 0
        if address not in self._by_font:
            flags = ctypes.c_int()
            length = pdfium.FPDFText_GetFontInfo(self._text_page, at, self._name, 256, flags)
            name = _SUBSET.sub("", self._name.raw[: max(0, length - 1)].decode("utf-8", "replace"))
            # Drawn fonts have no names: each is one by itself till the characters tell which are of one face.
            number = self._numbers.setdefault(name, len(self._fonts)) if name else len(self._fonts)
            if number == len(self._fonts):
                self._fonts.append(name)
            self._by_font[address] = number
        return self._by_font[address]


def _check_count(count: int, most: int | None, name: str) -> None:
    # PDFium's own blanks are among them, so a page that may do is not refused yet.
    if most is not None and count > _CLEARLY_TOO_MANY * most:
        raise PdfPageTooFull(name, count, most)


def _read_glyphs(
    page: Any,  # noqa: ANN401
    raw: RawPage,
    to_page: Point,
    going: Going,
    check: Callable[[int], None],
) -> None:
    if pdfium.FPDFPage_CountObjects(page) > _MANY_OBJECTS:
        # Loading the text of a page that is far too full takes minutes; every string has a character at least.
        check(_text_objects(page))
    text_page = pdfium.FPDFText_LoadPage(page)
    try:
        styles = _Styles(text_page, raw.fonts, float(page.get_rotation()))
        unseen: set[int] = set()
        count = pdfium.FPDFText_CountChars(text_page)
        check(count)
        for start in range(0, count, _EACH):
            going(start / count)
            _read_stretch(text_page, range(start, min(count, start + _EACH)), raw, to_page, styles, unseen)
    finally:
        pdfium.FPDFText_ClosePage(text_page)
    # Text that is set and not printed is none of the page's, unless it is the text behind a scanned picture.
    if unseen and 2 * len(unseen) < len(raw.glyphs):
        raw.glyphs[:] = [glyph for glyph in raw.glyphs if glyph.number not in unseen]
    raw.glyphs[:] = _joined_surrogates(raw.glyphs)


def _text_objects(page: Any) -> int:  # noqa: ANN401
    """Return how many strings the page draws outside of forms."""
    return sum(
        pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(page, number)) == pdfium.FPDF_PAGEOBJ_TEXT
        for number in range(pdfium.FPDFPage_CountObjects(page))
    )


def _read_stretch(
    text_page: Any,  # noqa: ANN401
    stretch: range,
    raw: RawPage,
    to_page: Point,
    styles: _Styles,
    unseen: set[int],
) -> None:
    box, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    add, width, height = raw.glyphs.append, raw.width, raw.height
    last, style = -1, _Style(1.0, 1.0, 0, 0.0)
    for at in stretch:
        if pdfium.FPDFText_IsGenerated(text_page, at):
            continue
        text_object = pdfium.FPDFText_GetTextObject(text_page, at)
        address = ctypes.addressof(text_object.contents) if text_object else 0
        if address != last:
            style, last = styles.of(text_object, at), address
        code = pdfium.FPDFText_GetUnicode(text_page, at)
        if code < 32 or code in (0xFFFE, 0xFFFF) or pdfium.FPDFText_HasUnicodeMapError(text_page, at) == 1:
            if code not in (9, 10, 13):
                raw.unmapped += 1
            if code < 32:
                continue
        pdfium.FPDFText_GetLooseCharBox(text_page, at, box)
        pdfium.FPDFText_GetCharOrigin(text_page, at, x, y)
        left, top = to_page(box.left, box.top)
        right, bottom = to_page(box.right, box.bottom)
        glyph = _placed(chr(code), left, top, right, bottom, to_page(x.value, y.value), style, at)
        if glyph.right > 0 and glyph.left < width and glyph.bottom > 0 and glyph.top < height:
            add(glyph)
            if style.hidden:
                unseen.add(at)
        elif not glyph.text.isspace():
            raw.outside += 1


def _placed(
    text: str,
    left: float,
    top: float,
    right: float,
    bottom: float,
    origin: tuple[float, float],
    style: _Style,
    at: int,
) -> Glyph:
    """Give upright characters the square they are set in, whatever their font says of itself."""
    if left > right:
        left, right = right, left
    if top > bottom:
        top, bottom = bottom, top
    size, (begin, base) = style.size, origin
    if -3.0 < style.angle < 3.0:
        middle = (top + bottom) / 2
        if abs(base - 0.38 * size - middle) > 0.5 * size:
            # Set downwards: the origin is not on the baseline.
            base = middle + 0.38 * size
        top, bottom = base - 0.88 * size, base + 0.12 * size
        if right - left < 0.9 * style.width and begin < left and _is_square(text):
            # The font tells the ink of 日 or 自 only, which would leave blanks beside it.
            left, right = begin, begin + style.width
    return Glyph(text, left, top, right, bottom, base, size, style.font, style.angle, at)


def _is_square(text: str) -> bool:
    """Say whether it is a Han character or a radical, which every font sets in a whole square."""
    return "\u3400" <= text <= "\u9fff" or "\u2e80" <= text <= "\u2fdf"


def _joined_surrogates(glyphs: list[Glyph]) -> Iterator[Glyph]:
    high: Glyph | None = None
    for glyph in glyphs:
        if "\ud800" <= glyph.text <= "\udbff":
            high = glyph
        elif "\udc00" <= glyph.text <= "\udfff":
            if high is not None:
                pair = (high.text + glyph.text).encode("utf-16", "surrogatepass").decode("utf-16")
                yield high._replace(text=pair, right=max(high.right, glyph.right))
            high = None
        else:
            yield glyph


def _shapes(page: Any, to_page: Point, raw: RawPage) -> Iterator[Shape]:  # noqa: ANN401
    edges = tuple(ctypes.c_float() for _ in range(4))
    left_over = [_MOST_SHAPES]

    def walk(count: int, get: Callable[[int], Any], place: Point, depth: int) -> Iterator[Shape]:
        for number in range(count):
            left_over[0] -= 1
            if left_over[0] < 0:
                return
            thing = get(number)
            kind = pdfium.FPDFPageObj_GetType(thing)
            if kind == pdfium.FPDF_PAGEOBJ_PATH:
                raw.ink += max(1, pdfium.FPDFPath_CountSegments(thing))
            elif kind != pdfium.FPDF_PAGEOBJ_TEXT and (kind != pdfium.FPDF_PAGEOBJ_FORM or depth >= _DEEPEST_FORM):
                raw.ink += _INK_OF_PICTURE
            if kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEEPEST_FORM:
                inner = pdfium.FPDFFormObj_CountObjects(thing)
                yield from walk(inner, partial(pdfium.FPDFFormObj_GetObject, thing), _moved(thing, place), depth + 1)
            elif kind == pdfium.FPDF_PAGEOBJ_TEXT:
                raw.text_objects += 1
            elif kind in _DRAWN and pdfium.FPDFPageObj_GetBounds(thing, *edges):
                yield _shape(thing, kind, edges, place)

    return walk(pdfium.FPDFPage_CountObjects(page), partial(pdfium.FPDFPage_GetObject, page), to_page, 0)


def _shape(thing: Any, kind: int, edges: tuple[Any, ...], place: Point) -> Shape:  # noqa: ANN401
    left, low, right, high = (edge.value for edge in edges)
    if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
        left, low, right, high = _clipped(thing, (left, low, right, high))
        return Shape(_box_between(place(left, high), place(right, low)), picture=True)
    box = _box_between(place(left, high), place(right, low))
    return Shape(box, segments=pdfium.FPDFPath_CountSegments(thing) if kind == pdfium.FPDF_PAGEOBJ_PATH else 0)


def _clipped(thing: Any, edges: tuple[float, float, float, float]) -> tuple[float, float, float, float]:  # noqa: ANN401
    """Return what is seen of a picture that is larger than its frame: left, low, right, high."""
    left, low, right, high = edges
    clip = pdfium.FPDFPageObj_GetClipPath(thing)
    for number in range(max(0, pdfium.FPDFClipPath_CountPaths(clip)) if clip else 0):
        points = list(_clip_points(clip, number))
        if len(points) < _CORNERS:
            continue
        across, up = [x for x, _ in points], [y for _, y in points]
        inner = max(left, min(across)), max(low, min(up)), min(right, max(across)), min(high, max(up))
        if inner[0] < inner[2] and inner[1] < inner[3]:
            left, low, right, high = inner
    return left, low, right, high


def _clip_points(clip: Any, number: int) -> Iterator[tuple[float, float]]:  # noqa: ANN401
    x, y = ctypes.c_float(), ctypes.c_float()
    count = pdfium.FPDFClipPath_CountPathSegments(clip, number)
    for at in range(count if count <= _MOST_CLIP_POINTS else 0):
        segment = pdfium.FPDFClipPath_GetPathSegment(clip, number, at)
        if segment and pdfium.FPDFPathSegment_GetPoint(segment, x, y):
            yield x.value, y.value


def _moved(form: Any, place: Point) -> Point:  # noqa: ANN401
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(form, matrix)
    a, b, c, d, e, f = matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f
    return lambda x, y: place(a * x + c * y + e, b * x + d * y + f)
