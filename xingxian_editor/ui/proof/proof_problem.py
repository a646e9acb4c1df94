"""What can go wrong when a proof is printed or saved, each as one sentence."""

from xingxian_editor.page.problem import Problem


class ProofNotWritten(Problem):
    """The PDF could not be written where it was wanted."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"校样“{name}”没有写成：那里没有权限，或磁盘已满；校改都在，换一个文件夹再存。",
            f"The proof “{name}” could not be written: no permission there, or the disk is full. All corrections are "
            "kept; save it in another folder.",
        )


class ProofNotPrinted(Problem):
    """The printer took no paper of it."""

    def __init__(self, printer: str) -> None:
        super().__init__(
            f"打印机“{printer}”没有接收校样；校改都在，检查打印机后再打印，或先存为 PDF。",
            f"The printer “{printer}” did not take the proof. All corrections are kept; look after the printer and "
            "print again, or save a PDF first.",
        )
