"""What rows of the library say, and how the state of a page looks: icon, word, colour."""

import datetime
from dataclasses import dataclass

from PySide6.QtCore import QObject

from xingxian_editor.page.block import ArticleKind
from xingxian_editor.page.correction import Pass
from xingxian_editor.store.records import ArticleCard, Edition, Newspaper, PageCard, PageState
from xingxian_editor.ui.library_panel.library_nodes import Record


@dataclass(frozen=True, slots=True)
class PageStateLook:
    """Icon, word and colour of a page's state; ``short`` is the word for narrow places."""

    icon: str
    word: str
    color: str
    short: str


class PageLooks(QObject):
    """Puts the records of the library into words."""

    def state(self, card: PageCard) -> PageStateLook:
        """Return how the page stands; what is undecided goes before everything else."""
        if card.undecided:
            word = self.tr("to decide {0}").format(card.undecided)
            return PageStateLook("ph.circle-half", word, "warning", word)
        match card.state:
            case PageState.UNTAGGED:
                return PageStateLook("ph.circle", self.tr("untagged"), "text_2", self.tr("untagged", "short"))
            case PageState.TAGGING:
                return PageStateLook("ph.pen", self.tr("tagging"), "text_2", self.tr("tagging", "short"))
            case PageState.TAGGED if card.pass_ is not None:
                word = self._pass(card.pass_)
                return PageStateLook("ph.pen", word, "text_2", word)
            case PageState.TAGGED:
                return PageStateLook("ph.check-circle", self.tr("tagged"), "ok", self.tr("tagged", "short"))
        return PageStateLook("ph.circle", str(card.state), "text_2", str(card.state))

    def _pass(self, pass_: Pass) -> str:
        return {
            Pass.FIRST: self.tr("first pass"),
            Pass.SECOND: self.tr("second pass"),
            Pass.THIRD: self.tr("third pass"),
            Pass.FINAL_READING: self.tr("final reading"),
        }[pass_]

    def text(self, record: Record) -> str:
        """Return the main words of a row."""
        match record:
            case Newspaper(name=name):
                return name
            case Edition(date=date):
                return self.date(date)
            case PageCard(page_number=number, section=section):
                return f"{number or '–'}  {section or ''}".strip()
            case ArticleCard() as card:
                return self.article(card)
        return ""

    def date(self, date: str | None) -> str:
        """Return a date with its weekday."""
        if date is None:
            return self.tr("Date unknown")
        return f"{date} {self._weekday(date)}".strip()

    def page_count(self, count: int) -> str:
        """Return how many pages an edition has."""
        return self.tr("1 page") if count == 1 else self.tr("{0} pages").format(count)

    def article(self, card: ArticleCard) -> str:
        """Return an article's headline, or its first words with a note that it has none."""
        if card.title:
            return card.title.replace("\n", " ")
        if card.kind is ArticleKind.PHOTO:
            return card.first_words or self.tr("Photo")
        return self.tr("(no headline) {0}").format(card.first_words)

    def page_name(self, card: PageCard) -> str:
        """Return a page with everything that names it: newspaper, date, number, section."""
        number = self.tr("page {0}").format(card.page_number) if card.page_number else ""
        parts = (card.newspaper_name, card.date or self.tr("Date unknown"), number, card.section or "")
        return " ".join(part for part in parts if part)

    def spoken(self, record: Record, badge: int) -> str:
        """Return a row in full, for tooltips and screen readers."""
        match record:
            case Edition() as edition:
                return f"{self.date(edition.date)}, {self.page_count(edition.page_count)}"
            case PageCard() as card:
                return f"{self.page_name(card)}, {self.state(card).word}"
            case ArticleCard() as card:
                return f"{badge or self.tr('Photo')}: {self.article(card)}"
        return self.text(record)

    def _weekday(self, date: str) -> str:
        names = (
            self.tr("Monday"),
            self.tr("Tuesday"),
            self.tr("Wednesday"),
            self.tr("Thursday"),
            self.tr("Friday"),
            self.tr("Saturday"),
            self.tr("Sunday"),
        )
        try:
            return names[datetime.date.fromisoformat(date).weekday()]
        except ValueError:
            return ""
