"""Heads in the middle of their text (盘文): columns begin above them, run past them and go on below."""

from collections.abc import Sequence

from xingxian_editor.page_import.pdf.article_layout import ArticleLayout, FoundArticles
from xingxian_editor.page_import.pdf.field import across, rule_between, upright_rule_between
from xingxian_editor.page_import.pdf.flow_view import FlowView
from xingxian_editor.page_import.pdf.frames import Frame
from xingxian_editor.page_import.pdf.head_groups import HeadGroup

_NEAR = 3.0
_LEVEL = 1.6
_GUTTER = 3.6
_OVER = 0.5
_SURE = 0.6


def with_inner_heads(found: FoundArticles, view: FlowView) -> FoundArticles:
    """Give text without a head to the head that stands in the middle of it, column by column."""
    for article in list(found.articles):
        if article.head is not None and not article.head.vertical:
            _take_in(article, article.head, found, view)
    return found


def _take_in(article: ArticleLayout, head: HeadGroup, found: FoundArticles, view: FlowView) -> None:
    above = [frame for frame in view.frames if _ends_over(frame, head, view)]
    if not any(_passes(frame, head, above, view) for frame in view.frames):
        return
    headless = [one for one in found.articles if one.head is None and any(frame in above for frame in one.frames)]
    frames = [*article.frames, *(frame for one in headless for frame in one.frames)]
    if not headless or not all(frame in frames for frame in above) or not _is_one_field(frames, above):
        return
    article.frames = _column_by_column(frames)
    article.sure = min(_SURE, article.sure)
    found.articles = [one for one in found.articles if one not in headless]


def _ends_over(frame: Frame, head: HeadGroup, view: FlowView) -> bool:
    """Say whether text without a head of its own ends right over this one."""
    white = head.top - frame.end
    return (
        -frame.size < white < _NEAR * frame.pitch
        and across(frame, head) > _OVER
        and frame.wall == head.wall
        and view.owners[id(frame)] is None
        and not rule_between(frame, head, view.rules, 0.3 * frame.size)
    )


def _passes(frame: Frame, head: HeadGroup, above: Sequence[Frame], view: FlowView) -> bool:
    """Say whether a column beside the head begins level with the text over it and runs down past it."""
    if frame in above or not above or frame.wall != head.wall or view.owners[id(frame)] not in (None, head):
        return False
    if not (frame.top < head.top and frame.bottom > head.bottom):
        return False
    top = min(one.start for one in above)
    if abs(frame.start - top) > _LEVEL * frame.pitch:
        return False
    return any(_is_next_to(frame, one, view) for one in above)


def _is_next_to(frame: Frame, other: Frame, view: FlowView) -> bool:
    left, right = (frame, other) if frame.left < other.left else (other, frame)
    alike = abs(frame.size - other.size) < 0.06 * frame.size
    near = -frame.size < right.left - left.right < _GUTTER * frame.size
    return alike and near and not upright_rule_between(left, right, view.rules)


def _is_one_field(frames: Sequence[Frame], above: Sequence[Frame]) -> bool:
    """Say whether no piece stands higher than the text over the head."""
    top = min(frame.start for frame in above)
    return all(frame.start > top - _LEVEL * frame.pitch for frame in frames)


def _column_by_column(frames: Sequence[Frame]) -> list[Frame]:
    """Return the pieces from the left column to the right, each from the top down."""
    ordered: list[Frame] = []
    for frame in sorted(frames, key=lambda frame: frame.left):
        column = [other for other in ordered if across(other, frame) > _OVER]
        at = next((n for n, other in enumerate(ordered) if other in column and other.top > frame.top), len(ordered))
        ordered.insert(at, frame)
    return ordered
