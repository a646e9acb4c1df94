"""The page as a row of items in file order: paragraphs, heads, captions, bylines, folio lines."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import groupby

from xingxian_editor.page_import.captions import is_credit, opens_caption
from xingxian_editor.page_import.chains import (
    Chain,
    PageMeasure,
    asks_as_heads_do,
    chains_of,
    leads_to_text,
    opens_answer,
    page_measure,
    without_heads,
)
from xingxian_editor.page_import.lines import Segment
from xingxian_editor.page_import.list_rows import list_rows, verse_texts
from xingxian_editor.page_import.segments import Kind, Part
from xingxian_editor.page_import.table_rows import table_rows, with_titles
from xingxian_editor.page_import.wording import CLAUSE_MARK, announces_briefs

_NOT_FULL = 1.5
_MOST_HEADS_BELOW = 3


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
    CONTACT = auto()
    SUMMARY = auto()
    EDITORS_NOTE = auto()
    TABLE = auto()


@dataclass(frozen=True, slots=True)
class Item:
    """Segments that belong together.

    ``same_line`` says that it begins inside a line, ``listed`` that it is a row of a list or a verse:
    a paragraph by itself.
    """

    kind: ItemKind
    segments: tuple[Segment, ...]
    column: float = 0.0
    same_line: bool = False
    certain: bool = True
    listed: bool = False

    @property
    def text(self) -> str:
        """Its characters, lines joined."""
        return "".join(segment.text for segment in self.segments)


_PLAIN = {
    Kind.FOLIO: ItemKind.FOLIO,
    Kind.DATELINE: ItemKind.DATELINE,
    Kind.BYLINE: ItemKind.BYLINE,
    Kind.CREDIT: ItemKind.CREDIT,
    Kind.CAPTION: ItemKind.CAPTION,
    Kind.JUMP: ItemKind.JUMP,
    Kind.CONTACT: ItemKind.CONTACT,
}


def items_of(parts: Sequence[Part]) -> list[Item]:
    """Return the items of the page in file order."""
    items: list[Item] = []
    measure = page_measure([part.segment for part in parts if part.kind is Kind.TEXT])
    grouped = [(kind, list(group)) for kind, group in groupby(parts, key=lambda part: part.kind)]
    for at, (kind, group) in enumerate(grouped):
        segments = [part.segment for part in group]
        if kind is Kind.TEXT:
            before = grouped[at - 1][1][-1].segment if at else None
            dated = before is not None and before.line is segments[0].line and before.start < segments[0].start
            after = grouped[at + 1][1][0] if at + 1 < len(grouped) else None
            items.extend(_text_items(segments, dated, after, measure))
        elif kind is Kind.FOLIO:
            items.append(Item(ItemKind.FOLIO, tuple(segments)))
        else:
            items.extend(_plain_items(group))
    items = _with_lists(_with_tables(_with_askers(items)))
    heads = (n for n, item in enumerate(items) if item.kind is ItemKind.HEAD and _stands_in_text(items, n))
    crossheads = Counter(len(items[n].text) for n in heads)
    return [_head_sooner_than_name(items, at, crossheads) for at in range(len(items))]


def _with_askers(items: Sequence[Item]) -> list[Item]:
    """Leave who asks (（读者 宋女士）) in the question, where the answer follows."""
    result: list[Item] = []
    asking: list[Item] = []
    for at, item in enumerate(items):
        following = next((other for other in items[at + 1 : at + 3] if other.kind is not ItemKind.BYLINE), None)
        asks = item.kind is ItemKind.BYLINE and (item.same_line or asking) and following is not None and result
        if asks and following and result[-1].kind is ItemKind.BODY and opens_answer(following.text):
            asking.append(item)
            result[-1] = replace(result[-1], segments=result[-1].segments + item.segments)
        else:
            asking = []
            result.append(item)
    return result


def _with_tables(items: Sequence[Item]) -> list[Item]:
    """Tell the rows of tables from heads."""
    result: list[Item] = []
    for may_be, group in groupby(items, key=lambda item: item.kind is ItemKind.TABLE or _may_be_listed(item)):
        run = list(group)
        if may_be:
            texts = [item.text for item in run]
            known = [item.kind is ItemKind.TABLE for item in run]
            rows = with_titles(texts, [row or table for row, table in zip(table_rows(texts), known, strict=True)])
            run = [replace(item, kind=ItemKind.TABLE) if row else item for item, row in zip(run, rows, strict=True)]
        result.extend(run)
    return result


def _with_lists(items: Sequence[Item]) -> list[Item]:
    """Tell lists (王占魁 李娜 张志远) from heads and bylines, verses from prose: their rows are paragraphs."""
    rows = set(list_rows([item.text if _may_be_listed(item) else "" for item in items]))
    verses = set(verse_texts([_lines(item) if item.kind is ItemKind.BODY else [] for item in items]))
    result: list[Item] = []
    for at, item in enumerate(items):
        if at in verses:
            result.extend(replace(item, segments=(segment,), listed=True) for segment in item.segments)
        else:
            result.append(replace(item, kind=ItemKind.BODY, listed=True) if at in rows else item)
    return result


def _lines(item: Item) -> list[str]:
    return [segment.text for segment in item.segments]


def _may_be_listed(item: Item) -> bool:
    return item.kind is ItemKind.HEAD or (item.kind is ItemKind.BYLINE and not item.certain)


def _head_sooner_than_name(items: Sequence[Item], at: int, crossheads: Mapping[int, int]) -> Item:
    """Take a bare line that might be a name (李家坪) for a head where it stands among heads."""
    item = items[at]
    if item.kind is not ItemKind.BYLINE or item.certain:
        return item
    before, after = _kind_at(items, at - 1), _kind_at(items, at + 1)
    among_heads = after is ItemKind.HEAD and before is not ItemKind.BODY
    # Two others of its length stand between paragraphs too: 稳就业, 优环境, 强产业.
    one_of_crossheads = _stands_in_text(items, at) and crossheads.get(len(item.text), 0) >= 2
    return replace(item, kind=ItemKind.HEAD) if among_heads or one_of_crossheads else item


def _kind_at(items: Sequence[Item], at: int) -> ItemKind | None:
    return items[at].kind if 0 <= at < len(items) else None


def _stands_in_text(items: Sequence[Item], at: int) -> bool:
    return _kind_at(items, at - 1) is ItemKind.BODY is _kind_at(items, at + 1)


def _plain_items(group: list[Part]) -> Iterator[Item]:
    if group[0].kind is Kind.CREDIT and len(group) > 1 and not is_credit(group[0].segment.text):
        # A line end parts the credit: 通讯员 and 向东 摄.
        yield Item(ItemKind.CREDIT, tuple(part.segment for part in group[:2]), 0.0, True)
        group = group[2:]
    for part in group:
        yield Item(_PLAIN[part.kind], (part.segment,), 0.0, part.segment.start > 0, part.certain)


def _text_items(segments: list[Segment], dated: bool, after: Part | None, measure: PageMeasure) -> Iterator[Item]:
    chains = chains_of(segments, dated, measure)
    following = after.kind if after else None
    opened = after is not None and _opens_article(after)
    briefs = False
    for at, chain in enumerate(chains):
        last = at + 1 == len(chains)
        briefs = announces_briefs(chain.text) or (briefs and opens_caption(chain.text))
        above, below = chains[at - 1] if at else None, None if last else chains[at + 1]
        signed = last and following is Kind.BYLINE
        captioned = opens_caption(chain.text) and not (chain.after_dateline or signed or briefs)
        if (last and following is Kind.CREDIT) or captioned:
            text, chain = _parted_by_white(chain, measure)
            yield from (_item(part, ItemKind.BODY) for part in text)
            yield from _caption_items(chain)
        elif (
            chain.is_text
            and not asks_as_heads_do(chain, above, below)
            and not leads_to_text(chain, above, _text_opens_below(chains[at + 1 :], opened, measure), measure)
        ):
            *heads, body = without_heads(chain)
            yield from (_item(head, ItemKind.HEAD) for head in heads)
            yield _item(body, ItemKind.BODY)
        else:
            yield from (Item(ItemKind.HEAD, (segment,)) for segment in chain.segments)


def _opens_article(part: Part) -> bool:
    """Say whether a dateline follows, or an author's line of its own and without brackets."""
    own_line = part.segment.start == 0 and part.segment.text[:1] not in "（("
    return part.kind is Kind.DATELINE or (part.kind is Kind.BYLINE and own_line)


