"""Puts a doubt into words: the question, each answer with its grounds, and what else one can do."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from xingxian_editor.page.block import ArticleKind
from xingxian_editor.page.doubt import Choice, DoubtKind
from xingxian_editor.page.role import Role
from xingxian_editor.ui.galley.doubt_places import DoubtPlace
from xingxian_editor.ui.galley.galley_state import PageRows
from xingxian_editor.ui.theme.theme import Theme

MOST_CHOICES = 3
NEARBY = 6


@dataclass(frozen=True, slots=True)
class ChoiceWords:
    """One answer: the keys that give it, its label, its grounds and how sure the importer is.

    ``index`` is its place among the doubt's choices.
    """

    keys: tuple[str, ...]
    label: str
    reason: str = ""
    sure: str = ""
    index: int = 0


@dataclass(frozen=True, slots=True)
class StripWords:
    """Everything a doubt strip says. ``others`` pairs a command with its words."""

    question: str
    count: str
    choices: tuple[ChoiceWords, ...] = ()
    others: tuple[tuple[str, ChoiceWords], ...] = ()

    @property
    def lines(self) -> int:
        """Lines it takes when open."""
        return 1 + len(self.choices) + bool(self.others)


class DoubtWords(QObject):
    """Speaks for the importer, in the language of the window."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def strip(self, place: DoubtPlace, page: PageRows) -> StripWords:
        """Return what the strip of a doubt says."""
        numbered = list(enumerate(place.doubt.choices))
        shown = numbered[:1] + sorted(numbered[1:], key=lambda item: -item[1].confidence)[: MOST_CHOICES - 1]
        choices = tuple(self._choice(at, choice, place, page) for at, choice in shown)
        count = f"{place.number} / {place.total}"
        return StripWords(self.question(place, page), count, choices, self._others(place))

    def question(self, place: DoubtPlace, page: PageRows) -> str:
        """Return what is asked."""
        doubt = place.doubt
        block = page.block(place.block)
        role = self._theme.role_look(block.role if block else Role.UNPLACED).name
        if doubt.kind is DoubtKind.WHICH_ARTICLE:
            if block is not None and block.role is Role.HEADLINE:
                return self.tr("Which article does this headline belong to?")
            return self.tr("Which article does this belong to? ({0})").format(role)
        if doubt.kind is DoubtKind.WHICH_ROLE:
            return self.tr("What is this? Taken for: {0}").format(role)
        if doubt.kind is DoubtKind.NO_HEADLINE:
            unit = page.units.by_id.get(doubt.article or 0)
            return self.tr("Article {0} has no headline").format(unit.in_kind if unit else "")
        return self.tr("A character is lost here: {0}").format(self._around(place, page))

    def _around(self, place: DoubtPlace, page: PageRows) -> str:
        r = place.doubt.anchor[0]
        text = page.page.source_by_id[r.source].text
        before = text[max(0, r.start - NEARBY) : r.start].split("\n")[-1]
        after = text[r.end : r.end + NEARBY].split("\n")[0]
        return f"{before}□{after}"

    def _choice(self, at: int, choice: Choice, place: DoubtPlace, page: PageRows) -> ChoiceWords:
        sure = f"{round(choice.confidence * 100)}%"
        return ChoiceWords(
            (self.tr("Enter"),) if at == 0 else self._keys(choice, place, page),
            self._label(choice, place, page),
            self._reason(choice),
            self.tr("{0} sure").format(sure) if at == 0 else sure,
            at,
        )

    def _keys(self, choice: Choice, place: DoubtPlace, page: PageRows) -> tuple[str, ...]:
        block = page.block(place.block)
        if choice.article is not None and (block is None or choice.article != block.article):
            unit = page.units.by_id.get(choice.article)
            return ("A", *str(unit.number).zfill(page.units.digits)) if unit else ()
        if choice.role is not None:
            key = self._theme.role_look(choice.role).key
            return (key,)
        return ("0",)

    def _label(self, choice: Choice, place: DoubtPlace, page: PageRows) -> str:
        if place.doubt.kind is DoubtKind.WHICH_ROLE and choice.role is not None:
            return self._theme.role_look(choice.role).name
        where = self._where(choice, page)
        block = page.block(place.block)
        if choice.role is None or choice.role is Role.UNPLACED or (block is not None and choice.role is block.role):
            return where
        return self.tr("{0}, as {1}").format(where, self._theme.role_look(choice.role).name)

    def _where(self, choice: Choice, page: PageRows) -> str:
        unit = page.units.by_id.get(choice.article) if choice.article is not None else None
        if choice.article is None:
            return self.tr("Not in an article")
        if unit is None:
            return self.tr("A new article")
        if unit.kind is ArticleKind.PHOTO:
            return self.tr("To photo {0}").format(unit.in_kind)
        return self.tr("To article {0}").format(unit.in_kind)

    def _reason(self, choice: Choice) -> str:
        if choice.shared:
            shared = self.tr(", ").join(self.tr("“{0}” {1}×").format(phrase, n) for phrase, n in choice.shared[:2])
            return self.tr("in common: {0}").format(shared)
        if choice.adjacent:
            return self.tr("next to it, but no phrase in common")
        return ""

    def _others(self, place: DoubtPlace) -> tuple[tuple[str, ChoiceWords], ...]:
        later = ("next", ChoiceWords(("D",), self.tr("Skip to the next")))
        if place.doubt.kind in (DoubtKind.NO_HEADLINE, DoubtKind.LOST_GLYPH):
            return ("transcribe", ChoiceWords(("B",), self.tr("Type in what the file lacks…"))), later
        if place.doubt.kind is DoubtKind.WHICH_ROLE:
            return ("roles", ChoiceWords(("R",), self.tr("Another role…"))), later
        other = ("articles", ChoiceWords(("A",), self.tr("Another article…")))
        none = ("unplace", ChoiceWords(("0",), self.tr("Not in an article")))
        return other, none, later
