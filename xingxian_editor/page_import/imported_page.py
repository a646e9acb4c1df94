"""What an importer hands on: the page, what kind of source it came from, and who read it."""

from dataclasses import dataclass

from xingxian_editor.page.page import Page
from xingxian_editor.page.source import SourceKind


@dataclass(frozen=True, slots=True)
class Remark:
    """One sentence on how a page was read that the person should know, in both languages."""

    zh: str
    en: str

    def sentence(self, language: str) -> str:
        """Return the sentence in ``language`` ("zh" or "en")."""
        return self.en if language == "en" else self.zh


@dataclass(frozen=True, slots=True)
class ImportedPage:
    """A page as an importer made it. ``importer`` names reader and version ("text 1")."""

    page: Page
    kind: SourceKind
    importer: str
    remark: Remark | None = None
