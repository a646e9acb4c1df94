"""A label whose text wraps to the room it gets and that asks for the height this takes, and no width."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel


class WrappingLabel(ThemeLabel):
    """Its words can be selected and copied."""

    def __init__(
        self, theme: Theme, text: str = "", font: str = "small", color: str = "text_2", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, text, font, color, parent)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
