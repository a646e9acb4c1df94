"""The strip of roles above the galley: digit, chip and name of each; a click tags, as the digit does."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyleOptionToolButton, QToolBar, QToolButton, QWidget

from xingxian_editor.page.role import Role
from xingxian_editor.ui.chip import paint_role_chip
from xingxian_editor.ui.theme.theme import Theme

NAMES_FROM = 852
KEYED_ROLES = (
    Role.HEADLINE,
    Role.KICKER,
    Role.DECK,
    Role.CROSSHEAD,
    Role.BODY,
    Role.CAPTION,
    Role.BYLINE,
    Role.STANDING_HEAD,
    Role.FOLIO,
    Role.UNPLACED,
)
PADDING = 4
KEY_WIDTH = 13
GAP = 6


class RoleButton(QToolButton):
    """One role: its digit, its chip and, where there is room, its name."""

    def __init__(self, theme: Theme, action: QAction, role: Role | None, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role
        self._key = key
        self._named = True
        self._name_width = QFontMetrics(theme.font("small")).horizontalAdvance(action.text()) + 1
        self.setDefaultAction(action)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(f"{action.text()} {key}")

    def set_named(self, named: bool) -> None:
        """Show or leave out the name."""
        self._named = named or self._role is None
        self.updateGeometry()
        self.update()

    @property
    def named_width(self) -> int:
        """The width it takes with its name."""
        return self._bare_width + self._name_width + (GAP if self._role is not None else 0)

    @property
    def _bare_width(self) -> int:
        return PADDING * 2 + KEY_WIDTH + (self._theme.size("chip") if self._role is not None else 0)

    def sizeHint(self) -> QSize:
        return QSize(self.named_width if self._named else self._bare_width, self._theme.size("control"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        """Leave the style the frame; digit, chip and name are painted here."""
        super().initStyleOption(option)
        option.text = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        left = PADDING
        self._text(painter, left, self._key, "hint", "text_2")
        left += KEY_WIDTH
        if self._role is not None:
            size = self._theme.size("chip")
            chip = QRect(left, (self.height() - size) // 2, size, size)
            paint_role_chip(painter, chip, self._theme.role_look(self._role), self._theme)
            left += size + GAP
        if self._named:
            self._text(painter, left, self.defaultAction().text(), "small", "text" if self.isEnabled() else "disabled")

    def _text(self, painter: QPainter, left: int, text: str, font: str, color: str) -> None:
        painter.setFont(self._theme.font(font))
        painter.setPen(self._theme.color(color))
        painter.drawText(QRect(left, 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, text)


class RoleStrip(QToolBar):
    """Tags by mouse and shows the role of the current block. Emits; what is tagged is the galley's matter."""

    role_picked = Signal(Role)
    other_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: list[RoleButton] = []
        self._group = QActionGroup(self)
        self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        self.actions_by_role = {role: self._add_role(role) for role in KEYED_ROLES}
        spring = QWidget(self)
        spring.setSizePolicy(spring.sizePolicy().Policy.Expanding, spring.sizePolicy().Policy.Preferred)
        self.addWidget(spring)
        self.other = QAction(self.tr("Others…"), self)
        self.other.setToolTip(self.tr("The other roles: R, then a letter"))
        self.other.triggered.connect(self.other_asked)
        self._add_button(self.other, None, "R")
        self.setFixedHeight(theme.size("role_strip"))
        self.setMovable(False)
        self.setStyleSheet("QToolBar { spacing: 1px; padding: 0 4px; }")
        self.setAccessibleName(self.tr("Roles"))
        theme.changed.connect(self._restyle)

    def show_role(self, role: Role | None) -> None:
        """Show the role of the current block as pressed; None presses none."""
        for each, action in self.actions_by_role.items():
            action.setChecked(each is role)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = sum(button.named_width + 1 for button in self._buttons) + 2 * PADDING
        for button in self._buttons:
            button.set_named(self.width() >= max(NAMES_FROM, needed))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._theme.size("role_strip"))

    def _add_role(self, role: Role) -> QAction:
        look = self._theme.role_look(role)
        action = QAction(look.name, self._group)
        action.setCheckable(True)
        action.setData(role)
        action.setToolTip(self.tr("Tag as {0}　{1}").format(look.name, look.key))
        action.triggered.connect(self._picked)
        self._add_button(action, role, look.key)
        return action

    def _add_button(self, action: QAction, role: Role | None, key: str) -> None:
        button = RoleButton(self._theme, action, role, key, self)
        self._buttons.append(button)
        self.addWidget(button)

    def _picked(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        role = Role(action.data())
        self.show_role(role)
        self.role_picked.emit(role)

    def _restyle(self) -> None:
        for button in self._buttons:
            button.update()
