"""What the store gives out: newspapers, editions, page cards, people, log entries, search hits."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from xingxian_editor.checks.error_rate.own_profile import OwnProfile
from xingxian_editor.checks.newsroom import DEFAULT_SYNONYMS
from xingxian_editor.checks.word_entry import WordEntry
from xingxian_editor.page.block import ArticleKind
from xingxian_editor.page.correction import Pass
from xingxian_editor.page.page import Page
from xingxian_editor.page.patch import Patch


@dataclass(frozen=True, slots=True)
class Silenced:
    """A word that one rule is never again to report in this newspaper: who said so, and when."""

    rule: str
    quoted: str
    by: str = ""
    time: str = ""


@dataclass(frozen=True, slots=True)
class NewsroomSettings:
    """What one newspaper asks of its pages; the defaults are those of ``checks.newsroom``.

    ``scoring`` is the scoring profile of its error rate, ``own_weights`` what it counts otherwise,
    ``own_profiles`` are profiles that it made by copying.
    """

    required_roles: tuple[str, ...] = ("组版", "责编", "校对")
    synonyms: tuple[tuple[str, tuple[str, ...]], ...] = DEFAULT_SYNONYMS
    apart: tuple[tuple[str, str], ...] = (("责编", "校对"),)
    rules_off: tuple[str, ...] = ()
    silenced: tuple[Silenced, ...] = ()
    scoring: str = "2020"
    own_weights: tuple[tuple[str, str], ...] = ()
    own_profiles: tuple[OwnProfile, ...] = ()


DEFAULT_SETTINGS = NewsroomSettings()


@dataclass(frozen=True, slots=True)
class Newspaper:
    """A title with the size of its page and the settings of its desk."""

    id: int
    name: str
    width_mm: float = 390
    height_mm: float = 540
    newsroom: NewsroomSettings = DEFAULT_SETTINGS
    version: int = 1


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the roster; ``posts`` are what they do (责编, 校对 …)."""

    id: int
    newspaper: int
    name: str
    posts: tuple[str, ...] = ()
    version: int = 1


@dataclass(frozen=True, slots=True)
class PlanEntry:
    """One line of the page plan: this page number has this section."""

    page_number: str
    section: str


@dataclass(frozen=True, slots=True)
class Edition:
    """The pages of one date; ``date`` is None for pages whose date is not known."""

    id: int
    newspaper: int
    date: str | None
    page_count: int
    version: int = 1


@dataclass(frozen=True, slots=True)
class HouseWord:
    """One line of a newspaper's own word sheets, and who put it there."""

    id: int
    newspaper: int
    entry: WordEntry
    by: str
    version: int = 1


class PageState(StrEnum):
    """How far the work on a page is."""

    UNTAGGED = "untagged"
    TAGGING = "tagging"
    TAGGED = "tagged"


@dataclass(frozen=True, slots=True)
class PageCard:
    """What a list shows of a page: where it is filed, its state, its pass, what is on its current version."""

    id: int
    edition: int
    newspaper: int
    newspaper_name: str
    date: str | None
    page_number: str | None
    section: str | None
    state: PageState
    page_version: int
    version_number: int
    kind: str
    undecided: int
    article_count: int
    photo_count: int
    title: str
    binned_at: str | None
    version: int = 1
    pass_: Pass | None = None


@dataclass(frozen=True, slots=True)
class ArticleCard:
    """What a list shows of an article or photo; ``id`` is its id within the page."""

    id: int
    kind: ArticleKind
    title: str
    first_words: str
    place: int
    has_headline: bool


@dataclass(frozen=True, slots=True)
class PageVersion:
    """One version of a page: the file it came from, who brought it in and when."""

    id: int
    page: int
    number: int
    kind: str
    importer: str
    file_name: str
    original: str
    added_by: str
    added_at: str
    revision: int


@dataclass(frozen=True, slots=True)
class LoggedPatch:
    """One action on a page as the log has it; ``time`` is ISO 8601 with its offset."""

    id: int
    label: str
    patch: Patch
    by: str
    time: str


@dataclass(frozen=True, slots=True)
class OpenedPage:
    """A page with all its records. The last of ``undo`` (``redo``) is the next to take back (make again)."""

    card: PageCard
    page: Page
    revision: int
    undo: tuple[LoggedPatch, ...]
    redo: tuple[LoggedPatch, ...]
    original: Path | None


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A finding that a person put aside, with the reason."""

    fingerprint: str
    rule: str
    reason: str
    by: str
    time: str
    newspaper: int
    page: int


@dataclass(frozen=True, slots=True)
class LogEntry:
    """Who did what when; ``what`` is a verb of ``store.activity_log``."""

    id: int
    time: str
    by: str
    what: str
    page: int | None
    detail: str


@dataclass(frozen=True, slots=True)
class SearchHit:
    """An article that has the words searched for; ``snippet`` is the text around the first of them."""

    page: int
    page_version: int
    article: int
    field: str
    title: str
    snippet: str
    date: str | None
    page_number: str | None
    section: str | None
    newspaper_name: str


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a page open for changes, and in which window of which machine."""

    name: str
    machine: str
    process: int
    window: str
    since: str
