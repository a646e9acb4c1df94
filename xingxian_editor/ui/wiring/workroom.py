"""What the controllers of one window share: desk, window, jobs, settings, and the voice to the person."""

from dataclasses import dataclass

from xingxian_editor.desk.library_desk import LibraryDesk
from xingxian_editor.ui.actions.all_actions import Actions
from xingxian_editor.ui.background_jobs import BackgroundJobs
from xingxian_editor.ui.main_window import MainWindow
from xingxian_editor.ui.settings import SettingsFile
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.wiring.teller import Teller


@dataclass(frozen=True, slots=True)
class Workroom:
    """Passed to every controller. ``language`` is zh or en."""

    desk: LibraryDesk
    window: MainWindow
    actions: Actions
    theme: Theme
    jobs: BackgroundJobs
    settings: SettingsFile
    teller: Teller
    language: str
