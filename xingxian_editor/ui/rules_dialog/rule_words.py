"""What a person reads of one rule: what it asks, why, how serious it is, what it flags and what it leaves alone."""

import re
from html import escape

from xingxian_editor.checks.examples import Example
from xingxian_editor.checks.rule import Rule
from xingxian_editor.page.folio import Fact, Folio
from xingxian_editor.ui.theme.theme import Theme

_MARKED = re.compile("⟦([^⟧]*)⟧")
_LONGEST = 120
_FEW = 4


def rule_page(rule: Rule, theme: Theme, severity: str, fix: str, names: tuple[str, str, str, str, str]) -> str:
    """Return the rule as HTML; ``names`` head the facts: basis, severity, id, flagged, left alone."""
    soft, text = theme.color("text_2").name(), theme.color("text").name()
    basis, serious, identity, flagged, allowed = names
    facts = ((basis, rule.why), (serious, f"{severity}　{fix}".strip()), (identity, rule.id))
    rows = "".join(
        f"<tr><td style='color:{soft}; padding-right:12px' valign=top>{escape(name)}</td><td>{escape(value)}</td></tr>"
        for name, value in facts
    )
    return (
        f"<div style='color:{text}'><p style='font-size:15px; font-weight:600; margin:0'>{escape(rule.title)}</p>"
        f"<p style='margin:4px 0 8px'>{escape(rule.question)}？</p><table cellspacing=2>{rows}</table>"
        f"{_examples(flagged, rule.flags, theme, 'warning')}{_examples(allowed, rule.allows, theme, 'ok')}</div>"
    )


def _examples(name: str, examples: tuple[str | Example, ...], theme: Theme, color: str) -> str:
    shown = [words for words in map(example_words, examples) if words.strip()][:_FEW]
    if not shown:
        return ""
    head = f"<p style='color:{theme.color(color).name()}; margin:12px 0 2px'>{escape(name)}</p>"
    return head + "".join(f"<p style='margin:2px 0 4px 10px'>{_marked(words, theme)}</p>" for words in shown)


def _marked(words: str, theme: Theme) -> str:
    """Return the words with what is wrong between ⟦ and ⟧ made visible."""
    back, line = theme.color("warning_soft").name(), theme.color("warning").name()
    style = f"background:{back}; color:{line}; font-weight:600"
    return _MARKED.sub(rf"<span style='{style}'>\1</span>", escape(words).replace("\n", "<br>"))


def example_words(example: str | Example) -> str:
    """Return an example as text: as it is written, or what its page says with what is quoted in marks."""
    if isinstance(example, str):
        return example
    text = "\n".join(source.text.strip() for source in example.page.sources) or _folio_words(example.page.folio)
    for quoted in dict.fromkeys(example.quotes):
        if quoted.strip():
            text = text.replace(quoted, f"⟦{quoted}⟧", 1)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}……"


def _folio_words(folio: Folio) -> str:
    facts = (folio.page_number, folio.section, folio.date, folio.weekday)
    credits = (f"{credit.role}：{'、'.join(map(_said, credit.names))}" for credit in folio.credits)
    return "　".join(filter(None, (*map(_said, facts), *credits)))


def _said(fact: Fact | None) -> str:
    return (fact.printed or fact.value or "") if fact else ""
