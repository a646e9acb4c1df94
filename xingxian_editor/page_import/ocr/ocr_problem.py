"""Why the picture of a page cannot become text, each with its one sentence."""

from xingxian_editor.page_import.page_file_problem import PageFileProblem

INSTALL = "pip install xingxian-editor[ocr]"


class OcrMissing(PageFileProblem):
    """Text recognition is not installed."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}”是图片，要先装文字识别才能导入；没有导入任何内容，请运行 {INSTALL} 后再试。",
            f"“{name}” is a picture, and text recognition is not installed; nothing was imported, please run "
            f"{INSTALL} and try again.",
        )


class PictureDamaged(PageFileProblem):
    """No picture, or one that breaks off."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"图片“{name}”打不开，可能没有拷贝完整；没有导入任何内容，请重新拷贝或另存为 PNG 后再试。",
            f"The picture “{name}” cannot be opened, it may be incomplete; nothing was imported, please copy it anew "
            "or save it as PNG and try again.",
        )


class PictureTooLarge(PageFileProblem):
    """More pixels than the scan of a page has."""

    def __init__(self, name: str, megapixels: int) -> None:
        super().__init__(
            f"图片“{name}”超过 {megapixels} 百万像素，不像一个版的扫描件；没有导入任何内容，请缩小后再试。",
            f"The picture “{name}” has more than {megapixels} million pixels, too many for one page; nothing was "
            "imported, please make it smaller and try again.",
        )


class PictureHasNoText(PageFileProblem):
    """Nothing in it could be read."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}”里没有认出文字；没有导入任何内容，请换一张更清楚的图片，或导出带文字的 PDF。",
            f"No text could be read from “{name}”; nothing was imported, please use a clearer picture, or a PDF "
            "that has its text.",
        )


class OcrFailed(PageFileProblem):
    """The recognition stopped without an answer."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"识别“{name}”的文字时出错，停下了；没有导入任何内容，请重试，或重新安装 {INSTALL}。",
            f"Reading the text of “{name}” broke off; nothing was imported, please try again, or install "
            f"{INSTALL} anew.",
        )
