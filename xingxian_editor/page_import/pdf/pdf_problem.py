"""What can be wrong with a PDF that somebody wants to import, each with its one sentence."""

from xingxian_editor.page_import.page_file_problem import LimitReached, PageFileProblem


class PdfEncrypted(PageFileProblem):
    """It asks for a password."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}”加了密码，读不了；没有导入任何内容，请导出不加密的 PDF 后再试。",
            f"“{name}” is locked with a password; nothing was imported, please export it without one and try again.",
        )


class PdfDamaged(PageFileProblem):
    """No PDF, or one that breaks off."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}”不是完整的 PDF 文件；没有导入任何内容，请重新导出或重新拷贝后再试。",
            f"“{name}” is no complete PDF file; nothing was imported, please export or copy it anew and try again.",
        )


class PdfHasNoPage(PageFileProblem):
    """It has no page of that number."""

    def __init__(self, name: str, number: int, count: int) -> None:
        super().__init__(
            f"“{name}”只有 {count} 页，没有第 {number} 页；没有导入任何内容，请选择已有的页。",
            f"“{name}” has {count} pages and none with number {number}; nothing was imported, "
            "please choose one that is there.",
        )


class PdfPageWithoutArea(PageFileProblem):
    """A page that is cut to nothing: no width or no height."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}”这一页没有幅面，宽或高是零；没有导入任何内容，请重新导出 PDF 后再试。",
            f"This page of “{name}” has no width or no height; nothing was imported, please export it anew and "
            "try again.",
        )


class PdfTooManyPages(LimitReached):
    """More pages than an edition has."""

    def __init__(self, name: str, count: int, limit: int) -> None:
        super().__init__(
            f"“{name}”有 {count} 页，超过一次导入的上限 {limit} 页；没有导入任何内容，请拆开后再试。",
            f"“{name}” has {count} pages, more than the {limit} that are imported at once; nothing was imported, "
            "please split it.",
            count,
            limit,
        )


class PdfHasNoText(PageFileProblem):
    """A scan, or all of its text turned into outlines."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}”这一页没有文字，只有图形；没有导入任何内容，请导出带文字的 PDF，"
            "或装上文字识别（pip install xingxian-editor[ocr]）后再试。",
            f"This page of “{name}” has no text but only pictures; nothing was imported, please export it "
            "with its text, or add text recognition (pip install xingxian-editor[ocr]) and try again.",
        )


class PdfPageBlank(PageFileProblem):
    """Nothing is printed on it."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}”这一页是空白的，没有文字也没有图；没有导入任何内容，请选择有内容的页，或重新导出 PDF 后再试。",
            f"This page of “{name}” is blank, without text or pictures; nothing was imported, please choose a page "
            "with something on it, or export the PDF anew and try again.",
        )


class PdfTextOutside(PageFileProblem):
    """Its text stands where the page was cut away."""

    def __init__(self, name: str, outside: int) -> None:
        super().__init__(
            f"“{name}”这一页的文字在看得见的范围之外：有 {outside} 个字符被裁掉了；没有导入任何内容，"
            "请取消这一页的裁剪后再试。",
            f"The text of this page of “{name}” is outside what can be seen of it: {outside:,} characters are cropped "
            "away; nothing was imported, please undo the cropping and try again.",
        )


class PdfPageAskew(PageFileProblem):
    """The page lies on its side or stands on its head; ``angle`` is that of its text, 90 where it runs upwards."""

    def __init__(self, name: str, angle: int) -> None:
        zh, en, turn_zh, turn_en = {
            90: ("横躺着", "lies on its side", "向右转 90 度", "a quarter to the right"),
            -90: ("横躺着", "lies on its side", "向左转 90 度", "a quarter to the left"),
        }.get(angle, ("倒放着", "stands on its head", "转 180 度", "half round"))
        super().__init__(
            f"“{name}”这一页{zh}；没有导入任何内容，请在看 PDF 的程序里把它{turn_zh}，存好后再试。",
            f"This page of “{name}” {en}; nothing was imported, please turn it {turn_en} in a PDF program, save it "
            "and try again.",
        )


class UnreadableText(PageFileProblem):
    """Text whose characters cannot be told: fonts without a map, private-use glyphs."""

    def __init__(self, name: str, characters: int, chinese: int, unreadable: int) -> None:
        super().__init__(
            f"“{name}”这一页的文字读不出来：{characters} 个字符里有 {chinese} 个汉字，{unreadable} 个字符没有编码；"
            "没有导入任何内容，请导出带字体编码的 PDF，或装上文字识别（pip install xingxian-editor[ocr]）后再试。",
            f"This page's text in “{name}” cannot be read: {characters:,} characters, {chinese or 'none'} of them "
            f"Chinese, {unreadable:,} without a code; nothing was imported, please export it with the codes of its "
            "fonts, or add text recognition (pip install xingxian-editor[ocr]) and try again.",
        )
        self.characters = characters
        self.chinese = chinese


class PdfPageTooFull(LimitReached):
    """More characters on a page than any newspaper prints."""

    def __init__(self, name: str, characters: int, limit: int) -> None:
        super().__init__(
            f"“{name}”这一页有 {characters} 个字符，超过上限 {limit} 个；没有导入任何内容，请拆开后再试。",
            f"This page of “{name}” has {characters:,} characters, more than the limit of {limit:,}; nothing was "
            "imported, please split it.",
            characters,
            limit,
        )
