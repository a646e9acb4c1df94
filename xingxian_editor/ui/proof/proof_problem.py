"""What can go wrong when a proof is printed, in one sentence."""

from xingxian_editor.page.problem import Problem


class ProofNotPrinted(Problem):
    """The printer took no paper of it."""

    def __init__(self, printer: str) -> None:
        super().__init__(
            f"打印机“{printer}”没有接收校样；校改都在，检查打印机后再打印，或先存为 PDF。",
            f"The printer “{printer}” did not take the proof. All corrections are kept; look after the printer and "
            "print again, or save a PDF first.",
        )
