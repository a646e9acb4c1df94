import copy
import json

import pytest

from xingxian_editor.page.folio import Credit, Fact, Folio
from xingxian_editor.page.page_reading import ArticleReading, PageReading, PhotoReading
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.reading import Reading, Run


class PageModel:
    """A page as texts that a test may change; ``reading()`` gives what the comparison takes."""

    def __init__(self, articles, photos, folio):
        self.articles, self.photos, self.folio = articles, photos, folio

    @classmethod
    def of_document(cls, document):
        folio = {k: document[k] for k in ("date", "weekday", "page_number", "section", "credits")}
        return cls(copy.deepcopy(document["articles"]), copy.deepcopy(document["photos"]), copy.deepcopy(folio))

    def copy(self):
        return copy.deepcopy(self)

    def reading(self):
        self._offset = 0
        return PageReading(
            tuple(self._article(n, a) for n, a in enumerate(self.articles, 1)),
            tuple(self._photo(n, p) for n, p in enumerate(self.photos, 101)),
            (),
            self._folio(),
        )

    def _text(self, text):
        reading = Reading(text, (Run(0, len(text), 0, self._offset),)) if text else Reading()
        self._offset += len(text) + 1
        return reading

    def _texts(self, texts):
        return tuple(self._text(text) for text in texts)

    def _article(self, number, a):
        return ArticleReading(
            number,
            kicker=self._texts(a["kicker"]),
            headline=self._texts(a["headline"]),
            deck=self._texts(a["deck"]),
            dateline=self._text(a["dateline"] or ""),
            paragraphs=self._texts(a["paragraphs"]),
            crossheads=tuple((c["before"], self._text(c["text"])) for c in a.get("crossheads", ())),
            byline=self._texts(f"（{name}）" for name in a["byline"]),
        )

    def _photo(self, number, p):
        title = self._texts([p["title"]] if p["title"] else [])
        return PhotoReading(number, title, self._text(p["caption"]), self._text("、".join(p["credit"])))

    def _folio(self):
        facts = {k: Fact(self.folio[k], self.folio[k]) for k in ("date", "weekday", "page_number", "section")}
        credits = tuple(Credit(r, tuple(Fact(n, n) for n in names)) for r, names in self.folio["credits"].items())
        return Folio(**facts, credits=credits)

    def paragraphs(self):
        """Every paragraph as (article, number)."""
        return [(a, n) for a, article in enumerate(self.articles) for n in range(len(article["paragraphs"]))]

    def place(self, article, paragraph, start, end):
        return Place(Part.ARTICLE, article, "paragraphs", paragraph, start, end)


@pytest.fixture(scope="session")
def sample_model(sample_truth):
    return PageModel.of_document(json.loads(sample_truth.read_text(encoding="utf-8")))