def _text_opens_below(below: Sequence[Chain], opened: bool, measure: PageMeasure) -> bool:
    """Say whether a text begins below, under other heads or none: a paragraph set in, or what ``opened`` tells of."""
    for at, chain in enumerate(below):
        if chain.is_text:
            set_in = bool(measure.indent) and chain.segments[0].line.indent == measure.indent
            return set_in and sum(len(head.segments) for head in below[:at]) <= _MOST_HEADS_BELOW
    return opened and sum(len(head.segments) for head in below) <= _MOST_HEADS_BELOW


def _parted_by_white(chain: Chain, measure: PageMeasure) -> tuple[list[Chain], Chain]:
    """Part a caption from the text above it that no sentence ends, where more white than usual stands between."""
    starts = [at for at, segment in enumerate(chain.segments) if at and segment.line.white > measure.white]
    above = replace(chain, segments=chain.segments[: starts[-1]]) if starts else None
    if above is None or not above.is_text:
        return [], chain
    return [above], replace(chain, segments=chain.segments[starts[-1] :], after_dateline=False)


def _caption_items(chain: Chain) -> Iterator[Item]:
    """Part a caption from the rows of a table, the heads and the photo's title that run into it."""
    *heads, caption = without_heads(_without_rows(chain))
    title = _has_title(caption)
    above = chain.segments[: len(chain.segments) - len(heads) - len(caption.segments)]
    yield from (Item(ItemKind.TABLE, (segment,)) for segment in above)
    yield from (_item(head, ItemKind.HEAD) for head in heads)
    yield from (Item(ItemKind.HEAD, (segment,)) for segment in caption.segments[:title])
    yield _item(replace(caption, segments=caption.segments[title:]), ItemKind.CAPTION)


def _without_rows(chain: Chain) -> Chain:
    """Leave out the rows of a table that stand above a caption."""
    rows = table_rows([segment.text for segment in chain.segments])
    start = max((at + 1 for at, is_row in enumerate(rows) if is_row), default=0)
    return replace(chain, segments=chain.segments[start:]) if start < len(chain.segments) else chain


def _has_title(caption: Chain) -> int:
    """Say (1 or 0) whether the first line is the photo's title: a broken sentence would fill it."""
    first, *rest = caption.segments
    if not rest or CLAUSE_MARK.search(first.text) or opens_caption(first.text):
        return 0
    return int(first.width + _NOT_FULL < max(segment.width for segment in rest))


def _item(chain: Chain, kind: ItemKind) -> Item:
    return Item(kind, chain.segments, chain.column)
