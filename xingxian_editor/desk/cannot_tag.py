"""Why an action on the page makes no sense, in a sentence for the person who asked for it."""

from xingxian_editor.page.problem import Problem


class CannotTag(Problem):
    """The action makes no sense on this page; the page stays as it was."""


class BlockMissing(CannotTag):
    """A block that was named is no longer there."""

    def __init__(self) -> None:
        super().__init__(
            "这一块已经不在版上了，什么也没有改。请重新选一块。",
            "This block is no longer on the page; nothing was changed. Choose a block again.",
        )


class ArticleMissing(CannotTag):
    """An article that was named is no longer there."""

    def __init__(self) -> None:
        super().__init__(
            "这一篇已经不在版上了，什么也没有改。请重新选一篇。",
            "This article is no longer on the page; nothing was changed. Choose an article again.",
        )


class NothingChosen(CannotTag):
    """No block was named."""

    def __init__(self) -> None:
        super().__init__("还没有选中任何一块。请先选一块。", "No block is chosen. Choose a block first.")


class WrongKind(CannotTag):
    """A role of articles for a photo, or the other way round."""

    def __init__(self) -> None:
        super().__init__(
            "这个类别和所选的稿件或图片不相配，什么也没有改。图题、图片说明、摄影只用于图片，其余用于稿件。",
            "This role does not go with what was chosen; nothing was changed. "
            "Photo title, caption and credit are for photos, the others for articles.",
        )


class NoSplitHere(CannotTag):
    """A split that would leave a block without text."""

    def __init__(self) -> None:
        super().__init__(
            "这里不能拆：拆开后有一块会没有字。请把光标放到块中间再拆。",
            "No split here: one of the two blocks would have no text. Put the caret inside the block.",
        )


class NothingBefore(CannotTag):
    """A merge with the block before, where there is none."""

    def __init__(self) -> None:
        super().__init__(
            "前面没有可以合并的块，什么也没有改。",
            "There is no block before this one to merge with; nothing was changed.",
        )


class AnotherArticleBefore(CannotTag):
    """A merge with the block before, which belongs to another article."""

    def __init__(self) -> None:
        super().__init__(
            "前一块属于另一篇，没有合并。确实要合并，请把两块都选中再合并。",
            "The block before belongs to another article; nothing was merged. To merge them, select both first.",
        )


class AnotherRoleBefore(CannotTag):
    """A merge with the block before, which is of another kind: it would swallow the text."""

    def __init__(self) -> None:
        super().__init__(
            "前一块的类别不同，没有合并。确实要合并，请把两块都选中再合并，或先改类别。",
            "The block before has another role; nothing was merged. "
            "To merge them, select both, or give them the same role first.",
        )


class NoOrderHere(CannotTag):
    """Blocks without an article, or of several, have no order to change."""

    def __init__(self) -> None:
        super().__init__(
            "次序只能在一篇之内调整，什么也没有改。请只选同一篇里的块。",
            "The order is changed within one article; nothing was changed. Choose blocks of one article.",
        )


class NoParagraphHere(CannotTag):
    """A paragraph start where no running text is."""

    def __init__(self) -> None:
        super().__init__(
            "这里不是成段的文字，不能分段或接段。请把光标放到正文里。",
            "There is no running text here to part or join. Put the caret into the body text.",
        )


class EmptyTranscription(CannotTag):
    """A transcription without a character."""

    def __init__(self) -> None:
        super().__init__("补录的文字是空的，什么也没有改。", "The transcription has no text; nothing was changed.")


class NothingToReplace(CannotTag):
    """A transcribed glyph that names no characters of the file."""

    def __init__(self) -> None:
        super().__init__(
            "没有指明补录的字在原样的哪一处，什么也没有改。请先选中那一处。",
            "The place of the lost glyph is not given; nothing was changed. Select the place first.",
        )


class DoubtMissing(CannotTag):
    """A doubt or an answer that is no longer there."""

    def __init__(self) -> None:
        super().__init__(
            "这一处待定已经不在了，什么也没有改。", "This question is no longer open; nothing was changed."
        )


class NoteMissing(CannotTag):
    """A note that is no longer there, or one without text or place."""

    def __init__(self, zh: str = "这条批注已经不在了，什么也没有改。", en: str = "") -> None:
        super().__init__(zh, en or "This note is no longer there; nothing was changed.")


class FactNotUnderstood(CannotTag):
    """A value that the folio's field cannot hold."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(zh, en)
