"""Why a correction or a query cannot be made as asked, in a sentence for the person who asked for it."""

from xingxian_editor.page.problem import Problem


class CannotCorrect(Problem):
    """The correction makes no sense on this page; the page stays as it was."""


class CorrectionMissing(CannotCorrect):
    """A correction that was named is no longer there."""

    def __init__(self) -> None:
        super().__init__(
            "这处校改已经不在了，什么也没有改。请在校改表里重新选。",
            "This correction is no longer there; nothing was changed. Choose one in the list again.",
        )


class NothingThere(CannotCorrect):
    """A mark on nothing."""

    def __init__(self) -> None:
        super().__init__(
            "还没有选中文字。请先选中要标的字，再加符号。",
            "No text is selected. Select the characters first, then set the mark.",
        )


class TextMoved(CannotCorrect):
    """The text that was to be changed no longer stands there."""

    def __init__(self) -> None:
        super().__init__(
            "这处文字在这之后改过，什么也没有改。请重查一遍再改。",
            "This text was changed since; nothing was changed. Look for it again.",
        )


class TooMuchWritten(CannotCorrect):
    """More text was written or pasted at once than a page of a newspaper has."""

    def __init__(self, written: int, most: int) -> None:
        super().__init__(
            f"一次写进 {written} 字，一个版放不下，什么也没有改。请看看复制的是不是别的内容；一次最多 {most} 字。",
            f"{written} characters at once are more than a page holds; nothing was changed. "
            f"See whether something else was copied; at most {most} can be written at once.",
        )


class RejectionWithoutReason(CannotCorrect):
    """A correction is rejected only with a reason."""

    def __init__(self) -> None:
        super().__init__(
            "拒绝要写明理由，这处校改还在。请写上为什么。",
            "Rejecting takes a reason; the correction stays. Write why.",
        )


class QueryMissing(CannotCorrect):
    """A query that was named is no longer there, or has been answered."""

    def __init__(self) -> None:
        super().__init__(
            "这条质疑已经不在，或已有答复，什么也没有改。",
            "This query is gone or has been answered; nothing was changed.",
        )


class NothingProposed(CannotCorrect):
    """A yes to a query that says not what the text is to become."""

    def __init__(self) -> None:
        super().__init__(
            "这条质疑没有写拟改成什么，照改改不出来，什么也没有改。请写上改成什么再按“改成这样”，或者答“不改”。",
            "This query does not say what the text is to become; nothing was changed. "
            "Write it and choose “Change to this”, or leave the text.",
        )


class PageHeld(CannotCorrect):
    """A page is not put out for print while queries wait for their answer."""

    def __init__(self, waiting: int) -> None:
        super().__init__(
            f"还有 {waiting} 处质疑没有答复，付印的版面先不出，什么也没有写。请责编答复以后再出；文稿现在就可以出。",
            f"{waiting} queries wait for an answer: no layout for print yet, and nothing was written. "
            "Answer them first; the manuscript can be exported now.",
        )


class EmptyWords(CannotCorrect):
    """A query or a reply without words."""

    def __init__(self) -> None:
        super().__init__(
            "还没有写字，什么也没有记。请写上要问、要答的话。",
            "Nothing is written yet, so nothing was kept. Write what you ask or answer.",
        )
