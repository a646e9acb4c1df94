"""The page as a row of items in file order: paragraphs, heads, captions, bylines, folio lines."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import groupby

from xingxian_editor.page_import.captions import opens_caption
from xingxian_editor.page_import.chains import Chain, chains_of, without_heads
from xingxian_editor.page_import.lines import Segment
from xingxian_editor.page_import.segments import Kind, Part


class ItemKind(Enum):
    """What an item is."""

    BODY = auto()
    HEAD = auto()
    CAPTION = auto()
    CREDIT = auto()
    BYLINE = auto()
    DATELINE = auto()
    FOLIO = auto()
    JUMP = auto()


@dataclass(frozen=True, slots=True)
class Item:
    """Segments that belong together. ``same_line`` says that it begins inside a line."""

    kind: ItemKind
    segments: tuple[Segment, ...]
    column: float = 0.0
    same_line: bool = False
    certain: bool = True

    @property
    def text(self) -> str:
        """Its characters, lines joined."""
        return "".join(segment.text for segment in self.segments)


_PLAIN = {
    Kind.FOLIO: ItemKind.FOLIO,
    Kind.DATELINE: ItemKind.DATELINE,
    Kind.BYLINE: ItemKind.BYLINE,
    Kind.CREDIT: ItemKind.CREDIT,
    Kind.JUMP: ItemKind.JUMP,
}


def items_of(parts: Sequence[Part]) -> list[Item]:
    """Return the items of the page in file order."""
    items: list[Item] = []
    grouped = [(kind, list(group)) for kind, group in groupby(parts, key=lambda part: part.kind)]
    for at, (kind, group) in enumerate(grouped):
        segments = [part.segment for part in group]
        if kind is Kind.TEXT:
            before = grouped[at - 1][1][-1].segment if at else None
            dated = before is not None and before.line is segments[0].line and before.start < segments[0].start
            after = grouped[at + 1][0] if at + 1 < len(grouped) else None
            items.extend(_text_items(segments, dated, after is Kind.CREDIT))
        elif kind is Kind.FOLIO:
            items.append(Item(ItemKind.FOLIO, tuple(segments)))
        else:
            items.extend(_plain_items(group))
    return [_head_sooner_than_name(items, at) for at in range(len(items))]


def _head_sooner_than_name(items: Sequence[Item], at: int) -> Item:
    """Take a bare line that might be a name (李家坪) for a head where it stands among heads."""
    item = items[at]
    if item.kind is not ItemKind.BYLINE or item.certain:
        return item
    before = items[at - 1].kind if at else None
    after = items[at + 1].kind if at + 1 < len(items) else None
    among_heads = after is ItemKind.HEAD and before is not ItemKind.BODY
    return replace(item, kind=ItemKind.HEAD) if among_heads else item


def _plain_items(group: list[Part]) -> Iterator[Item]:
    for part in group:
        yield Item(_PLAIN[part.kind], (part.segment,), 0.0, part.segment.start > 0, part.certain)


def _text_items(segments: list[Segment], dated: bool, before_credit: bool) -> Iterator[Item]:
    chains = chains_of(segments, dated)
    for at, chain in enumerate(chains):
        last = at + 1 == len(chains)
        if (last and before_credit) or (opens_caption(chain.text) and not chain.after_dateline):
            *heads, caption = without_heads(chain)
            yield from (_item(head, ItemKind.HEAD) for head in heads)
            yield _item(caption, ItemKind.CAPTION)
        elif chain.is_text:
            *heads, body = without_heads(chain)
            yield from (_item(head, ItemKind.HEAD) for head in heads)
            yield _item(body, ItemKind.BODY)
        else:
            yield from (Item(ItemKind.HEAD, (segment,)) for segment in chain.segments)


def _item(chain: Chain, kind: ItemKind) -> Item:
    return Item(kind, chain.segments, chain.column)
