"""The lines of a returned manuscript as they stood before anybody's tracked changes, character by character."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from xingxian_editor.page_import.returned_file import FileSpot, Hand, ReturnedFile, ReturnedParagraph


@dataclass(frozen=True, slots=True)
class FileCell:
    """One character of the file, a line feed where somebody began a new paragraph."""

    character: str
    ins: Hand | None = None
    dele: Hand | None = None
    script: str = ""
    script_by: Hand | None = None

    @property
    def plain(self) -> bool:
        """Whether nobody wrote or struck it by a tracked change."""
        return self.ins is None and self.dele is None


@dataclass(slots=True)
class FileLine:
    """A paragraph as it stood before tracked changes; ``end`` is who struck its end."""

    style: str = ""
    cells: list[FileCell] = field(default_factory=list)
    end: Hand | None = None
    starts: list[tuple[int, int]] = field(default_factory=list)
    """(paragraph of the file, cell where it begins): comments are placed by these."""

    @property
    def original(self) -> str:
        """What stood in it before tracked changes."""
        return "".join(cell.character for cell in self.cells if cell.ins is None)

    @property
    def text(self) -> str:
        """All its characters."""
        return "".join(cell.character for cell in self.cells)

    @property
    def changed(self) -> bool:
        """Whether somebody tracked a change in it."""
        return self.end is not None or not all(cell.plain for cell in self.cells)


def returned_lines(file: ReturnedFile) -> tuple[FileLine, ...]:
    """Put paragraphs together that a tracked change parted."""
    lines: list[FileLine] = []
    line = FileLine()
    last = len(file.paragraphs) - 1
    for number, paragraph in enumerate(file.paragraphs):
        line.starts.append((number, len(line.cells)))
        if not line.style or not line.original:
            line.style = paragraph.style
        line.cells.extend(_cells(paragraph))
        if paragraph.end_ins is not None and number < last:
            line.cells.append(FileCell("\n", paragraph.end_ins, paragraph.end_dele))
            continue
        line.end = paragraph.end_dele
        lines.append(line)
        line = FileLine()
    return tuple(lines)


def place_in(lines: Iterable[FileLine], spot: FileSpot) -> tuple[int, int] | None:
    """Return (line, cell) of a place in the file."""
    for number, line in enumerate(lines):
        for paragraph, start in line.starts:
            if paragraph == spot.paragraph:
                return number, start + spot.offset
    return None


def _cells(paragraph: ReturnedParagraph) -> Iterator[FileCell]:
    for piece in paragraph.pieces:
        for character in piece.text:
            yield FileCell(character, piece.ins, piece.dele, piece.script, piece.script_by)
