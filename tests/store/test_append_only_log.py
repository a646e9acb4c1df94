import ast
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from xingxian_editor.page.role import Role
from xingxian_editor.store import activity_log


@pytest.mark.parametrize("table", ["log", "patches"])
@pytest.mark.parametrize("change", ["update {} set time = ''", "delete from {}"])
def test_what_is_logged_can_be_neither_changed_nor_deleted(folder, library, add_page, tag, table, change):
    card = add_page()
    tag(library, card, library.pages.open(card.id).page, 0, 1, Role.KICKER)
    with closing(sqlite3.connect(folder / "library.db")) as driver, pytest.raises(sqlite3.IntegrityError):
        driver.execute(change.format(table))
    assert library.log.of_page(card.id)


def test_every_verb_of_the_log_is_listed():
    folder = Path(activity_log.__file__).parent
    used = set()
    for path in folder.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                used |= {
                    a.value for a in node.args[1:2] if name in ("record", "_change") and isinstance(a, ast.Constant)
                }
    assert used <= set(activity_log.VERBS)
    by_what_changed = {"tag", "correct", "proof_check", "undo", "redo"}
    assert set(activity_log.VERBS) - used == by_what_changed
