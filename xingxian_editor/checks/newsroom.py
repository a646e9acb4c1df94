"""What a newspaper knows of itself, as the rules need it: roles, roster, page plan, edition."""

from dataclasses import dataclass

from xingxian_editor.checks.house_words import HouseWords

DEFAULT_SYNONYMS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "组版",
        (
            "组版",
            "版式",
            "美编",
            "排版",
            "制版",
            "版面设计",
            "本版美编",
            "视觉设计",
            "版式设计",
            "拼版",
            "美术编辑",
            "版面",
        ),
    ),
    ("责编", ("责编", "编辑", "责任编辑", "本版编辑", "本版责编", "本版责任编辑", "值班编辑")),
    ("校对", ("校对", "检校", "责任校对", "本版校对", "质检", "责校", "校检", "校检员")),
)
"""Role that a newspaper requires → words that count as the same."""


_NO_WORDS = HouseWords()


@dataclass(frozen=True, slots=True)
class Newsroom:
    """What the rules are held against. Empty means unknown: the rule that needs it is not run.

    ``taken`` pairs the page number of every other page of the edition with a word for it
    (its section); ``plan`` pairs page numbers with section names; ``apart`` are pairs of required
    roles that one person must not hold both; ``words`` are the newspaper's own sheets;
    ``silenced`` pairs rules with words that they are never again to report here.
    """

    newspaper: str = ""
    required_roles: tuple[str, ...] = ("组版", "责编", "校对")
    synonyms: tuple[tuple[str, tuple[str, ...]], ...] = DEFAULT_SYNONYMS
    apart: tuple[tuple[str, str], ...] = (("责编", "校对"),)
    roster: tuple[str, ...] = ()
    plan: tuple[tuple[str, str], ...] = ()
    taken: tuple[tuple[str, str], ...] = ()
    edition_date: str | None = None
    rules_off: tuple[str, ...] = ()
    words: HouseWords = _NO_WORDS
    silenced: tuple[tuple[str, str], ...] = ()
