"""Notes beside the page, and what a person types in because the file lacks it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from xingxian_editor.desk.page_desk import Action
from xingxian_editor.page.block import ArticleKind
from xingxian_editor.page.note import Note
from xingxian_editor.page.page import Page
from xingxian_editor.page.source import Anchor
from xingxian_editor.ui.actions.entry import permit
from xingxian_editor.ui.galley.tag_asks import TranscriptionWanted
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom

if TYPE_CHECKING:
    from xingxian_editor.ui.galley_pane import GalleyPane
    from xingxian_editor.ui.notes.notes_dialog import NotesDialog
    from xingxian_editor.ui.page_picture.picture_pane import PicturePane
    from xingxian_editor.ui.transcription_dialog import TranscriptionDialog

AROUND = 8


class NoteController(QObject):
    """Connects notes and transcriptions with the page.

    ``place_in_article`` gives the characters that are chosen in the article that is corrected, while one reads there.
    """

    def __init__(self, room: Workroom, open_page: OpenPage, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._about: tuple[Anchor, int | None] = ((), None)
        self.notes: NotesDialog | None = None
        self.place_in_article: Callable[[], Anchor] | None = None
        source = room.window.page.source
        self._serve(source.galley)
        if source.picture is not None:
            self._serve(source.picture)
        source.picture_made.connect(self._serve)
        room.window.page.article.view.note_asked.connect(self._ask_note)
        room.actions.edit.note.triggered.connect(self._ask_here)
        open_page.changed.connect(self._show_again)
        open_page.opened.connect(self._allow)
        self._allow()

    def _allow(self) -> None:
        tip, no_page = self.tr("Write a note on what is chosen"), self.tr("No page is open")
        permit(self._room.actions.edit.note, self._open_page.desk is not None, tip, no_page)

    def _serve(self, pane: GalleyPane | PicturePane) -> None:
        pane.view.note_asked.connect(self._ask_note)
        pane.view.note_clicked.connect(self._show_notes_of_block)
        pane.view.transcription_asked.connect(self._transcribe)
        pane.view.transcription_removal_asked.connect(self._remove_transcription)

    def _ask_here(self) -> None:
        """Ask for a note where one reads: in the article that is corrected, else on the page."""
        anchor = self.place_in_article() if self.place_in_article is not None else ()
        if anchor:
            self._ask_note(anchor, None)
        else:
            self._room.window.page.source.view.ask_note()

    def _ask_note(self, anchor: Anchor, block: int | None) -> None:
        """Show the notes to write one; on a page that is read only, to read those that are there."""
        desk = self._open_page.desk
        if desk is not None and (self._open_page.may_change() or self._notes_on(anchor, block)):
            self.show_notes(anchor, block)

    def show_notes(self, anchor: Anchor, block: int | None) -> None:
        """Show the notes on a place, with room for a new one."""
        from xingxian_editor.ui.notes.notes_dialog import NotesDialog

        desk = self._open_page.desk
        if desk is None:
            return
        self._about = (anchor, block)
        dialog = self.notes = NotesDialog(self._room.theme, _text(desk.page, anchor), self._room.window)
        dialog.written.connect(self._write)
        dialog.edited.connect(self._edit)
        dialog.resolved.connect(self._resolve)
        dialog.removed.connect(self._remove)
        dialog.replied.connect(self._reply)
        self._show_again()
        dialog.exec()
        self.notes = None
        dialog.deleteLater()

    def _show_notes_of_block(self, block: int) -> None:
        desk = self._open_page.desk
        if desk is not None and block in desk.page.block_by_id:
            self.show_notes(desk.page.block_by_id[block].ranges, block)

    def _show_again(self) -> None:
        desk = self._open_page.desk
        if desk is not None and self.notes is not None:
            self.notes.show_notes(self._notes_on(*self._about))

    def _notes_on(self, anchor: Anchor, block: int | None) -> list[Note]:
        notes = self._open_page.desk.page.notes if self._open_page.desk else ()
        return [note for note in notes if _is_about(note, anchor, block)]

    def _do(self, action: Action, label: str) -> None:
        self._open_page.do(action, label)

    def _write(self, text: str) -> None:
        anchor, block = self._about
        self._do(self._open_page.changes.note(anchor, block, text), "add_note")

    def _edit(self, note: int, text: str) -> None:
        self._do(self._open_page.changes.note_text(note, text), "edit_note")

    def _resolve(self, note: int, resolved: bool) -> None:
        self._do(self._open_page.changes.note_resolved(note, resolved), "resolve_note")

    def _reply(self, note: int, text: str) -> None:
        self._do(self._open_page.changes.note_reply(note, text), "reply_note")

    def _remove(self, note: int) -> None:
        self._do(self._open_page.changes.no_note(note), "remove_note")

    def _transcribe(self, wanted: TranscriptionWanted) -> None:
        desk = self._open_page.desk
        if desk is None or not self._open_page.may_change():
            return
        if wanted.anchor:
            self._transcribe_glyph(desk.page, wanted.anchor)
        elif wanted.article is not None:
            self._transcribe_headline(desk.page, wanted.article)

    def transcribe(self, anchor: Anchor, article: int | None) -> None:
        """Ask for what the page shows at characters, or for the headline of an article."""
        self._transcribe(TranscriptionWanted(article, anchor))

    def _remove_transcription(self, source: int) -> None:
        self._do(self._open_page.changes.no_transcription(source), "remove_transcription")

    def _transcribe_glyph(self, page: Page, anchor: Anchor) -> None:
        from xingxian_editor.ui.transcription_dialog import GlyphDialog

        first, text = anchor[0], page.source_by_id[anchor[0].source].text
        before = text[max(0, first.start - AROUND) : first.start].replace("\n", "")
        after = text[first.end : first.end + AROUND].replace("\n", "")
        dialog = GlyphDialog(self._room.theme, before, after, self._room.window)
        if _accepted(dialog):
            self._do(self._open_page.changes.glyph(anchor, dialog.text), "transcribe")

    def _transcribe_headline(self, page: Page, article: int) -> None:
        from xingxian_editor.ui.transcription_dialog import HeadlineDialog

        kind = page.article_by_id[article].kind
        dialog = HeadlineDialog(self._room.theme, self._name(page, article), kind, self._room.window)
        if _accepted(dialog):
            self._do(self._open_page.changes.headline(article, dialog.text, dialog.role), "transcribe")

    def _name(self, page: Page, article: int) -> str:
        record = page.article_by_id[article]
        if record.kind is ArticleKind.PHOTO:
            return self.tr("photo {0}").format(page.ordered_photos.index(record) + 1)
        return self.tr("article {0}").format(page.ordered_articles.index(record) + 1)


def _is_about(note: Note, anchor: Anchor, block: int | None) -> bool:
    overlaps = any(mine.common(theirs) for mine in anchor for theirs in note.anchor)
    return overlaps or (block is not None and note.block == block)


def _accepted(dialog: TranscriptionDialog) -> bool:
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted


def _text(page: Page, anchor: Anchor) -> str:
    return "".join(page.source_by_id[r.source].text[r.start : r.end] for r in anchor)
