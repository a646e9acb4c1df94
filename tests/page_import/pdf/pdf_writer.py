"""Writes small PDF files by hand: characters at places, rules, boxes, grey pictures, one or more pages.

The fonts are the four that every PDF reader knows for Chinese by name, so nothing is embedded and
every character keeps its code. ``broken`` fonts lead back from glyphs to private-use codes, or nowhere.
"""

import zlib
from dataclasses import dataclass, field

FONTS = ("STSong-Light", "STHeiti-Regular", "STKaiti-Regular", "STFangsong-Light", "HYGothic-Medium")
LATIN = len(FONTS)


@dataclass(slots=True)
class Ink:
    """Characters of one line with the x of each; y counts down from the top of the page."""

    characters: list[tuple[float, float, str]]
    size: float
    font: int = 0
    slant: float = 0.0
    grey: float = 0.0
    hidden: bool = False
    stroke: bool = False

    @property
    def is_level(self) -> bool:
        """Whether all its characters stand upright on one line."""
        return not self.slant and len({y for _, y, _ in self.characters}) == 1


@dataclass(slots=True)
class Drawing:
    """One page: ink in the order in which the file has it, and shapes below it.

    A ``turned`` page is set sideways in the file and turned back when it is shown. ``corner`` is where
    its lower left corner has its point of origin; ``in_form`` puts all that it holds into a form;
    ``split`` sets every second character in a font of its own that looks alike; ``latin`` sets digits and
    letters in one of their own. ``stretch`` makes all that is drawn wider or narrower than it is high.
    ``in_strings`` writes a level line as one string with its white, not character by character. ``slug`` is
    the width of the strip for printers' marks round the page, and ``trimmed`` says whether the file tells of it.
    """

    width: float
    height: float
    ink: list[Ink] = field(default_factory=list)
    shapes: list[str] = field(default_factory=list)
    turned: int = 0
    corner: tuple[float, float] = (0.0, 0.0)
    in_form: bool = False
    split: bool = False
    latin: bool = False
    stretch: float = 1.0
    in_strings: bool = False
    slug: float = 0.0
    trimmed: bool = True

    def ground(self, left: float, top: float, right: float, bottom: float, grey: float) -> None:
        """Draw a filled ground."""
        self.shapes.append(f"{grey} g {left:.2f} {self.height - bottom:.2f} {right - left:.2f} {bottom - top:.2f} re f")

    def rule(self, left: float, top: float, right: float, bottom: float) -> None:
        """Draw a filled strip."""
        self.shapes.append(f"0 g {left:.2f} {self.height - bottom:.2f} {right - left:.2f} {bottom - top:.2f} re f")

    def box(self, left: float, top: float, right: float, bottom: float) -> None:
        """Draw a frame."""
        self.shapes.append(f"0.5 w {left:.2f} {self.height - bottom:.2f} {right - left:.2f} {bottom - top:.2f} re S")

    def picture(self, left: float, top: float, right: float, bottom: float) -> None:
        """Draw a grey picture."""
        self.shapes.append(
            f"q {right - left:.2f} 0 0 {bottom - top:.2f} {left:.2f} {self.height - bottom:.2f} cm /Im0 Do Q"
        )

    def content(self) -> bytes:
        """Return the page's content stream."""
        upright = {
            0: "1 0 0 1 0 0",
            90: f"0 1 -1 0 {self.height} 0",
            180: f"-1 0 0 -1 {self.width} {self.height}",
            270: f"0 -1 1 0 0 {self.width}",
        }
        x, y = self.corner
        x, y = x + self.slug, y + self.slug
        parts = [f"1 0 0 1 {x} {y} cm {upright[self.turned]} cm {self.stretch} 0 0 1 0 0 cm", *self.shapes, "0 g"]
        for ink in self.ink:
            parts.append(
                f"BT {ink.grey} g {3 if ink.hidden else 2 if ink.stroke else 0} Tr /F{ink.font} {ink.size:.3f} Tf"
            )
            if self.in_strings and ink.is_level:
                parts += [self._string(ink), "ET"]
                continue
            for n, (x, y, text) in enumerate(ink.characters):
                if self.split or self.latin:
                    parts.append(f"/F{self._font(ink.font, n, text)} {ink.size:.3f} Tf")
                code = text.encode("utf-16-be").hex()
                s = ink.slant
                parts.append(f"1 {s:.3f} {-s:.3f} 1 {x:.3f} {self.height - y:.3f} Tm <{code}> Tj")
            parts.append("ET")
        return "\n".join(parts).encode()

    def _font(self, font: int, n: int, text: str) -> str:
        if self.latin and text.isascii():
            return str(LATIN)
        return f"{font}b" if self.split and n % 2 else str(font)

    def _string(self, ink: Ink) -> str:
        """Return the line as strings of one font each, the white between characters given in them."""
        x, y, _ = ink.characters[0]
        parts, face, at = [f"1 0 0 1 {x:.3f} {self.height - y:.3f} Tm"], str(ink.font), x
        string = ""
        for n, (x, _, text) in enumerate(ink.characters):
            own = self._font(ink.font, n, text)
            if own != face:
                parts.append(f"[{string}] TJ /F{own} {ink.size:.3f} Tf")
                string, face = "", own
            if abs(x - at) > 0.001:
                string += f"{-1000 * (x - at) / ink.size:.1f}"
            string += f"<{text.encode('utf-16-be').hex()}>"
            at = x + (0.5 if text.isascii() else 1.0) * ink.size
        return " ".join([*parts, f"[{string}] TJ"])


