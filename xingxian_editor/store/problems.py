"""What can be wrong with a library, each as one sentence with what is kept and what to do next."""

from pathlib import Path

from xingxian_editor.page.problem import Problem, in_chinese
from xingxian_editor.store.records import PageCard


class StoreTooNew(Problem):
    """The library was last written by a later version of this program."""

    def __init__(self, steps: str, written_by: str, own: str) -> None:
        by = f" {written_by}" if written_by else ""
        super().__init__(
            f"这个库由较新的版本{by} 写成（{steps}），本程序（{own}）不能打开；库未改动，请安装新版本后再打开。",
            f"This library was written by a newer version{by} ({steps}), which this one ({own}) cannot open; "
            "it was left as it is: install the newer version and open it again.",
        )


class StoreDamaged(Problem):
    """The library's file cannot be read as it should."""

    def __init__(self, path: Path, backup: Path | None) -> None:
        self.backup = backup
        super().__init__(
            f"库文件 {path} 已损坏，没有再写入；"
            + (
                f"请用“从备份恢复…”取回最近的备份 {backup}，损坏的库会留在一旁。"
                if backup
                else "没有找到备份，请把整个文件夹改名留好，交给管理员，再打开程序就是一个新库。"
            ),
            f"The library file {path} is damaged and was not written to; "
            + (
                f"restore the newest backup, {backup}: the damaged library is kept aside."
                if backup
                else "no backup was found: rename the whole folder, keep it for whoever looks after the machine, "
                "and open the program again, which begins a new library."
            ),
        )


class NotALibrary(Problem):
    """A database, but not one of this program."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} 是别的程序的数据库，没有改动；请另选一个文件夹放库。",
            f"{path} is another program's database and was left as it is; choose another folder for the library.",
        )


class StoreOnNetworkShare(Problem):
    """The folder is on another machine's disk, where two windows could damage the library."""

    def __init__(self, folder: Path, kind: str) -> None:
        super().__init__(
            f"{folder} 在网络共享（{kind}）上，几个人同时打开会损坏库，所以没有打开；请改放在本机的文件夹里。",
            f"{folder} is on a network share ({kind}), where a library can be damaged when several open it, "
            "so it was not opened; keep it in a folder of this machine.",
        )


class StoreBusy(Problem):
    """Another window is writing, or has the library open when it must be closed."""

    def __init__(self) -> None:
        super().__init__(
            "另一个窗口正占用这个库，这次没有写入，以前的都在；请稍等再试，或先关掉别的窗口。",
            "Another window is using this library, so nothing was written and all before is kept; "
            "try again in a moment, or close the other windows first.",
        )


class ChangedElsewhere(Problem):
    """Somebody else changed the same thing in the meantime."""

    def __init__(self) -> None:
        super().__init__(
            "这里刚在别处改过，这次的改动没有存；请看过新的内容再改。",
            "This was changed elsewhere a moment ago, so your change was not saved; look at what is there now, "
            "then change it.",
        )


class VersionArrived(ChangedElsewhere):
    """The next version of the page came; what was changed in the one before was not saved."""

    def __init__(self) -> None:
        super().__init__()
        self.zh = "这一版刚来了新样，刚才这一步没有记下；请看过新样再做一次。"
        self.en = (
            "The next version of the page has just come, so this step was not saved; look at it, then do it again."
        )


class AlreadyImported(Problem):
    """The same file is in the library already; ``card`` is its page."""

    def __init__(self, card: PageCard) -> None:
        self.card = card
        zh, en = _named(card)
        super().__init__(
            f"这个文件已经导入过，就是{zh}{'（在回收站里，可以还原）' if card.binned_at else ''}；没有再建一个版。",
            f"This file has been imported before: it is {en}"
            f"{' (in the bin, from where it can be restored)' if card.binned_at else ''}; no second page was made.",
        )


class RecordMissing(Problem):
    """Something asked for by its number is not in the library."""

    def __init__(self, what_zh: str, what_en: str) -> None:
        super().__init__(
            f"库里没有这个{what_zh}了，别的都没有变；请刷新后再选。",
            f"That {what_en} is no longer in the library, all else is as it was; look at the list again.",
        )


class PageMissing(RecordMissing):
    """No page has that number."""

    def __init__(self) -> None:
        super().__init__("版", "page")


class NameTaken(Problem):
    """Another newspaper has that name."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"已经有一份《{name}》，没有再建；请换一个名字，或用已有的那份。",
            f"There is a newspaper named {name} already, so none was added; take another name, or use that one.",
        )


class NoRoom(Problem):
    """The disk is full."""

    def __init__(self) -> None:
        super().__init__(
            "磁盘已满，这次的改动没有存，以前的都在；请腾出空间后再做一次。",
            "The disk is full, so this change was not saved and all before is kept; make room, then do it again.",
        )


class NoWritePermission(Problem):
    """The library's folder or file may not be written."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"没有写入 {path} 的权限，什么也没有改；请换一个文件夹，或请管理员给予权限。",
            f"{path} may not be written to, so nothing was changed; choose another folder, or ask for the permission.",
        )


class DiskFault(Problem):
    """The disk did not read or write as asked."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            f"读写 {path} 时出错（{in_chinese(reason)}），这次的改动没有存，以前的都在；"
            "请看看磁盘是否已满或有故障，再做一次。",
            f"Reading or writing {path} failed ({reason}), so this change was not saved and all before is kept; "
            "see whether the disk is full or faulty, then do it again.",
        )


class LibraryGone(Problem):
    """The library's file is not where it was any more, or another one stands there."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"库文件 {path} 被移走、删除或换掉了，从现在起的改动存不下；请关掉程序，把它放回原处，再打开。",
            f"The library file {path} was moved, deleted or replaced, so nothing can be saved from now on; "
            "close the program, put the file back and open it again.",
        )


class LibraryPlaceTaken(Problem):
    """Something that is no folder, or no file, stands where the library should be."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} 已被别的东西占着，库放不下，什么也没有改；请给库另选一个文件夹。",
            f"Something else stands at {path}, so a library cannot be there; nothing was changed. "
            "Choose another folder for the library.",
        )


class BackupUnusable(Problem):
    """The chosen backup cannot be put in place."""

    def __init__(self, backup: Path) -> None:
        super().__init__(
            f"备份 {backup} 读不出来，现在的库没有动；请另选一个备份。",
            f"The backup {backup} cannot be read, and the present library was left as it is; choose another backup.",
        )


class BackupMissing(BackupUnusable):
    """There is no file of that name to restore."""

    def __init__(self, backup: Path) -> None:
        Problem.__init__(
            self,
            f"找不到备份 {backup}，现在的库没有动；请用 restore --list 看有哪些备份。",
            f"There is no backup {backup}, and the present library was left as it is; see restore --list.",
        )


def _named(card: PageCard) -> tuple[str, str]:
    number = card.page_number or "?"
    section = f" {card.section}" if card.section else ""
    zh = f"《{card.newspaper_name}》{card.date or '日期不详'} 第{number}版{section}"
    en = f"{card.newspaper_name}, {card.date or 'no date'}, page {number}{section}"
    return zh, en
