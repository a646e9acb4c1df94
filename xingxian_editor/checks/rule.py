"""The shape of a rule: what it finds, why, and the examples that prove it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.error_kind import ErrorKind
from xingxian_editor.checks.examples import Example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.page.place import Place


class Category(StrEnum):
    """What kind of fault a rule is about; ``name_zh`` is its word for people."""

    FOLIO = "folio"
    STRUCTURE = "structure"
    EXTRACTION = "extraction"
    PUNCTUATION = "punctuation"
    NUMERALS = "numerals"
    UNITS = "units"
    CONSISTENCY = "consistency"
    ARITHMETIC = "arithmetic"
    LISTS = "lists"
    DATES = "dates"
    REPEATS = "repeats"
    WORDS = "words"
    HOUSE = "house"
    HEADLINES = "headlines"

    @property
    def name_zh(self) -> str:
        """The Chinese word for it."""
        return _CATEGORY_NAMES[self]


_CATEGORY_NAMES = {
    Category.FOLIO: "报眉",
    Category.STRUCTURE: "结构",
    Category.EXTRACTION: "提取",
    Category.PUNCTUATION: "标点",
    Category.NUMERALS: "数字",
    Category.UNITS: "单位",
    Category.CONSISTENCY: "前后一致",
    Category.ARITHMETIC: "计算",
    Category.LISTS: "列项",
    Category.DATES: "日期",
    Category.REPEATS: "重复",
    Category.WORDS: "字词",
    Category.HOUSE: "本报用语",
    Category.HEADLINES: "标题",
}


_ERROR_KINDS = {
    Category.FOLIO: ErrorKind.NOT_COUNTED,
    Category.STRUCTURE: ErrorKind.NOT_COUNTED,
    Category.EXTRACTION: ErrorKind.NOT_COUNTED,
    Category.PUNCTUATION: ErrorKind.PUNCTUATION,
    Category.NUMERALS: ErrorKind.NUMERAL_USAGE,
    Category.UNITS: ErrorKind.UNIT,
    Category.CONSISTENCY: ErrorKind.KNOWLEDGE,
    Category.ARITHMETIC: ErrorKind.KNOWLEDGE,
    Category.LISTS: ErrorKind.KNOWLEDGE,
    Category.DATES: ErrorKind.KNOWLEDGE,
    Category.REPEATS: ErrorKind.REPEATED_TEXT,
    Category.WORDS: ErrorKind.CHARACTER,
    Category.HOUSE: ErrorKind.WORDING,
    Category.HEADLINES: ErrorKind.HEADLINE_BREAK,
}
"""What the findings of a category are for the error rate, unless a rule says otherwise."""


class Scope(StrEnum):
    """How much of a page a rule looks at to judge one place, beside folio and newspaper.

    After a key stroke a text rule looks at the changed text alone (``checked.texts`` has no
    other), an article rule at its article or photo alone; a page rule at everything. What a rule
    says must not depend on more than its scope has, nor its messages name places by number.
    """

    TEXT = "text"
    ARTICLE = "article"
    PAGE = "page"
    FOLIO = "folio"


class Hit(NamedTuple):
    """Where a rule matched, and what to tell the person.

    ``replacement`` is what ``quoted`` should become. ``severity``, ``fix`` and ``title`` are
    given where this place differs from what the rule says in general. ``context`` names the
    place in the fingerprint where no printed character does (a missing headline: how its article
    begins).
    """

    where: Place
    quoted: str
    message: str
    replacement: str | None = None
    also: tuple[Place, ...] = ()
    severity: Severity | None = None
    fix: Fix | None = None
    title: str = ""
    context: str = ""


def _needs_nothing(_: CheckedPage) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A named check.

    ``id`` names the mistake, not the cure, so that "忽略 folio.weekday-wrong" reads well;
    ``title`` is the mistake in a few words, ``question`` what the rule asks of a page (in the
    list of rules that ran), ``why`` the clause it rests on. ``needs`` returns the reason why
    there is nothing to hold this page against, as a sentence, or nothing.
    ``flags`` are examples the rule must catch, ``allows`` such as it must leave alone: marked
    sentences (⟦the fault⟧; a line is a paragraph, ——— parts articles) or whole pages.
    Both are documentation and test. ``counts_as`` is the kind of error that a finding is for the
    error rate, where it is not that of the category.
    """

    id: str
    title: str
    question: str
    why: str
    category: Category
    severity: Severity
    fix: Fix
    scope: Scope
    find: Callable[[CheckedPage], Iterable[Hit]]
    flags: tuple[str | Example, ...]
    allows: tuple[str | Example, ...]
    needs: Callable[[CheckedPage], str] = _needs_nothing
    counts_as: ErrorKind | None = None

    @property
    def error_kind(self) -> ErrorKind:
        """What its findings are for the error rate."""
        return _ERROR_KINDS[self.category] if self.counts_as is None else self.counts_as