def pdf_bytes(pages: list[Drawing], broken: bool = False, locked: bool = False, names=FONTS) -> bytes:
    """Return the file that holds ``pages``; a ``locked`` one asks for a password; ``names`` are those of the fonts."""
    objects: list[bytes] = []

    def add(body: str | bytes) -> int:
        objects.append(body.encode() if isinstance(body, str) else body)
        return len(objects)

    fonts = [_font(add, name, broken) for name in (*names, "NEU-BZ")]
    twins = [_font(add, f"{name}B", broken) for name in names] if any(page.split for page in pages) else []
    picture = add(
        b"<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>"
        b"stream\n\x99\nendstream"
    )
    named = " ".join(f"/F{n} {font} 0 R" for n, font in enumerate(fonts))
    named += "".join(f" /F{n}b {font} 0 R" for n, font in enumerate(twins))
    tree = len(objects) + sum(3 if page.in_form else 2 for page in pages) + 1
    kids = []
    for page in pages:
        drawn, more = page.content(), ""
        if page.in_form:
            drawn, more = b"/Fm0 Do", f"/Fm0 {_form(add, drawn, named, picture)} 0 R"
        packed = zlib.compress(drawn)
        stream = add(b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(packed), packed))
        x, y = page.corner
        breadth = page.width * page.stretch
        wide, high = (page.height, breadth) if page.turned % 180 else (breadth, page.height)
        media = f"{x - 20} {y - 30} {x + wide + 25} {y + high + 35}" if x else f"0 0 {wide} {high}"
        crop = f"/CropBox[{x} {y} {x + wide} {y + high}]" if x else ""
        if s := page.slug:
            media = f"{x} {y} {x + wide + 2 * s} {y + high + 2 * s}"
            crop = f"/TrimBox[{x + s} {y + s} {x + s + wide} {y + s + high}]" if page.trimmed else ""
        turned = f"/Rotate {page.turned}" if page.turned else ""
        kids.append(
            add(
                f"<</Type/Page/Parent {tree} 0 R/MediaBox[{media}]{crop}{turned}/Contents {stream} 0 R"
                f"/Resources<</Font<<{named}>>/XObject<</Im0 {picture} 0 R{more}>>>>>>"
            )
        )
    assert len(objects) + 1 == tree
    add(f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(f'{kid} 0 R' for kid in kids)}]>>")
    root = add(f"<</Type/Catalog/Pages {tree} 0 R>>")
    lock = add(f"<</Filter/Standard/V 1/R 2/O<{'5a' * 32}>/U<{'a5' * 32}>/P -4>>") if locked else 0
    return file_of(objects, root, lock)


def _form(add, drawn, named, picture):
    head = (
        f"<</Type/XObject/Subtype/Form/BBox[-9999 -9999 9999 9999]/Resources<</Font<<{named}>>"
        f"/XObject<</Im0 {picture} 0 R>>>>/Length {len(drawn)}>>stream\n"
    )
    return add(head.encode() + drawn + b"\nendstream")


def _font(add, name, broken):
    descriptor = add(
        f"<</Type/FontDescriptor/FontName/{name}/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880"
        "/Descent -120/CapHeight 880/StemV 93>>"
    )
    registry = "Identity" if broken else "GB1"
    child = add(
        f"<</Type/Font/Subtype/CIDFontType0/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering({registry})"
        f"/Supplement 0>>/FontDescriptor {descriptor} 0 R/DW 1000/W[1 95 500]>>"
    )
    encoding = "Identity-H" if broken else "UniGB-UTF16-H"
    told = ""
    if broken:
        cmap = (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange "
            "<0000> <FFFF> endcodespacerange 1 beginbfrange <4E00> <66FF> <E000> endbfrange endcmap end end"
        )
        told = f"/ToUnicode {add(f'<</Length {len(cmap)}>>stream{chr(10)}{cmap}{chr(10)}endstream')} 0 R"
    return add(f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/{encoding}/DescendantFonts[{child} 0 R]{told}>>")


def file_of(objects, root, lock):
    out = bytearray(b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    ids = b"/ID[<00><00>]/Encrypt %d 0 R" % lock if lock else b""
    out += b"trailer<</Size %d/Root %d 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, root, ids, table)
    return bytes(out)
