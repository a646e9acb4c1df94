"""Something a person must be told: one sentence that says what is so and what to do next."""


class Problem(Exception):
    """The root of every error that is meant for people. Subclasses are named for the fact.

    Each carries its sentence in both languages of the program, finished, with what is kept and
    what to do next. Anything that is no Problem is a fault of the program and goes to the log.
    """

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(zh)
        self.zh = zh
        self.en = en

    def sentence(self, language: str) -> str:
        """Return the sentence in ``language`` ("zh" or "en")."""
        return self.en if language == "en" else self.zh


_REASONS = {
    "Permission denied": "没有权限",
    "Operation not permitted": "不允许",
    "No such file or directory": "没有这个文件或文件夹",
    "File exists": "已经有同名的文件",
    "Not a directory": "上一级不是文件夹",
    "Is a directory": "它是文件夹",
    "File name too long": "名字太长",
    "Read-only file system": "磁盘只读",
    "Input/output error": "磁盘读写出错",
    "No space left on device": "磁盘已满",
    "Disk quota exceeded": "磁盘配额已满",
    "File too large": "文件太大，磁盘不收",
    "Too many open files": "打开的文件太多",
    "Too many levels of symbolic links": "链接绕成了圈",
    "Invalid argument": "系统不认这个名字",
    "Transport endpoint is not connected": "磁盘断开了",
    "Stale file handle": "磁盘断开了",
}


def in_chinese(reason: str) -> str:
    """Return what the system gave as its reason, in Chinese where it is one that people meet."""
    return _REASONS.get(reason, reason)
