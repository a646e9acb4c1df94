"""Words that a rule is never again to report in a newspaper: added from a finding, listed, taken back."""

from dataclasses import replace

from xingxian_editor.checks.finding import Finding
from xingxian_editor.desk.session import now
from xingxian_editor.page.problem import Problem
from xingxian_editor.store.library import Library
from xingxian_editor.store.records import Newspaper, Silenced


class NothingToSilence(Problem):
    """A finding that quotes nothing cannot be told from others by a word."""

    def __init__(self) -> None:
        super().__init__(
            "这条疑点没有引出字来，不能按字词不再报；可以忽略这一处，或在“检查 › 规则…”里关掉这条规则。",
            "This finding quotes no word to go by; dismiss it, or switch its rule off under Check › Rules….",
        )


def silence(library: Library, newspaper_id: int, finding: Finding, by: str) -> Newspaper:
    """Never again report what ``finding`` quotes by its rule, in any page of the newspaper."""
    if not finding.quoted.strip():
        raise NothingToSilence
    newspaper = library.newspapers.get(newspaper_id)
    word = Silenced(finding.rule, finding.quoted, by, now())
    others = tuple(w for w in newspaper.newsroom.silenced if (w.rule, w.quoted) != (word.rule, word.quoted))
    return _saved(library, newspaper, (*others, word), by)


def report_again(library: Library, newspaper_id: int, rule: str, quoted: str, by: str) -> Newspaper:
    """Take that back: the rule reports the word again."""
    newspaper = library.newspapers.get(newspaper_id)
    left = tuple(w for w in newspaper.newsroom.silenced if (w.rule, w.quoted) != (rule, quoted))
    return _saved(library, newspaper, left, by)


def _saved(library: Library, newspaper: Newspaper, silenced: tuple[Silenced, ...], by: str) -> Newspaper:
    settings = replace(newspaper.newsroom, silenced=silenced)
    return library.newspapers.save(replace(newspaper, newsroom=settings), by)
