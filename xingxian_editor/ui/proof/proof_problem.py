"""What can go wrong when a proof is printed, in one sentence."""

from xingxian_editor.page.problem import Problem


class ProofNotPrinted(Problem):
    """The printer took no paper of it."""

    def __init__(self, printer: str) -> None:
        if not printer:
            super().__init__(
                "这台电脑没有装打印机，校样没有打印；校改都在，请先存为 PDF，拿到有打印机的电脑上打印。",
                "This computer has no printer, so the proof was not printed. All corrections are kept; save a PDF and "
                "print it where there is one.",
            )
            return
        super().__init__(
            f"打印机“{printer}”没有接收校样；校改都在，检查打印机后再打印，或先存为 PDF。",
            f"The printer “{printer}” did not take the proof. All corrections are kept; look after the printer and "
            "print again, or save a PDF first.",
        )
