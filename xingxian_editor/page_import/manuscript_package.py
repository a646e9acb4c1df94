"""Opens a Word file that may be broken or hostile, and gives its paragraphs with their style names."""

import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO

from lxml import etree

from xingxian_editor.page_import.page_file_problem import PageFileProblem

MAX_FILE_BYTES = 100 * 1024 * 1024
MAX_PART_BYTES = 64 * 1024 * 1024
MAX_PARTS = 5_000
MAX_TAGS = 2_000_000
"""A newspaper page has some ten thousand tags; a tree of a hundred times that would fill the memory."""
_OLD_WORD = b"\xd0\xcf\x11\xe0"
_SKIPPED = frozenset({"del", "moveFrom", "Fallback", "pPr", "rPr", "delText", "instrText", "footnotePr"})
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    etree.XMLSyntaxError,
    KeyError,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)
"""What zipfile and lxml raise on bytes that are not what they say."""
CHARACTERS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}
NO_CHARACTER = "〓"
"""Stands for a symbol of a font of its own (w:sym), which has no character outside it."""


class NotWordFile(PageFileProblem):
    """The bytes are no .docx file, or one that is damaged."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}”不是 Word 文件（.docx），或者已经损坏，没有导入；请在 Word 里打开它，另存一份再导入。",
            f"“{name}” is no Word file (.docx), or it is damaged; nothing was imported. "
            "Open it in Word, save it anew and import that.",
        )


class OldWordFile(PageFileProblem):
    """An old .doc file, or a .docx under a password: both have the same outer form."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}”是旧式的 .doc 文件，或者加了密码，没有导入；请在 Word 里去掉密码，另存为 .docx 再导入。",
            f"“{name}” is an old .doc file, or it has a password; nothing was imported. "
            "Take the password off in Word, save it as .docx and import that.",
        )


class WordFileTooLarge(PageFileProblem):
    """The file is larger, packed or unpacked, than any newspaper page."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}”太大，不像是一个版，没有导入；请去掉大图片后另存一份再导入。",
            f"“{name}” is too large to be one page; nothing was imported. "
            "Take out the large pictures, save it anew and import that.",
        )


@dataclass(frozen=True, slots=True)
class StyledRun:
    """Text with the name of its character style, or with an empty name."""

    text: str
    style: str


@dataclass(frozen=True, slots=True)
class StyledParagraph:
    """A paragraph: its style's name and its runs; neighbours of one style are one run."""

    style: str
    runs: tuple[StyledRun, ...]

    @property
    def text(self) -> str:
        """All its characters; a manual line break is a line feed."""
        return "".join(run.text for run in self.runs)


def read_paragraphs(data: bytes, name: str = "Word") -> tuple[StyledParagraph, ...]:
    """Return the paragraphs of the Word file ``data``, insertions carried out and deletions left out.

    Raises:
        PageFileProblem: it is no Word file, damaged, too large, or refers to outside entities.

    """
    with opened_package(data, name) as package:
        document = package.xml("word/document.xml")
        styles = style_names(package.xml("word/styles.xml")) if "word/styles.xml" in package.names else {}
    return tuple(_paragraphs(document, styles))


@dataclass(frozen=True, slots=True)
class WordPackage:
    """An open Word file; its parts are read in memory, none is ever written to a disk."""

    archive: zipfile.ZipFile
    names: frozenset[str]
    name: str

    def xml(self, part: str) -> etree._Element:
        """Return the root of a part."""
        return _xml(self.archive, part, self.name)


@contextmanager
def opened_package(data: bytes, name: str) -> Iterator[WordPackage]:
    """Open a Word file that may be broken or hostile.

    Raises:
        PageFileProblem: it is no Word file, damaged, too large, or refers to outside entities.

    """
    if data.startswith(_OLD_WORD):
        raise OldWordFile(name)
    if len(data) > MAX_FILE_BYTES:
        raise WordFileTooLarge(name)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = frozenset(archive.namelist())
            if len(names) > MAX_PARTS:
                raise WordFileTooLarge(name)
            yield WordPackage(archive, names, name)
    except _DAMAGE as error:
        raise NotWordFile(name) from error


