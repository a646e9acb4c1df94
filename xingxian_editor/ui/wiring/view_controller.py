"""What is shown and how: panes, tabs, full screen, light or dark, the keys, about."""

from dataclasses import replace

from PySide6.QtCore import QObject

from xingxian_editor import __version__
from xingxian_editor.program_files import log_folder
from xingxian_editor.ui.key_caps import KeyHint
from xingxian_editor.ui.panes import Pane
from xingxian_editor.ui.wiring.workroom import Workroom

APPEARANCES = {"system": None, "light": False, "dark": True}


class ViewController(QObject):
    """Connects the entries of 查看 and 帮助 with the window."""

    def __init__(self, room: Workroom, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        window, view = room.window, room.actions.view
        self._panes = self._page_panes()
        self._undecided = True
        self._usual: dict[str, tuple[KeyHint, ...]] = {}
        window.panes.set_panes(self._panes)
        window.panes.entered.connect(self._show_hints)
        window.side.shown.connect(self._tab_shown)
        window.escaped.connect(self.back_to_page)
        window.status.tab_asked.connect(window.show_tab)
        for action, slot in (
            (view.tagging, self._to_tagging),
            (view.findings, self._findings),
            (view.folio, self._folio),
            (view.library, window.toggle_library),
            (view.next_pane, window.panes.next),
            (view.previous_pane, window.panes.previous),
            (view.to_page, self.back_to_page),
            (view.reset_panes, window.reset_panes),
            (view.full_screen, self._full_screen),
            (view.as_system, self._as_system),
            (view.light, self._light),
            (view.dark, self._dark),
            (room.actions.help.keys, self.show_keys),
            (room.actions.help.log, self._open_log),
            (room.actions.help.about, self._about),
            (room.actions.file.quit, window.close),
        ):
            action.triggered.connect(slot)
        self._appear(room.settings.now.appearance)

    def know_library(self) -> None:
        """Make the library a pane, the last one."""
        hints = (
            KeyHint(("Enter",), self.tr("open")),
            KeyHint(("F2",), self.tr("date, number")),
            KeyHint(("Delete",), self.tr("into the bin")),
            KeyHint(("Esc",), self.tr("to the page")),
            *self._every_pane(),
        )
        window = self._room.window
        window.library.widen_asked.connect(window.toggle_library)
        self._panes = (*self._panes, Pane("library", window.library, window.library, hints))
        window.panes.set_panes(self._panes)

    def set_hints(self, name: str, hints: tuple[KeyHint, ...] | None) -> None:
        """Name other keys for a pane while a workspace shows; None: those of tagging."""
        if name not in self._usual:
            self._usual[name] = next(pane.hints for pane in self._panes if pane.name == name)
        named = self._usual[name] if hints is None else (*hints, *self._every_pane())
        self._panes = tuple(replace(pane, hints=named) if pane.name == name else pane for pane in self._panes)
        window = self._room.window
        window.panes.set_panes(self._panes)
        if window.panes.current is not None and window.panes.current.name == name:
            self._show_hints(name)

    def know_pane(self, pane: Pane) -> None:
        """Make a part of the window that came later a pane, before the library."""
        self._panes = (*self._panes[:-1], pane, self._panes[-1])
        self._room.window.panes.set_panes(self._panes)

    def know_empty_page(self) -> None:
        """Make the page that shows while none is open a pane, the first one."""
        empty = self._room.window.empty
        hints = (KeyHint(("Ctrl", "O"), self.tr("open")), *self._every_pane())
        self._panes = (Pane("empty", empty, empty.ways[0], hints), *self._panes)
        self._room.window.panes.set_panes(self._panes)
        if not self._room.window.shows_page:
            self._show_hints("empty")

    def back_to_page(self) -> None:
        """Leave what is open and go back to the page; leave full screen when already there."""
        window = self._room.window
        if window.status.offers_cancel:
            window.status.cancel_asked.emit()
        elif window.isFullScreen() and window.panes.current and window.panes.current.name == "galley":
            self._room.actions.view.full_screen.trigger()
        else:
            window.panes.go("galley" if window.shows_page else "empty")

    def show_keys(self) -> None:
        """Show every key."""
        from xingxian_editor.ui.keys_overview import KeysOverview
        from xingxian_editor.ui.page_picture.picture_hints import picture_hints

        groups = tuple((pane.area.accessibleName() or pane.name, pane.hints) for pane in self._panes)
        groups = (*groups, (self.tr("page picture"), picture_hints()))
        KeysOverview(self._room.theme, self._room.window.menuBar(), groups, self._room.window).exec()

    def _every_pane(self) -> tuple[KeyHint, ...]:
        return KeyHint(("F6",), self.tr("next pane")), KeyHint(("F1",), self.tr("all keys"))

    def _page_panes(self) -> tuple[Pane, ...]:
        window, page = self._room.window, self._room.window.page
        every = self._every_pane()
        galley = (
            KeyHint(("1–0",), self.tr("role")),
            KeyHint(("A",), self.tr("to article")),
            KeyHint(("↑", "↓"), self.tr("block")),
            KeyHint(("Enter",), self.tr("take suggestion")),
        )
        article = (
            KeyHint(("Ctrl", "Alt", "M"), self.tr("annotate")),
            KeyHint(("F7",), self.tr("next finding")),
            KeyHint(("Ctrl", "F"), self.tr("find")),
            KeyHint(("Esc",), self.tr("to the page")),
        )
        tabs = (
            KeyHint(("↑", "↓"), self.tr("choose")),
            KeyHint(("Enter",), self.tr("to the source")),
            KeyHint(("Alt", "Enter"), self.tr("apply")),
            KeyHint(("Esc",), self.tr("to the page")),
        )
        return (
            Pane("galley", page.source, page.source, galley + every, page.source),
            Pane("article", page.article, page.article, article + every, page.article.header),
            Pane("side", window.side, window.side.stack, tabs + every),
        )

    def know_undecided(self, undecided: int) -> None:
        """Offer to take a suggestion only while there is one."""
        if bool(undecided) != self._undecided:
            self._undecided = bool(undecided)
            if here := self._room.window.panes.current:
                self._show_hints(here.name)

    def _hints_of_corrections(self) -> tuple[KeyHint, ...]:
        own = (
            KeyHint(("Alt", "Y"), self.tr("accept")),
            KeyHint(("Alt", "N"), self.tr("reject")),
            KeyHint(("Delete",), self.tr("withdraw")),
            KeyHint(("Esc",), self.tr("to the page")),
        )
        return own + self._every_pane()

    def _tab_shown(self) -> None:
        if (here := self._room.window.panes.current) is not None and here.name == "side":
            self._show_hints("side")

    def _show_hints(self, name: str) -> None:
        hints = next(pane.hints for pane in self._panes if pane.name == name)
        if name == "side" and self._room.window.side.current == "corrections":
            hints = self._hints_of_corrections()
        if name == "galley" and not self._undecided:
            hints = tuple(hint for hint in hints if hint.does != self.tr("take suggestion"))
        self._room.window.status.caps.show_hints(hints)

    def _to_tagging(self) -> None:
        window = self._room.window
        window.leave_workspace()
        here = window.panes.current
        if here is not None and here.name == "galley":
            window.reset_panes()
        else:
            self.back_to_page()

    def _findings(self) -> None:
        self._show_tab("findings")

    def _folio(self) -> None:
        self._show_tab("folio")

    def _show_tab(self, name: str) -> None:
        if self._room.window.shows_page:
            self._room.window.show_tab(name)
            self._room.window.panes.go("side")

    def _full_screen(self) -> None:
        window = self._room.window
        window.showNormal() if window.isFullScreen() else window.showFullScreen()
        self._room.actions.view.full_screen.setChecked(window.isFullScreen())

    def _as_system(self) -> None:
        self._choose_appearance("system")

    def _light(self) -> None:
        self._choose_appearance("light")

    def _dark(self) -> None:
        self._choose_appearance("dark")

    def _choose_appearance(self, appearance: str) -> None:
        self._room.settings.change(appearance=appearance)
        self._appear(appearance)

    def _appear(self, appearance: str) -> None:
        view = self._room.actions.view
        {"light": view.light, "dark": view.dark}.get(appearance, view.as_system).setChecked(True)
        self._room.theme.force(APPEARANCES.get(appearance))

    def _open_log(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder())))

    def _about(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        text = self.tr("Xingxian Editor {0}\nLibrary: {1}").format(__version__, self._room.desk.folder)
        QMessageBox.about(self._room.window, self.tr("About Xingxian Editor"), text)
