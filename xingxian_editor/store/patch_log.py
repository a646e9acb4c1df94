"""Every action on a page, in order; folding it gives what can be undone and redone, after a restart too."""

from dataclasses import replace
from functools import reduce
from typing import Literal

import msgspec

from xingxian_editor.page.patch import Patch, composed
from xingxian_editor.store.clock import now
from xingxian_editor.store.connection import Connection
from xingxian_editor.store.records import LoggedPatch

ActionKind = Literal["do", "more", "undo", "redo"]
"""``more`` goes on with the action before it: both are taken back together, as a run of typing is."""
_DECODER = msgspec.json.Decoder(Patch)
_ADD = (
    'insert into patches (page_version, kind, label, patch, "by", time)'
    " values (:version, :kind, :label, :patch, :by, :time)"
)


def add_patch(
    connection: Connection, page_version: int, patch: Patch, *, label: str, by: str, kind: ActionKind
) -> None:
    """Log an action; for an undo, ``patch`` is the inverse that was made."""
    written = msgspec.json.encode(patch).decode()
    connection.run(_ADD, version=page_version, kind=kind, label=label, patch=written, by=by, time=now())


def stacks(connection: Connection, page_version: int) -> tuple[tuple[LoggedPatch, ...], tuple[LoggedPatch, ...]]:
    """Return what can be undone and what can be redone, the next one last."""
    undo: list[list[int]] = []
    redo: list[list[int]] = []
    for row in connection.rows("select id, kind from patches where page_version = :v order by id", v=page_version):
        match row["kind"]:
            case "undo" if undo:
                redo.append(undo.pop())
            case "redo" if redo:
                undo.append(redo.pop())
            case "more" if undo:
                undo[-1].append(row["id"])
                redo.clear()
            case "do" | "more":
                undo.append([row["id"]])
                redo.clear()
    wanted = {patch for steps in (*undo, *redo) for patch in steps}
    logged = {
        row["id"]: LoggedPatch(row["id"], row["label"], _DECODER.decode(row["patch"]), row["by"], row["time"])
        for row in connection.rows(
            'select id, label, patch, "by", time from patches where page_version = :v', v=page_version
        )
        if row["id"] in wanted
    }
    return _steps(undo, logged), _steps(redo, logged)


def _steps(stack: list[list[int]], logged: dict[int, LoggedPatch]) -> tuple[LoggedPatch, ...]:
    return tuple(_in_one([logged[patch] for patch in step]) for step in stack)


def _in_one(step: list[LoggedPatch]) -> LoggedPatch:
    if len(step) == 1:
        return step[0]
    return replace(step[0], patch=reduce(composed, (logged.patch for logged in step)))
