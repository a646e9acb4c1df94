"""Reads a word sheet's line: 截止 截至 后=目前、昨日 除=截止日期."""

from xingxian_editor.checks.finding import Severity
from xingxian_editor.checks.word_entry import WordEntry, WordKind

_BETWEEN = "、"
_CONTEXTS = {"前": "after", "后": "before", "前非": "not_after", "后非": "not_before", "除": "inside"}
"""The word of a sheet for each context: 前 is what stands before the word, 后 what follows it."""

_LOUDNESS = {"错": Severity.ERROR, "疑": Severity.WARNING, "提示": Severity.NOTICE}


class LineNotUnderstood(ValueError):
    """A line of a word sheet that says something this program does not know."""


def word_entry(line: str, kind: WordKind = WordKind.WRONG) -> WordEntry:
    """Return the entry of a line: the word, what it should be (several by /), then contexts.

    ``因=`` gives the reason and ends the line's contexts, ``级=`` is 错, 疑 or 提示.
    """
    line, _, why = line.partition(" 因=")
    word, *rest = line.split()
    right = tuple(rest.pop(0).split("/")) if rest and "=" not in rest[0] else ()
    contexts: dict[str, tuple[str, ...]] = {}
    severity = None
    for part in rest:
        key, sign, values = part.partition("=")
        if key == "级" and values in _LOUDNESS:
            severity = _LOUDNESS[values]
        elif sign and key in _CONTEXTS:
            contexts[_CONTEXTS[key]] = tuple(filter(None, values.split(_BETWEEN)))
        else:
            raise LineNotUnderstood(line)
    return WordEntry(word, right, kind, why.strip(), severity=severity, **contexts)


def word_line(entry: WordEntry) -> str:
    """Return the line that ``word_entry`` reads as ``entry``."""
    parts = [entry.word, *filter(None, ["/".join(entry.right)])]
    for key, name in _CONTEXTS.items():
        if values := getattr(entry, name):
            parts.append(f"{key}={_BETWEEN.join(values)}")
    if entry.severity is not None:
        parts.append(f"级={next(key for key, value in _LOUDNESS.items() if value is entry.severity)}")
    return " ".join(parts) + (f" 因={entry.why}" if entry.why else "")
