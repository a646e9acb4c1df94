"""What can be wrong with a file that somebody wants to import, each with its one sentence."""

from math import ceil

from xingxian_editor.page.problem import Problem, in_chinese


class PageFileProblem(Problem):
    """A file or text cannot become a page. Nothing has been stored."""


class FileMissing(PageFileProblem):
    """There is no such file."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"找不到文件“{name}”；没有导入任何内容，请检查文件名和位置。",
            f"There is no file “{name}”; nothing was imported, please check its name and place.",
        )


class IsFolder(PageFileProblem):
    """The path names a folder."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}”是文件夹；没有导入任何内容，请选择里面的版面文件。",
            f"“{name}” is a folder; nothing was imported, please choose a page file in it.",
        )


class NotAFile(PageFileProblem):
    """The path names a device or a pipe."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}”是设备或管道，不是文件；没有导入任何内容，请选择版面文件。",
            f"“{name}” is a device or a pipe, not a file; nothing was imported, please choose a page file.",
        )


class FileUnreadable(PageFileProblem):
    """The system does not let us read it."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(
            f"读不了文件“{name}”（{in_chinese(reason)}）；没有导入任何内容，请关闭占用它的程序或检查权限后再试。",
            f"“{name}” cannot be read ({reason}); nothing was imported, please check its permissions and try again.",
        )


class FileEmpty(PageFileProblem):
    """No character but blanks."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}”里没有文字；没有导入任何内容，请重新导出版面文字。",
            f"There is no text in “{name}”; nothing was imported, please extract the page's text anew.",
        )


class FileNotText(PageFileProblem):
    """Binary, or text in an encoding that cannot be told for sure."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}”不是能识别的文本（UTF-8、UTF-16 或 GB18030）；没有导入任何内容，请另存为 UTF-8 文本后再试。",
            f"“{name}” is no text that can be read (UTF-8, UTF-16 or GB18030); nothing was imported, "
            "please save it as UTF-8 text and try again.",
        )


class FileDamaged(PageFileProblem):
    """Text, but with bytes in it that are no characters."""

    def __init__(self, name: str, number: int) -> None:
        super().__init__(
            f"“{name}”第 {number} 行有坏了的字符；没有导入任何内容，请重新导出，或改好这一行另存为 UTF-8 文本后再试。",
            f"Line {number} of “{name}” has broken characters; nothing was imported, "
            "please extract the page's text anew, or mend this line and save as UTF-8 text.",
        )


class FileIsMarkup(PageFileProblem):
    """A web page, RTF or data file: its text stands among marks that are not the page's."""

    def __init__(self, name: str, zh: str, en: str) -> None:
        kind = f" {zh}" if zh[:1].isascii() else zh
        super().__init__(
            f"“{name}”是{kind}，不是版面文字；没有导入任何内容，请打开它复制正文，用“粘贴成版”导入，或另存为 .txt。",
            f"“{name}” is {en}, not a page's text; nothing was imported, please copy its text and paste it as a page, "
            "or save it as .txt.",
        )


class OldOfficeFile(PageFileProblem):
    """A Word file of before 2007, whatever it is named."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}”是旧格式的 Word 文件（.doc）；没有导入任何内容，请另存为 .docx 或 .txt 后再试。",
            f"“{name}” is an old Word file (.doc); nothing was imported, please save it as .docx or .txt.",
        )


class LimitReached(PageFileProblem):
    """More than is read unasked. ``times`` says how many times the usual limit would let it in."""

    def __init__(self, zh: str, en: str, size: float, limit: float) -> None:
        super().__init__(zh, en)
        self.times = max(2, ceil(size / limit))


class FileTooLarge(LimitReached):
    """More than one page of a newspaper can hold."""

    def __init__(self, name: str, megabytes: float, limit: float) -> None:
        super().__init__(
            f"“{name}”超过 {limit:g} MB，不像一个版的文字；没有导入任何内容，请按版拆开后再试。",
            f"“{name}” is larger than {limit:g} MB, too much for one page; nothing was imported, "
            "please split it page by page.",
            megabytes,
            limit,
        )


class LineTooLong(PageFileProblem):
    """A line longer than any paragraph."""

    def __init__(self, name: str, number: int) -> None:
        super().__init__(
            f"“{name}”第 {number} 行太长，不像报纸的一行或一段；没有导入任何内容，请检查文件。",
            f"Line {number} of “{name}” is too long for a line or a paragraph; nothing was imported, "
            "please check the file.",
        )


class TooManyLines(LimitReached):
    """More lines than a page has, even with every character on a line of its own."""

    def __init__(self, name: str, lines: int, limit: int) -> None:
        super().__init__(
            f"“{name}”有 {lines} 行，不像一个版的文字；没有导入任何内容，请按版拆开后再试。",
            f"“{name}” has {lines} lines, too many for one page; nothing was imported, please split it page by page.",
            lines,
            limit,
        )


class NoArticleFound(PageFileProblem):
    """Text, but no article in it."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}”里没有找到一篇稿件；没有导入任何内容，请确认它是一个版的文字。",
            f"No article was found in “{name}”; nothing was imported, please make sure it is the text of a page.",
        )


class UnknownFileKind(PageFileProblem):
    """A kind of file that no reader knows."""

    def __init__(self, name: str, kinds: str) -> None:
        super().__init__(
            f"还不能导入“{name}”这种文件；没有导入任何内容，请选择 {kinds} 文件。",
            f"Files like “{name}” cannot be imported; nothing was imported, please choose one of {kinds}.",
        )


class ImportCancelled(PageFileProblem):
    """The person pressed cancel."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"已取消导入“{name}”；没有导入任何内容。", f"The import of “{name}” was cancelled; nothing was imported."
        )
