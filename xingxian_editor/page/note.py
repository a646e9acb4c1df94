"""An editor's annotation on a block or on a range of characters, with the replies to it."""

from dataclasses import dataclass

from xingxian_editor.page.query import Reply
from xingxian_editor.page.source import Anchor


@dataclass(frozen=True, slots=True)
class Note:
    """What somebody wrote beside the page. ``time`` is ISO 8601 with its offset."""

    id: int
    anchor: Anchor
    text: str
    author: str
    time: str
    block: int | None = None
    resolved: bool = False
    replies: tuple[Reply, ...] = ()
