"""What a label announces: a summary (提要) behind 核心提示, an editor's note (编者按) behind its name."""

import re
from collections.abc import Sequence
from dataclasses import replace

from xingxian_editor.page_import.items import Item, ItemKind

_LABELS = {
    ItemKind.SUMMARY: "核心提示|内容提要|内容提示|阅读提示|新闻提示|核心阅读|提要|摘要|导读",
    ItemKind.EDITORS_NOTE: "编者按|编者的话|开栏的话|开栏语|编后|编后语|编者说|主持人语",
}
_ALONE = {kind: re.compile(rf"[【\[［■◆●]?\s?(?:{words})\s?[】\]］：:]?") for kind, words in _LABELS.items()}
_INLINE = {kind: re.compile(rf"[【\[［■◆●]?\s?(?:{words})\s?[】\]］：:]") for kind, words in _LABELS.items()}
_MOST = 3
_LONGEST = 400
_LESS = 1.0


def with_labelled_text(items: Sequence[Item]) -> list[Item]:
    """Return ``items`` with summaries and editor's notes told from heads and paragraphs."""
    result = list(items)
    for at, item in enumerate(items):
        if item.kind not in (ItemKind.HEAD, ItemKind.BODY) or result[at].kind is not item.kind:
            continue
        for kind in _LABELS:
            if item.kind is ItemKind.HEAD and _ALONE[kind].fullmatch(item.text):
                count = _announced(items, at + 1)
                numbers = range(at, at + 1 + count) if count else range(0)
            elif item.kind is ItemKind.BODY and _INLINE[kind].match(item.text):
                numbers = range(at, at + _sentences(items, at))
            else:
                continue
            for number in numbers:
                result[number] = replace(items[number], kind=kind)
    return result


def _sentences(items: Sequence[Item], start: int) -> int:
    """Return of how many items the paragraph consists that begins with item ``start``: lines not set in go on.

    Without an indent only lines as wide as the column tell that the paragraph goes on.
    """
    indent = items[start].segments[0].line.indent
    end = start + 1
    while end < len(items) and items[end].kind is ItemKind.BODY:
        above, below = items[end - 1].segments[-1], items[end].segments[0]
        widest = max(segment.width for item in items[start : end + 1] for segment in item.segments)
        goes_on = below.line.indent < indent if indent else below.width >= widest - _LESS < above.width + _LESS
        if not goes_on or below.line.white > above.line.white:
            break
        end += 1
    return end - start


def _announced(items: Sequence[Item], start: int) -> int:
    """Return how many paragraphs from ``start`` on the label is about: up to a head, or to more white."""
    count, length = 0, 0
    for item in items[start:]:
        if item.kind is not ItemKind.BODY:
            return count
        set_off = item.segments[0].line.white > items[start].segments[0].line.white
        if count and (set_off or count == _MOST or length + len(item.text) > _LONGEST):
            return count if set_off else 1
        count, length = count + 1, length + len(item.text)
    return min(count, 1)
