from pathlib import Path

import pytest

from xingxian_editor.store.library import Library
from xingxian_editor.store.network_share import Mount, parse_mounts, share_kind, system_mounts
from xingxian_editor.store.problems import StoreOnNetworkShare

LOCAL = Mount(Path("/"), "ext4")


@pytest.mark.parametrize("kind", ["nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "fuse.rclone", "ceph", "davfs"])
def test_a_library_on_a_network_share_is_refused_with_the_reason(tmp_path, kind):
    mounts = [LOCAL, Mount(tmp_path.resolve(), kind)]
    with pytest.raises(StoreOnNetworkShare) as refused:
        Library.open(tmp_path / "desk" / "library", mounts)
    assert kind in refused.value.zh
    assert kind in refused.value.en
    assert not (tmp_path / "desk").exists()


@pytest.mark.parametrize("kind", ["ext4", "btrfs", "tmpfs", "overlay", "fuseblk", "fuse.gvfsd-fuse", "exfat"])
def test_a_disk_of_this_machine_is_taken(tmp_path, kind):
    assert share_kind(tmp_path, [Mount(tmp_path.resolve(), kind)]) is None


def test_the_nearest_mount_counts_and_of_two_the_later():
    nfs = Mount(Path("/srv"), "nfs4")
    assert share_kind(Path("/srv/disk/library"), [LOCAL, nfs, Mount(Path("/srv/disk"), "ext4")]) is None
    assert share_kind(Path("/srv/disk/library"), [LOCAL, nfs]) == "nfs4"
    assert share_kind(Path("/srv"), [nfs, Mount(Path("/srv"), "ext4")]) is None
    assert share_kind(Path("/srv"), [Mount(Path("/srv"), "ext4"), nfs]) == "nfs4"
    assert share_kind(Path("/srvother"), [LOCAL, nfs]) is None


def test_a_link_to_a_share_is_seen_through(tmp_path):
    (tmp_path / "share").mkdir()
    (tmp_path / "near").symlink_to(tmp_path / "share")
    mounts = [LOCAL, Mount((tmp_path / "share").resolve(), "cifs")]
    assert share_kind(tmp_path / "near" / "library", mounts) == "cifs"


def test_the_systems_table_is_read_with_its_escapes():
    table = "server:/a /mnt/news\\040desk nfs4 rw 0 0\n/dev/vda / ext4 rw 0 0\nbroken\n"
    assert parse_mounts(table) == (Mount(Path("/mnt/news desk"), "nfs4"), Mount(Path("/"), "ext4"))


@pytest.mark.skipif(not Path("/proc/mounts").exists(), reason="only Linux has it")
def test_this_machines_own_table_is_understood():
    assert Path("/proc") in {mount.folder for mount in system_mounts()}
