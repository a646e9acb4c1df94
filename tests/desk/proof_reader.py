"""Corrects a page as a reader does: finds words, strikes and writes, sets marks; pure, without a library."""

from xingxian_editor.corrections.proof.drawing import area_of
from xingxian_editor.corrections.tracked_article import track
from xingxian_editor.desk.correcting import Chosen, Hand, add_mark, keep_after_all, keep_change, writer_for
from xingxian_editor.page.correction import Pass, Way
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.span import Span

TIME = "2021-03-04T22:10:00+08:00"


class ProofReader:
    """Holds a page; every call corrects it."""

    def __init__(self, page, by="周岚", pass_=Pass.FIRST):
        self.page = page
        self.hand = Hand(by, pass_, TIME)

    def in_pass(self, pass_):
        self.hand = Hand(self.hand.by, pass_, TIME)
        return self

    @property
    def articles(self):
        return track(self.page, read_page(self.page))

    def _find(self, words, nth=0):
        for article in self.articles:
            marked, at = article.ledger.marked, -1
            for _ in range(nth + 1):
                at = marked.find(words, at + 1)
            if at >= 0:
                return article, at
        raise LookupError(words)

    def change(self, words, new, mark=None, nth=0, skip=0, strike=None, detail=""):
        """Write ``new`` over the first ``strike`` characters after ``skip`` of ``words`` (all of them)."""
        article, at = self._find(words, nth)
        at += skip
        end = at + (len(words) - skip if strike is None else strike)
        writer = writer_for(self.page, self.hand)
        done = article.ledger.replace(at, end, new, writer)
        chosen = Chosen(mark, detail)
        self.page = keep_change(self.page, article, done.ledger.runs, self.hand, writer.owners, chosen).page
        return self

    def move(self, words, before, mark):
        article, at = self._find(words)
        to = article.ledger.marked.index(before)
        writer = writer_for(self.page, self.hand)
        done = article.ledger.move(at, at + len(words), to, writer)
        self.page = keep_change(self.page, article, done.ledger.runs, self.hand, writer.owners, Chosen(mark)).page
        return self

    def mark(self, mark, words, detail="", nth=0, way=Way.USUAL, amount=0.0):
        article, at = self._find(words, nth)
        start = article.ledger.to_original(at)
        anchor = article.anchor(Span(start, start + len(words)))
        self.page = add_mark(self.page, mark, self.hand, anchor, None, Chosen(mark, detail, way=way, amount=amount))
        return self

    def frame(self, mark, frame, detail=""):
        self.page = add_mark(self.page, mark, self.hand, (), frame, Chosen(mark, detail))
        return self

    def keep(self, *numbers):
        self.page = keep_after_all(self.page, numbers, self.hand)
        return self


def ink_hull(sheet):
    areas = [area_of(drawing) for drawing in sheet.drawings]
    return (
        min(a.left for a in areas),
        min(a.top for a in areas),
        max(a.right for a in areas),
        max(a.bottom for a in areas),
    )
