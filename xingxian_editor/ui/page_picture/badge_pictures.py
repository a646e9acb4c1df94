"""The small pictures that keep their size however the page is zoomed: badges, numbers, arrows."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap, QPolygonF

from xingxian_editor.page.role import Role
from xingxian_editor.ui.theme.theme import Theme

NUMBER_HEIGHT = 14
ARROW = 11
NOTE = 17
TYPED_WIDTH = 220
TURNS = {"right": 0, "down": 90, "left": 180, "up": 270}


class BadgePictures:
    """Makes each picture once for a theme and a screen."""

    def __init__(self, theme: Theme, ratio: float = 1.0) -> None:
        self._theme = theme
        self._ratio = ratio
        self._made: dict[tuple[object, ...], QPixmap] = {}

    def clear(self, ratio: float) -> None:
        """Make all of them anew: the colours or the screen changed."""
        self._ratio = ratio
        self._made.clear()

    def article(self, text: str, chosen: bool, unsure: bool) -> QPixmap:
        """Return the badge with the number of an article; dashed amber when it is not sure whose the block is."""
        return self._kept(("article", text, chosen, unsure), lambda: self._article(text, chosen, unsure))

    def number(self, text: str, chosen: bool) -> QPixmap:
        """Return a number of the reading order."""
        return self._kept(("number", text, chosen), lambda: self._number(text, chosen))

    def arrow(self, way: str) -> QPixmap:
        """Return the arrow to where one reads on."""
        return self._kept(("arrow", way), lambda: self._arrow(way))

    def typed(self, text: str, role: Role, lit: bool) -> QPixmap:
        """Return the label of what a person typed in: it has no place of its own on the page."""
        return self._kept(("typed", text, role, lit), lambda: self._typed(text, role, lit))

    def note(self) -> QPixmap:
        """Return the mark of an open note."""
        return self._kept(("note",), self._note)

    def _kept(self, key: tuple[object, ...], make: object) -> QPixmap:
        if key not in self._made:
            self._made[key] = make()  # type: ignore[operator]
        return self._made[key]

    def _article(self, text: str, chosen: bool, unsure: bool) -> QPixmap:
        theme = self._theme
        fill = self._color("warning_soft" if unsure else "accent" if chosen else "surface")
        edge = self._color("warning_line" if unsure else "accent" if chosen else "border_strong")
        ink = self._color("warning" if unsure else "on_accent" if chosen else "text")
        width, height = theme.size("article_badge.0"), theme.size("article_badge.1")
        return self._label(text, (width, height), (fill, edge, ink), bold=True, dashed=unsure)

    def _number(self, text: str, chosen: bool) -> QPixmap:
        edge, ink = ("accent", "accent") if chosen else ("border_strong", "text_2")
        colors = self._color("surface"), self._color(edge), self._color(ink)
        return self._label(text, (NUMBER_HEIGHT, NUMBER_HEIGHT), colors, bold=chosen, dashed=False)

    def _typed(self, text: str, role: Role, lit: bool) -> QPixmap:
        theme = self._theme
        font = theme.font("small")
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, TYPED_WIDTH)
        width, height = QFontMetrics(font).horizontalAdvance(shown) + 12, theme.size("chip")
        pixmap, painter = self._begin(width, height)
        pen = QPen(self._role_color(role), 1.75 if lit else 1)
        pen.setDashPattern([part / pen.widthF() for part in theme.tokens.outline["dash"]["transcription"]])
        painter.setPen(pen)
        painter.setBrush(self._color("accent_soft" if lit else "surface"))
        painter.drawRect(QRectF(1, 1, width - 2, height - 2))
        painter.setFont(font)
        painter.setPen(self._color("text"))
        painter.drawText(QRect(0, 0, width, height), Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()
        return pixmap

    def _note(self) -> QPixmap:
        pixmap, painter = self._begin(NOTE, NOTE)
        painter.setPen(QPen(self._color("query_line"), 1))
        painter.setBrush(self._color("query_soft"))
        painter.drawRoundedRect(QRectF(0.5, 0.5, NOTE - 1, NOTE - 1), 2, 2)
        self._theme.icon("ph.chat-centered-text", "query").paint(painter, QRect(2, 2, NOTE - 4, NOTE - 4))
        painter.end()
        return pixmap

    def _label(
        self, text: str, least: tuple[int, int], colors: tuple[QColor, QColor, QColor], bold: bool, dashed: bool
    ) -> QPixmap:
        font = self._theme.font("chip" if bold else "hint")
        width = max(least[0], QFontMetrics(font).horizontalAdvance(text) + 6)
        pixmap, painter = self._begin(width, least[1])
        fill, edge, ink = colors
        pen = QPen(edge, 1)
        if dashed:
            pen.setDashPattern([3.0, 2.0])
        painter.setPen(pen)
        painter.setBrush(fill)
        radius = self._theme.radius("badge")
        painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, least[1] - 1), radius, radius)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QRect(0, 0, width, least[1]), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        return pixmap

    def _arrow(self, way: str) -> QPixmap:
        size = ARROW + 4
        pixmap, painter = self._begin(size, size)
        painter.translate(size / 2, size / 2)
        painter.rotate(TURNS[way])
        half = ARROW / 2
        points = [(-half, -1.8), (0.0, -1.8), (0.0, -half), (half, 0.0), (0.0, half), (0.0, 1.8), (-half, 1.8)]
        painter.setPen(QPen(self._color("surface"), 1))
        painter.setBrush(self._color("accent"))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
        painter.end()
        return pixmap

    def _color(self, name: str) -> QColor:
        """Return a colour of the light theme: the paper that the labels stand on is white in the dark too."""
        return QColor(self._theme.tokens.colors["light"][name])

    def _role_color(self, role: Role) -> QColor:
        token = next(token for token in self._theme.tokens.roles if token["id"] == role.value)
        return QColor(token["color"]["light"])

    def _begin(self, width: int, height: int) -> tuple[QPixmap, QPainter]:
        pixmap = QPixmap(round(width * self._ratio), round(height * self._ratio))
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return pixmap, painter
