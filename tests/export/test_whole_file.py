import errno
import os

import pytest

from xingxian_editor.export.whole_file import (
    FileInUse,
    FileTrouble,
    FolderMissing,
    NoRoomToWrite,
    TargetIsNoFile,
    refuse_unwritable,
    write_whole,
)


def test_a_new_file_is_written_with_the_rights_any_new_file_has(tmp_path):
    other, target = tmp_path / "other", tmp_path / "page.docx"
    other.write_bytes(b"")
    write_whole(target, b"new")
    assert target.read_bytes() == b"new"
    assert target.stat().st_mode == other.stat().st_mode
    assert sorted(tmp_path.iterdir()) == [other, target]


def test_the_old_file_is_replaced_and_keeps_its_rights(tmp_path):
    target = tmp_path / "page.docx"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write_whole(target, b"new")
    assert (target.read_bytes(), target.stat().st_mode & 0o777) == (b"new", 0o640)


@pytest.mark.parametrize(
    ("number", "problem"),
    [
        (errno.ENOSPC, NoRoomToWrite),
        (errno.EACCES, FileInUse),
        (errno.EPERM, FileInUse),
        (errno.EIO, FileTrouble),
    ],
)
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_whatever_goes_wrong_the_old_file_stays_and_nothing_lies_about(tmp_path, monkeypatch, number, problem, step):
    def refuse(*_):
        raise OSError(number, os.strerror(number))

    target = tmp_path / "page.docx"
    target.write_bytes(b"old")
    monkeypatch.setattr(os, step, refuse)
    with pytest.raises(problem) as caught:
        write_whole(target, b"new")
    monkeypatch.undo()
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]
    assert "page.docx" in caught.value.zh and "page.docx" in caught.value.en


def test_a_full_disk_is_reported_by_the_real_system():
    full = "/dev/full"
    if not os.path.exists(full):  # noqa: PTH110
        pytest.skip("needs /dev/full")
    with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)), open(full, "wb", buffering=0) as file:  # noqa: PTH123
        file.write(b"x")


def test_a_missing_folder_has_a_sentence_of_its_own(tmp_path):
    with pytest.raises(FolderMissing):
        write_whole(tmp_path / "no" / "page.docx", b"")


def test_a_file_in_place_of_the_folder_has_a_sentence_too(tmp_path):
    (tmp_path / "no").write_bytes(b"")
    with pytest.raises(FolderMissing):
        write_whole(tmp_path / "no" / "page.docx", b"")


def test_a_link_stays_and_its_file_is_written(tmp_path):
    target, link = tmp_path / "page.docx", tmp_path / "link.docx"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write_whole(link, b"new")
    assert link.is_symlink() and target.read_bytes() == b"new"


def test_a_pipe_or_a_device_is_not_replaced(tmp_path):
    pipe = tmp_path / "page.docx"
    os.mkfifo(pipe)
    for action in (lambda: write_whole(pipe, b"new"), lambda: refuse_unwritable(pipe)):
        with pytest.raises(TargetIsNoFile):
            action()
    assert pipe.is_fifo()


def test_a_file_that_must_not_be_written_is_not_replaced(tmp_path):
    target = tmp_path / "page.docx"
    target.write_bytes(b"old")
    target.chmod(0o444)
    with pytest.raises(FileInUse):
        write_whole(target, b"new")
    assert target.read_bytes() == b"old"


def test_looking_whether_it_can_be_written_leaves_nothing(tmp_path):
    refuse_unwritable(tmp_path / "page.docx")
    with pytest.raises(FolderMissing):
        refuse_unwritable(tmp_path / "no" / "page.docx")
    assert not list(tmp_path.iterdir())
