"""The library: everything a desk keeps, in one folder of this machine."""

from collections.abc import Iterable
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Self

from xingxian_editor.store.activity_log import ActivityLog
from xingxian_editor.store.backups import Backups
from xingxian_editor.store.claims import Claims
from xingxian_editor.store.connection import BUSY_SECONDS, Connection
from xingxian_editor.store.dismissals import Dismissals
from xingxian_editor.store.editions import Editions
from xingxian_editor.store.house_word_lists import HouseWordLists
from xingxian_editor.store.network_share import Mount
from xingxian_editor.store.newspapers import Newspapers
from xingxian_editor.store.opening import open_connection
from xingxian_editor.store.original_files import OriginalFiles
from xingxian_editor.store.page_plan import PagePlan
from xingxian_editor.store.pages import Pages
from xingxian_editor.store.passes import Passes
from xingxian_editor.store.roster import Roster
from xingxian_editor.store.search import Search


class Library:
    """One thread's way to a library. Whatever a method did is on the disk when it returns."""

    def __init__(self, folder: Path, connection: Connection) -> None:
        self.folder = folder
        self._connection = connection
        self.newspapers = Newspapers(connection)
        self.editions = Editions(connection)
        self.pages = Pages(connection, OriginalFiles(folder))
        self.passes = Passes(connection)
        self.roster = Roster(connection)
        self.plan = PagePlan(connection)
        self.words = HouseWordLists(connection)
        self.dismissals = Dismissals(connection)
        self.log = ActivityLog(connection)
        self.claims = Claims(connection)
        self.search = Search(connection)
        self.backups = Backups(connection)

    @classmethod
    def open(cls, folder: Path, mounts: Iterable[Mount] | None = None, busy_seconds: float = BUSY_SECONDS) -> Self:
        """Open the library in ``folder``, made if there is none; ``mounts`` stands for the system's mount table."""
        return cls(folder, open_connection(folder, mounts, busy_seconds))

    def data_version(self) -> int:
        """Return a number that changes when another window has saved something; LibraryGone where the file went."""
        self._connection.refuse_if_gone()
        return int(self._connection.value("pragma data_version"))

    def wait_at_most(self, seconds: float) -> None:
        """Give up a write with StoreBusy when another one's transaction keeps it waiting for so long."""
        self._connection.wait_at_most(seconds)

    def held(self) -> AbstractContextManager[None]:
        """Do what is inside as one: others that want to write wait until it is done, BUSY_SECONDS at most."""
        return self._connection.write()

    def close(self) -> None:
        """Close the library."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