def _xml(archive: zipfile.ZipFile, part_name: str, name: str) -> etree._Element:
    """Parse one part; what the archive says of its size is not believed."""
    with archive.open(part_name) as part:
        text = part.read(MAX_PART_BYTES + 1)
    if len(text) > MAX_PART_BYTES or text.count(b"<") > MAX_TAGS:
        raise WordFileTooLarge(name)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    root = etree.fromstring(text, parser)
    if root.getroottree().docinfo.internalDTD is not None:
        raise NotWordFile(name)
    return root


def local_name(element: etree._Element) -> str:
    """Return the name without its namespace, which differs between Word's two flavours of the format."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def value_of(element: etree._Element | None) -> str:
    """Return the attribute ``val``, or nothing."""
    if element is None:
        return ""
    return next((str(value) for key, value in element.attrib.items() if etree.QName(key).localname == "val"), "")


def symbol(element: etree._Element) -> str:
    """Return the character that a ``w:sym`` stands for, or the sign that one is missing."""
    code = next((str(v) for k, v in element.attrib.items() if etree.QName(k).localname == "char"), "")
    try:
        character = chr(int(code, 16))
    except (ValueError, OverflowError):
        return NO_CHARACTER
    return character if character.isprintable() else NO_CHARACTER


def child_of(element: etree._Element | None, name: str) -> etree._Element | None:
    """Return the first child of that name."""
    return next((child for child in element if local_name(child) == name), None) if element is not None else None


def style_names(root: etree._Element) -> dict[str, str]:
    """Return the names of styles by the keys that paragraphs and runs have."""
    names: dict[str, str] = {}
    for style in root:
        key = next((str(v) for k, v in style.attrib.items() if etree.QName(k).localname == "styleId"), "")
        names[key] = value_of(child_of(style, "name"))
    return names


def _paragraphs(root: etree._Element, styles: Mapping[str, str]) -> Iterator[StyledParagraph]:
    """Yield the paragraphs in document order; those of a text box follow the one it hangs on."""
    for element in root.iter():
        if local_name(element) == "p" and not _left_out(element):
            key = value_of(child_of(child_of(element, "pPr"), "pStyle"))
            yield StyledParagraph(styles.get(key, key), _joined(_runs(element, "", styles)))


def _left_out(element: etree._Element) -> bool:
    return any(local_name(parent) in _SKIPPED for parent in element.iterancestors())


def _runs(element: etree._Element, style: str, styles: Mapping[str, str]) -> Iterator[StyledRun]:
    for child in element:
        name = local_name(child)
        if name == "r":
            properties = child_of(child, "rPr")
            if _is_hidden(properties):
                continue
            key = value_of(child_of(properties, "rStyle"))
            yield from _runs(child, styles.get(key, key), styles)
        elif name == "t":
            yield StyledRun(child.text or "", style)
        elif name in CHARACTERS:
            yield StyledRun(CHARACTERS[name], style)
        elif name == "sym":
            yield StyledRun(symbol(child), style)
        elif name not in _SKIPPED and name not in ("p", "drawing", "pict", "AlternateContent"):
            yield from _runs(child, style, styles)


def _is_hidden(properties: etree._Element | None) -> bool:
    """Say whether a run is hidden text, which nobody sees on the sheet."""
    hidden = child_of(properties, "vanish")
    return hidden is not None and value_of(hidden) not in ("0", "false", "off")


def _joined(runs: Iterator[StyledRun]) -> tuple[StyledRun, ...]:
    joined: list[StyledRun] = []
    for run in runs:
        if joined and joined[-1].style == run.style:
            joined[-1] = StyledRun(joined[-1].text + run.text, run.style)
        elif run.text:
            joined.append(run)
    return tuple(joined)
