"""Who is at the desk, in which window, and what time it is there."""

import datetime
import os
import platform
import uuid
from dataclasses import dataclass, field

from xingxian_editor.store.records import Holder


def now() -> str:
    """Return the time at this desk, ISO 8601 with its offset."""
    return datetime.datetime.now().astimezone().isoformat(timespec="seconds")


def _window_name() -> str:
    return uuid.uuid4().hex[:12]


@dataclass(frozen=True, slots=True)
class Session:
    """The person at the desk (``by``) with their post (责编, 校对 …), in one window."""

    by: str = ""
    post: str = ""
    window: str = field(default_factory=_window_name)
    since: str = field(default_factory=now)

    def holder(self) -> Holder:
        """Return what others are told who find a page held by this window."""
        return Holder(self.by, platform.node(), os.getpid(), self.window, self.since)
