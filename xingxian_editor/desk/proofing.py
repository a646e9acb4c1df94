"""Makes the proof (校样) of a page: the picture with its marks, the articles as galleys, and what found no room."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from xingxian_editor.corrections.proof.drawing import Ink
from xingxian_editor.corrections.proof.layout import MarginNote, lay_out
from xingxian_editor.corrections.proof.page_setting import page_setting, placed_source
from xingxian_editor.corrections.proof.setting import Key, Setting
from xingxian_editor.corrections.proof.sheets import NoteSheets, Proof, ProofHead, ProofSheet, picture_sheet, set_sheet
from xingxian_editor.corrections.proof.talk_wishes import talk_wishes
from xingxian_editor.corrections.proof.text_wishes import wishes_of
from xingxian_editor.corrections.proof.units import keys_of
from xingxian_editor.corrections.proof.wish import Wish
from xingxian_editor.corrections.proof_words import PASS_NAMES
from xingxian_editor.corrections.tracked_article import TrackedArticle, track
from xingxian_editor.desk.proof_galley import A3_GALLEY, A4_GALLEY, GalleySize, galley_sheets
from xingxian_editor.export.page_head import head_of, printed_date
from xingxian_editor.page.correction import Pass
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PageReading, UnplacedReading

MARGIN_EMS = 12.0
"""How much white is added at either side of the page's picture, in ems of its body type."""
_LEAST_MARGIN, _MOST_MARGIN = 36.0, 60.0
Report = Callable[[float], bool]


class ProofKind(StrEnum):
    """What is printed: the page's picture (大样), its articles as galleys (小样), or both."""

    PAGE = "page"
    GALLEY = "galley"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class ProofChoice:
    """What a proof shall show: which passes, of what kind, galleys on A3 or A4, queries and notes or not."""

    kind: ProofKind = ProofKind.BOTH
    passes: frozenset[Pass] = frozenset(Pass)
    a3: bool = False
    talk: bool = True


def go_on(share: float) -> bool:
    """Let work go on whose progress nobody looks at."""
    return True


class ProofStopped(Exception):
    """Somebody no longer wants the proof."""


def has_picture(page: Page) -> bool:
    """Say whether the page can be shown as its picture: its file tells where characters stand."""
    return placed_source(page) is not None


def has_talk(page: Page) -> bool:
    """Say whether there are open queries or notes."""
    return any(query.open for query in page.queries) or any(not note.resolved for note in page.notes)


def passes_of(page: Page) -> tuple[Pass, ...]:
    """Return the passes in which something was corrected, in their order."""
    made = {correction.pass_ for correction in page.corrections if correction.stands}
    return tuple(pass_ for pass_ in Pass if pass_ in made)


def proof_head(page: PageReading, newspaper: str, time: str) -> ProofHead:
    """Return the head of a proof; ``time`` is when it is made, ISO 8601."""
    head = head_of(page.folio, newspaper=newspaper)
    day = " ".join(filter(None, (printed_date(head.date), head.weekday)))
    number = f"第{head.page_number}版" if head.page_number else ""
    return ProofHead(
        head.newspaper, day, " ".join(filter(None, (number, head.section))), "", time[:16].replace("T", " ")
    )


def _readers(page: Page, shown: Iterable[Pass]) -> str:
    """Return who read in which pass: 一校 周岚　二校 李敏."""
    found = []
    for pass_ in shown:
        names = dict.fromkeys(c.by for c in page.corrections if c.pass_ is pass_ and c.stands and c.by)
        found.append(" ".join((PASS_NAMES[pass_], *names)))
    return "　".join(found)


def make_proof(page: Page, reading: PageReading, head: ProofHead, choice: ProofChoice, report: Report = go_on) -> Proof:
    """Lay the proof out. ``report`` is told how far it is; where it says False, ProofStopped comes."""
    return _Maker(page, reading, head, choice, report).proof()


