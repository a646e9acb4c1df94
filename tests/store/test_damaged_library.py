import pytest

from xingxian_editor.store.backups import restore_backup
from xingxian_editor.store.library import Library
from xingxian_editor.store.problems import BackupMissing, BackupUnusable, DiskFault, LibraryPlaceTaken, StoreDamaged

PAGE_SIZE = 4096


@pytest.fixture
def filled(folder, library, add_page):
    """A closed library with some pages and a backup."""
    for _ in range(30):
        add_page()
    backup = library.backups.make()
    library.close()
    return folder / "library.db", backup


def overwrite(path, start, length):
    with path.open("rb+") as file:
        file.seek(start)
        file.write(b"\x5a" * length)


def spoil_first_bytes(path):
    overwrite(path, 0, 64)


def spoil_schema(path):
    overwrite(path, 100, PAGE_SIZE - 100)


def cut_in_half(path):
    with path.open("rb+") as file:
        file.truncate(path.stat().st_size // 2)


def empty(path):
    path.write_bytes(b"")


def put_text_there(path):
    path.write_text("这不是数据库。" * 2000, encoding="utf-8")


def leave_one_byte(path):
    path.write_bytes(path.read_bytes()[:1])


def lose(path):
    path.unlink()


@pytest.mark.parametrize(
    "damage", [spoil_first_bytes, spoil_schema, cut_in_half, empty, leave_one_byte, put_text_there, lose]
)
def test_a_damaged_library_is_reported_with_the_way_to_the_newest_backup(filled, damage):
    path, backup = filled
    damage(path)
    spoiled = path.read_bytes() if path.exists() else None
    with pytest.raises(StoreDamaged) as reported:
        Library.open(path.parent)
    assert reported.value.backup == backup
    assert str(backup) in reported.value.zh
    assert str(backup) in reported.value.en
    assert (path.read_bytes() if path.exists() else None) == spoiled
    aside = restore_backup(path.parent, backup)
    assert (aside.read_bytes() if aside else None) == spoiled
    with Library.open(path.parent) as library:
        assert library.pages.count() == 30


def test_damage_inside_is_reported_by_whoever_meets_it(filled):
    path, backup = filled
    overwrite(path, PAGE_SIZE * 12, path.stat().st_size - PAGE_SIZE * 12)
    with pytest.raises(StoreDamaged) as reported, Library.open(path.parent) as library:
        for page in range(1, 31):
            library.pages.open(page)
    assert reported.value.backup == backup


def test_a_damaged_library_makes_no_backup_that_hides_it(filled):
    path, backup = filled
    size = path.stat().st_size
    with Library.open(path.parent) as library:
        # Late pages: such as opening never looks at.
        overwrite(path, size - PAGE_SIZE * 3, PAGE_SIZE * 3)
        with pytest.raises(StoreDamaged):
            library.backups.make()
        assert library.backups.all() == (backup,)
    assert [file.name for file in backup.parent.iterdir()] == [backup.name]


def test_without_a_backup_the_report_says_so(folder, library):
    library.close()
    put_text_there(folder / "library.db")
    with pytest.raises(StoreDamaged) as reported:
        Library.open(folder)
    assert reported.value.backup is None
    assert "没有找到备份" in reported.value.zh


def test_a_file_that_is_no_backup_is_not_put_in_place(filled, tmp_path):
    path, _ = filled
    before = path.read_bytes()
    wrong = tmp_path / "wrong.db"
    put_text_there(wrong)
    for backup in (wrong, tmp_path / "missing.db"):
        with pytest.raises(BackupUnusable):
            restore_backup(path.parent, backup)
    assert path.read_bytes() == before


def test_a_backup_that_is_not_there_is_said_so(filled):
    path, _ = filled
    with pytest.raises(BackupMissing):
        restore_backup(path.parent, path.parent / "no.db")
    with pytest.raises(BackupUnusable):
        restore_backup(path.parent, path.parent)


def test_what_stands_in_the_way_of_a_library_is_named(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "library" / "library.db").mkdir(parents=True)
    (tmp_path / "loop").symlink_to("loop")
    for folder in ("file", "file/below", "library", "loop"):
        with pytest.raises((LibraryPlaceTaken, DiskFault)) as told:
            Library.open(tmp_path / folder)
        assert "权限" not in told.value.zh


def test_a_library_restored_from_another_brings_what_only_its_log_has(filled, tmp_path):
    path, _ = filled
    with Library.open(path.parent) as other:
        other.newspapers.add("日志里的报纸", by="乙")
        restore_backup(tmp_path / "new", path)
    with Library.open(tmp_path / "new") as library:
        assert library.newspapers.named("日志里的报纸")
