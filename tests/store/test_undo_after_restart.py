from xingxian_editor.page.patch import patched
from xingxian_editor.page.role import Role
from xingxian_editor.store.library import Library


def undo(library, card, page, revision, logged, kind="undo"):
    patch = logged.patch.inverse() if kind == "undo" else logged.patch
    after = patched(page, patch)
    version = card.page_version
    saved = library.pages.save(version, revision, patch, after, label=logged.label, by="乙", kind=kind, undecided=1)
    return after, saved


def test_everything_can_be_undone_and_redone_after_a_restart(folder, library, add_page, tag):
    card = add_page()
    page = first = library.pages.open(card.id).page
    revision = 0
    for turn in range(60):
        role = Role.KICKER if turn % 2 else Role.DECK
        page, revision = tag(library, card, page, revision, 1, role, label=f"第{turn}次")
    library.close()
    with Library.open(folder) as again:
        opened = again.pages.open(card.id)
        assert [logged.label for logged in opened.undo] == [f"第{turn}次" for turn in range(60)]
        for logged in reversed(opened.undo):
            page, revision = undo(again, card, page, revision, logged)
        assert page == first
    with Library.open(folder) as again:
        opened = again.pages.open(card.id)
        assert (opened.page, opened.undo) == (first, ())
        assert [logged.label for logged in reversed(opened.redo)] == [f"第{turn}次" for turn in range(60)]
        page, revision = undo(again, card, page, revision, opened.redo[-1], kind="redo")
        opened = again.pages.open(card.id)
        assert (len(opened.undo), len(opened.redo)) == (1, 59)
        tag(again, card, page, revision, 2, Role.SUMMARY, label="另一件")
        opened = again.pages.open(card.id)
        assert ([logged.label for logged in opened.undo], opened.redo) == (["第0次", "另一件"], ())


def test_the_log_tells_who_did_what(library, add_page, tag):
    card = add_page()
    page, revision = tag(library, card, library.pages.open(card.id).page, 0, 1, Role.KICKER, label="引题", by="丙")
    undo(library, card, page, revision, library.pages.open(card.id).undo[0])
    entries = library.log.of_page(card.id)
    assert [(entry.what, entry.by, entry.detail) for entry in entries] == [
        ("undo", "乙", "引题"),
        ("tag", "丙", "引题"),
        ("import", "乙", "1.txt"),
    ]
    assert [entry.what for entry in library.log.recent()] == ["undo", "tag", "import", "add_newspaper"]
    assert library.log.recent(limit=1, before=entries[0].id) == entries[1:2]
