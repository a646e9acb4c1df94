"""What is lit on the picture: chosen article, selection, hover, characters, what is dragged where."""

from dataclasses import dataclass, field, replace

from xingxian_editor.page.geometry import Box
from xingxian_editor.page.source import Anchor
from xingxian_editor.ui.finding_place import FindingPlace
from xingxian_editor.ui.galley.block_selection import BlockSelection


@dataclass(frozen=True, slots=True)
class PictureMarks:
    """One state of it. ``caret`` is (source, offset); ``frame`` what is drawn just now, in points."""

    chosen_article: int | None = None
    selection: BlockSelection = field(default_factory=BlockSelection)
    hovered: int | None = None
    open_doubt: int | None = None
    lit: Anchor = ()
    picked: Anchor = ()
    matches: tuple[Anchor, ...] = ()
    current_match: int = -1
    drop_block: int | None = None
    drop_article: int | None = None
    caret: tuple[int, int] | None = None
    frame: Box | None = None
    findings: tuple[FindingPlace, ...] = ()

    def with_(self, **changes: object) -> "PictureMarks":
        """Return it with some fields changed."""
        return replace(self, **changes)  # type: ignore[arg-type]
