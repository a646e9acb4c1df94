"""The menu bar: every action once, in the order in which one looks for it."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QMenuBar

from xingxian_editor.ui.actions.all_actions import Actions
from xingxian_editor.ui.chip import role_icon
from xingxian_editor.ui.theme.theme import Theme


class Menus(QObject):
    """Fills a menu bar. ``recent`` is the submenu of pages last opened."""

    def __init__(self, bar: QMenuBar, actions: Actions, theme: Theme) -> None:
        super().__init__(bar)
        self._bar = bar
        self._theme = theme
        self._actions = actions
        self._file()
        self._edit()
        self._view()
        self._tag()
        self._proofread()
        check = self._menu(self.tr("&Check"))
        check.addActions([actions.check.next, actions.check.previous, actions.check.apply, actions.check.apply_alike])
        check.addAction(actions.check.dismiss)
        check.addSeparator()
        check.addActions([actions.check.again, actions.check.rate, actions.check.report])
        check.addSeparator()
        check.addAction(actions.check.rules)
        self._proof_check()
        tools = self._menu(self.tr("Too&ls"))
        tools.addActions([actions.tools.who, actions.tools.newspapers, actions.tools.roster, actions.tools.plan])
        tools.addSeparator()
        tools.addActions([actions.tools.words, actions.tools.rate_report])
        self._menu(self.tr("&Help")).addActions([actions.help.keys, actions.help.log, actions.help.about])
        self._draw_chips()
        theme.changed.connect(self._draw_chips)
        for place in (bar, *bar.findChildren(QMenu)):
            place.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep letters and digits for the menu that is open: there they are its own, not the galley's."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_letter(event):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _file(self) -> None:
        file, menu = self._actions.file, self._menu(self.tr("&File"))
        menu.addActions([file.open, file.paste, file.sample])
        self.recent = menu.addMenu(self.tr("Open &recent"))
        menu.addSeparator()
        menu.addActions([file.next_version, file.export, file.proof, file.take_back, file.sheet, file.save])
        menu.addSeparator()
        menu.addActions([file.back_up, file.bin])
        menu.addSeparator()
        menu.addAction(file.quit)

    def _edit(self) -> None:
        edit, menu = self._actions.edit, self._menu(self.tr("&Edit"))
        menu.addActions([edit.undo, edit.redo])
        menu.addSeparator()
        menu.addActions([edit.find, edit.find_next, edit.find_previous, edit.search, edit.go_to_line])
        menu.addSeparator()
        menu.addAction(edit.note)

    def _view(self) -> None:
        view, menu = self._actions.view, self._menu(self.tr("&View"))
        menu.addAction(view.tagging)
        menu.addSeparator()
        menu.addActions([view.findings, view.folio, view.library, view.next_pane, view.previous_pane, view.to_page])
        menu.addAction(self._actions.picture.shown)
        menu.addMenu(self._picture(menu))
        menu.addSeparator()
        menu.addActions([view.previous_page, view.next_page])
        menu.addSeparator()
        menu.addActions([view.bigger, view.smaller])
        menu.addMenu(self._appearance(menu))
        menu.addActions([view.full_screen, view.reset_panes])

    def _picture(self, parent: QMenu) -> QMenu:
        picture, menu = self._actions.picture, QMenu(self.tr("Page p&icture"), parent)
        menu.setToolTipsVisible(True)
        menu.addActions([picture.larger, picture.smaller, *picture.fits])
        menu.addSeparator()
        menu.addActions([picture.outlines])
        return menu

    def _appearance(self, parent: QMenu) -> QMenu:
        view, menu = self._actions.view, QMenu(self.tr("&Appearance"), parent)
        menu.addActions([view.as_system, view.light, view.dark])
        return menu

    def _tag(self) -> None:
        tag, menu = self._actions.tag, self._menu(self.tr("&Tag"))
        keyed = [action for role, action in tag.roles.items() if self._theme.role_look(role).key.isdigit()]
        menu.addActions(keyed)
        others = menu.addMenu(self.tr("Other r&oles"))
        others.addActions([action for action in tag.roles.values() if action not in keyed])
        others.addAction(tag.other_role)
        menu.addSeparator()
        menu.addActions([tag.article, tag.new_article, tag.split, tag.merge, tag.paragraph, tag.transcribe])
        menu.addActions([tag.move_up, tag.move_down, tag.repeat])
        menu.addSeparator()
        menu.addActions([self._actions.picture.block, self._actions.picture.frame])
        menu.addSeparator()
        menu.addActions([tag.next_doubt, tag.previous_doubt, tag.take])

    def _proofread(self) -> None:
        read, menu = self._actions.proofread, self._menu(self.tr("&Proofread"))
        menu.addActions([read.workspace, read.corrections])
        menu.addSeparator()
        menu.addActions([read.track, read.view])
        passes = menu.addMenu(self.tr("P&ass"))
        passes.addActions(list(read.passes.values()))
        menu.addSeparator()
        menu.addActions([read.next, read.previous, read.accept, read.reject, read.withdraw, read.keep])
        menu.addActions([read.accept_kind, read.accept_person, read.reject_kind, read.reject_person])
        menu.addSeparator()
        menu.addActions([read.query, read.marks, read.replace])
        menu.addSeparator()
        menu.addAction(read.colors)

    def _proof_check(self) -> None:
        check, menu = self._actions.proof_check, self._menu(self.tr("P&roof check"))
        menu.addAction(check.workspace)
        menu.addSeparator()
        menu.addActions([check.next, check.previous, check.accept, check.send_back, check.correct, check.decide_again])
        menu.addSeparator()
        menu.addActions([check.linked, check.only_differences])
        menu.addSeparator()
        menu.addActions([check.sheet, check.manuscript])

    def _menu(self, title: str) -> QMenu:
        menu = self._bar.addMenu(title)
        menu.setToolTipsVisible(True)
        return menu

    def _draw_chips(self) -> None:
        for role, action in self._actions.tag.roles.items():
            action.setIcon(role_icon(role, self._theme))


def _is_letter(event: QKeyEvent) -> bool:
    return event.text().isalnum() and not event.modifiers()
