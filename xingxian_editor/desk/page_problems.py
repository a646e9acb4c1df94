"""What can stand against working at a page, a finding or a file, in a sentence for the person."""

import platform
from collections.abc import Sequence
from pathlib import Path

from xingxian_editor.page.problem import Problem, in_chinese
from xingxian_editor.store.records import Holder


class PageHeldElsewhere(Problem):
    """Another window has the page open for changes."""

    def __init__(self, holder: Holder) -> None:
        self.holder = holder
        zh, en = f"{holder.name}正在别处改这个版", f"{holder.name} has this page open elsewhere"
        if not holder.name and holder.machine == platform.node():
            zh, en = "本机另一个窗口正在改这个版", "Another window of this machine has this page open"
        elif not holder.name:
            zh, en = (
                f"另一台机器（{holder.machine}）正在改这个版",
                f"Another machine ({holder.machine}) has this page open",
            )
        super().__init__(
            f"{zh}，这里只读，什么也没有改。可以接过来再改。",
            f"{en}: it is read-only here and nothing was changed. You can take it over.",
        )


class UndoImpossible(Problem):
    """The page is no longer in the state that the action left."""

    def __init__(self) -> None:
        super().__init__(
            "这一步撤不回去：版在这之后改过。什么也没有变，请直接改。",
            "This step cannot be taken back, as the page was changed since. Nothing was changed; change it directly.",
        )


class NoSuchArticle(Problem):
    """The page has fewer articles."""

    def __init__(self, number: int, count: int) -> None:
        super().__init__(
            f"这个版没有第 {number} 篇，只有 {count} 篇；请换一个序号。",
            f"The page has no article {number}, only {count} of them; give another number.",
        )


class NothingToApply(Problem):
    """The finding has no replacement that the program can make."""

    def __init__(self) -> None:
        super().__init__(
            "这一条不能在这里照改，什么也没有改。报眉可以照改；文字请记下来，交组版改。",
            "This cannot be applied here; nothing was changed. The folio can; note text for the make-up desk.",
        )


class ReasonMissing(Problem):
    """A finding is put aside only with a reason."""

    def __init__(self) -> None:
        super().__init__("忽略要写明理由，这一条还留着。", "Dismissing takes a reason; the finding stays. Write why.")


class NoSuchPage(Problem):
    """Neither a file nor the number of a page in the library."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}”既不是文件，也不是库里的版号；什么也没有做。请写文件名，或导入时给出的编号。",
            f"“{name}” is neither a file nor the number of a page in the library; nothing was done. "
            "Give a file, or the number that import printed.",
        )


class NoSuchNewspaper(Problem):
    """A newspaper that the library does not have."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        super().__init__(
            f"库里没有《{name}》，什么也没有做。库里有：{'、'.join(f'《{one}》' for one in known)}。",
            f"The library has no newspaper “{name}”; nothing was done. It has: {', '.join(known)}.",
        )


class NoLibraryThere(Problem):
    """A folder without a library."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"{folder} 里还没有库；什么也没有做。请先导入一个版，或用 --library 另指一个文件夹。",
            f"There is no library in {folder} yet; nothing was done. Import a page first, or name another folder.",
        )


class NoBackup(Problem):
    """The library has no backup."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"{folder} 里还没有备份，库没有变。请先备份。", f"There is no backup in {folder}; the library is as it was."
        )


class FolderNotMade(Problem):
    """The folder to export to cannot be made."""

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(
            f"建不了文件夹 {folder}（{in_chinese(reason)}），什么也没有导出。请换一个文件夹。",
            f"The folder {folder} cannot be made ({reason}); nothing was exported. Choose another folder.",
        )
