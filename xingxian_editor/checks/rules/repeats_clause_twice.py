"""The same clause twice in a row: 高度重视，高度重视，狠抓落实."""

import re
from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_AGAIN = Pattern(r"(?<=[，、。；])(?P<clause>[^，、。；：！？“”‘’（）\s]{4,40})(?=[，、。；])", needs="、。，；")
# 就留住了人，留住了人，就留住了村子 goes from one thing on to the next.
_LEADS_ON = Pattern("[便就才也则]", needs="也便则就才")
_LONG = 12
_IN_QUOTES = Pattern(r"[“‘『「][^”’』」]*\Z")


def find(text: str) -> Iterator[TextHit]:
    """Yield each clause after a comma that the words before the comma end with."""
    for match in _AGAIN.finditer(text):
        comma = match.start() - 1
        if text[comma] == "。" != text[match.end()]:
            continue
        if _LEADS_ON.match(text, comma - len(match["clause"]) - 1) or _whole_sentence(text, match):
            continue
        if text.endswith(match["clause"], 0, comma) and not _IN_QUOTES.search(text, 0, comma):
            # Of names in a row, two may be the same.
            severity = Severity.NOTICE if text[comma] == "、" else None
            yield TextHit(Span(comma, match.end()), "前面刚说过，一字不差。", "", severity=severity)


def _whole_sentence(text: str, match: re.Match[str]) -> bool:
    """Say whether it is a whole sentence twice, and long enough to be another rule's."""
    before = match.start() - 1 - len(match["clause"])
    begins = before <= 0 or text[before - 1] in "。！？"
    return begins and text[match.start() - 1] == "。" and len(match["clause"]) >= _LONG


RULE = Rule(
    id="repeats.clause-twice",
    title="分句重复",
    question="有没有连着重复的分句",
    why="报纸编校质量评比差错认定细则：多字。",
    category=Category.REPEATS,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "县城客运西站主体竣工⟦，县城客运西站主体竣工⟧，公路通车。",
        "三是清洁能源产能持续提高⟦。清洁能源产能持续提高⟧。",
        "各部门要高度重视⟦，高度重视⟧，狠抓落实。",
    ),
    allows=(
        "县城客运西站主体竣工，县城客运东站主体竣工。",
        "他喊道：“快来人啊，快来人啊，着火了。”",
        "我们要把水管好。把水管好，把树种活，是今年的头等事。",
        "有了活干，就留住了人，留住了人，就留住了村子。",
        "加油，加油，再加油。",
    ),
)
