"""Texts set downwards: lines of body type that are read from right to left, with the head beside or over them."""

import re
from collections.abc import Sequence

from xingxian_editor.page_import.pdf.article_layout import ArticleLayout
from xingxian_editor.page_import.pdf.field import across, level
from xingxian_editor.page_import.pdf.frames import Frame
from xingxian_editor.page_import.pdf.head_groups import HeadGroup
from xingxian_editor.page_import.pdf.text_blocks import TextBlock

_LARGEST = 1.15
_NEXT = 2.6
_FEWEST_LINES = 3
_FARTHEST = 6.0
_LEAST_TEXT = 40
_SURE = 0.7
_SENTENCE = re.compile("[，。；！？︐︒]")


def downward_articles(texts: Sequence[Frame], heads: list[HeadGroup]) -> list[ArticleLayout]:
    """Return the articles set downwards, and take their heads out of ``heads``."""
    articles = []
    for text in texts:
        head = head_of(text, heads)
        if head is not None:
            heads.remove(head)
        articles.append(ArticleLayout(head, [text], _SURE))
    return articles


def downward_texts(blocks: Sequence[TextBlock], body: float) -> list[Frame]:
    """Return the texts that lines set downwards make, each read from right to left."""
    lines = [block for block in blocks if block.vertical and block.size < _LARGEST * body]
    groups: list[list[TextBlock]] = []
    for line in sorted(lines, key=lambda line: -line.right):
        group = next((group for group in groups if _is_next(group, line)), None)
        if group is None:
            groups.append([line])
        else:
            group.append(line)
    return [
        Frame(group)
        for group in groups
        if len(group) >= _FEWEST_LINES
        and len(text := "".join(block.text for block in group)) >= _LEAST_TEXT
        and _SENTENCE.search(text)
    ]


def _is_next(group: Sequence[TextBlock], line: TextBlock) -> bool:
    """Say whether the line stands left of the group's last one, its top level with theirs or set in from it."""
    right, size = group[-1], line.size
    alike = abs(size - right.size) < 0.06 * size and line.wall == right.wall
    down = line.top - min(block.top for block in group)
    return alike and -0.2 * size < right.left - line.right < _NEXT * size and -3.2 * size < down < 3.2 * size


def head_of(text: Frame, heads: Sequence[HeadGroup]) -> HeadGroup | None:
    """Return the head beside the text, at its right sooner than at its left, or over it."""
    near = [(far, n) for n, head in enumerate(heads) if (far := _far(text, head)) < _FARTHEST * text.size]
    return heads[min(near)[1]] if near else None


def _far(text: Frame, head: HeadGroup) -> float:
    if head.vertical and level(head, text) > 0.3:
        right, left = head.left - text.right, text.left - head.right
        return right if right > -text.size else 1.5 * left if left > -text.size else 1e6
    gap = text.start - head.bottom
    return 1.2 * gap if not head.vertical and gap > -text.size and across(head, text) > 0.5 else 1e6
