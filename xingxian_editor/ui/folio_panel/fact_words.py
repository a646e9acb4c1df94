"""What facts of the folio and their states are called."""

from PySide6.QtCore import QObject

from xingxian_editor.ui.folio_panel.fact_states import CREDIT, FactRow, FactState

IDEOGRAPHIC_BLANK = "　"


class FactWords(QObject):
    """Puts labels, values and states into words."""

    def label(self, field: str) -> str:
        """Return what a field is called; a credit is called as it is printed."""
        labels = {
            "newspaper": self.tr("Newspaper"),
            "page_number": self.tr("Number"),
            "section": self.tr("Section"),
            "date": self.tr("Date"),
            "weekday": self.tr("Weekday"),
            "co_organisers": self.tr("With"),
        }
        return field.removeprefix(CREDIT) if field.startswith(CREDIT) else labels.get(field, field)

    def value(self, fact: FactRow) -> str:
        """Return the value in one line."""
        return IDEOGRAPHIC_BLANK.join(value for value in fact.values if value)

    def state(self, state: FactState) -> str:
        """Return what a state is called."""
        words = {
            FactState.AGREES: self.tr("Agrees"),
            FactState.NOTICE: self.tr("Notice"),
            FactState.MISSING: self.tr("Missing"),
            FactState.WARNING: self.tr("Very likely wrong"),
            FactState.ERROR: self.tr("Wrong"),
            FactState.NOT_PRINTED: self.tr("Not printed"),
            FactState.NOT_RUN: self.tr("Not run"),
        }
        return words[state]

    def explained(self, fact: FactRow) -> str:
        """Return why it stands as it does, where no finding says so."""
        parts = [finding.message for finding in fact.findings]
        if not parts:
            parts.extend(self.tr("Not run: {0}").format(reason) for reason in fact.unchecked)
        if fact.state is FactState.NOT_PRINTED and not parts:
            parts.append(self.tr("The page does not print it. F2 fills it in."))
        if fact.typed_by:
            parts.append(self.tr("Typed by {0}.").format(fact.typed_by))
        return "\n".join(part for part in parts if part)
