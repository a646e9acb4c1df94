"""Where places of the marked text are after a change."""

from xingxian_editor.corrections.ledger import Ledger
from xingxian_editor.corrections.run import Splice, common_start, difference
from xingxian_editor.page.span import Span


class Moves:
    """What a change from one ledger to another does to marked offsets."""

    def __init__(self, old: Ledger, new: Ledger, splice: Splice | None = None) -> None:
        splice = splice or difference(old.runs, new.runs)
        start = old.marked_before(splice.at)
        was, becomes = ("".join(run.text for run in runs) for runs in (splice.old, splice.new))
        head = common_start(was, becomes)
        tail = common_start(was[head:][::-1], becomes[head:][::-1])
        self._high = start + len(was) - tail
        self.start = start + head
        """The marked offset at which something changed."""
        self.end = start + len(becomes) - tail
        """The marked offset after what is new."""

    def of(self, marked: int) -> int:
        """Return the new offset; of a place inside the change its end."""
        if marked <= self.start:
            return marked
        return self.end if marked < self._high else marked + self.end - self._high

    def of_span(self, span: Span) -> Span:
        """Return a stretch after the change; what is written inside of it belongs to it."""
        start = self.end if self.start <= span.start < self._high else self.of(span.start)
        return Span(start, max(start, self.of(span.end)))
