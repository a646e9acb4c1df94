"""Why the picture of a page cannot be shown; its text and tags are there all the same."""

from xingxian_editor.page.problem import Problem


class PageFileGone(Problem):
    """The original is not where the library keeps it."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"版面的原文件“{name}”不在资料库里了，画面显示不出来；文字和标注都在，可以看原样，或从备份恢复。",
            f"The file “{name}” of this page is no longer in the library, so its picture cannot be shown; text and "
            "tags are all there: look at the lines, or restore a backup.",
        )


class PictureUnreadable(Problem):
    """No picture, or one that breaks off."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"图片“{name}”打不开，画面显示不出来；文字和标注都在，可以看原样。",
            f"The picture “{name}” cannot be read, so the page cannot be shown; text and tags are all there: "
            "look at the lines.",
        )
