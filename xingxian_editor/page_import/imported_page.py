"""What an importer hands on: the page, what kind of source it came from, and who read it."""

from dataclasses import dataclass

from xingxian_editor.page.page import Page
from xingxian_editor.page.source import SourceKind


@dataclass(frozen=True, slots=True)
class ImportedPage:
    """A page as an importer made it. ``importer`` names reader and version ("text 1")."""

    page: Page
    kind: SourceKind
    importer: str