class _Maker:
    def __init__(self, page: Page, reading: PageReading, head: ProofHead, choice: ProofChoice, report: Report) -> None:
        self._page, self._reading, self._choice, self._report = page, reading, choice, report
        shown = [pass_ for pass_ in passes_of(page) if pass_ in choice.passes]
        talk = tuple(talk_wishes(page)) if choice.talk else ()
        inks_shown = tuple((Ink(pass_.value), PASS_NAMES[pass_]) for pass_ in shown)
        inks_shown += ((Ink.TALK, "质疑、批注"),) if talk else ()
        self._head = replace(head, passes=_readers(page, shown), inks=inks_shown)
        inks = {Ink(pass_.value) for pass_ in choice.passes}
        self._articles = track(page, reading)
        self._wishes = [
            wish for wish in wishes_of(page, self._articles) if wish.ink in inks or (wish.kept_by or wish.ink) in inks
        ]
        self._wishes += talk
        self._size: GalleySize = A3_GALLEY if choice.a3 else A4_GALLEY
        self._notes = NoteSheets(self._head, self._size.width, self._size.height, "附记")

    def proof(self) -> Proof:
        pictured = has_picture(self._page) and self._choice.kind is not ProofKind.GALLEY
        sheets: list[ProofSheet] = []
        told: Sequence[MarginNote] = ()
        if pictured:
            sheets, told = self._picture()
        if not pictured or self._choice.kind is ProofKind.BOTH:
            sheets += self._galleys(every=not has_picture(self._page))
        elif told:
            self._notes.add(sheets[0].title, told)
        return Proof((*sheets, *self._notes.sheets()))

    def _picture(self) -> tuple[list[ProofSheet], Sequence[MarginNote]]:
        """Lay the marks over the page; what finds no room there is on the galleys, or told."""
        bare = page_setting(self._page, 0.0)
        assert bare is not None
        setting = page_setting(self._page, min(max(MARGIN_EMS * bare.em, _LEAST_MARGIN), _MOST_MARGIN))
        assert setting is not None
        layout = lay_out(setting, self._wishes)
        self._go_on(0.4)
        return [picture_sheet(setting, layout, self._head, "大样")], layout.notes

    def _galleys(self, every: bool) -> list[ProofSheet]:
        keys = {key for wish in self._wishes for key in _keys_of_wish(wish)}
        articles = [article for article in self._articles if every or _has_any(article, keys)]
        unplaced = [(text, own) for text in self._reading.unplaced if (own := _unplaced_keys(text)) and keys & set(own)]
        settings = galley_sheets(articles, unplaced, self._size)
        found: set[int] = set()
        sheets = []
        for number, setting in enumerate(settings, 1):
            wishes = [(at, wish) for at, wish in enumerate(self._wishes) if _stands_in(setting, wish)]
            found |= {at for at, _ in wishes}
            layout = lay_out(setting, [wish for _, wish in wishes])
            title = f"小样 {number}/{len(settings)}"
            sheets.append(set_sheet(setting, layout, self._head, title))
            self._notes.add(title, layout.notes)
            self._go_on(0.4 + 0.6 * number / len(settings))
        astray = [wish for at, wish in enumerate(self._wishes) if at not in found]
        self._notes.add("本版", _told(astray))
        return sheets

    def _go_on(self, share: float) -> None:
        if self._report(share) is False:
            raise ProofStopped


def _told(wishes: Iterable[Wish]) -> Iterable[MarginNote]:
    return (MarginNote(0, wish) for wish in wishes)


def _keys_of_wish(wish: Wish) -> Iterable[Key]:
    gaps = (key for gap in wish.gaps for key in gap)
    return (key for key in (*wish.chars, *wish.others, wish.before, wish.after, *gaps) if key is not None)


def _stands_in(setting: Setting, wish: Wish) -> bool:
    """Say whether a sheet has the place of a wish: an end of a 转移, the gap of a 增补, a character."""
    return any(setting.find(key) is not None for key in _keys_of_wish(wish))


def _has_any(article: TrackedArticle, keys: set[Key]) -> bool:
    return any(key in keys for at, item in enumerate(article.items) for key in keys_of(article.id, at, item.reading))


def _unplaced_keys(text: UnplacedReading) -> tuple[Key, ...]:
    return keys_of(-text.block, 0, text.reading)
