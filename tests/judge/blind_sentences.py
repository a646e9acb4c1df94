"""Faults as an unfriendly examiner would seed them: written without a look at the rules, one to a sentence.

``blind_sentences.txt`` has a line for each, ⟦the fault⟧ marked, under the kind of fault; any rule may tell it.
Lines that begin with OPEN are not found, or not alone: they are counted as kinds of their own.
"""

import re
from pathlib import Path

from labelled import Labelled, text

from xingxian_editor.checks.rules import ALL_RULES

SHEET = Path(__file__).with_suffix(".txt")
OPEN = "- "
MARK = re.compile("⟦(.*?)⟧")


def cases() -> list[Labelled]:
    """Return each sentence with its fault, once."""
    found, kind = [], ""
    for line in SHEET.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            kind = line.removeprefix("# ")
        elif match := MARK.search(line):
            words = MARK.sub(r"\1", line.removeprefix(OPEN)).replace("\\n", "\n")
            name = f"open: {kind}" if line.startswith(OPEN) else f"blind: {kind}"
            found.append(text(name, " ".join(rule.id for rule in ALL_RULES), words, match[1]))
    return found
