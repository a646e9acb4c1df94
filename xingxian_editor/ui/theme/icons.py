"""Draws icons from the Phosphor font, sharp at every scale of the screen."""

import importlib.util
import json
from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

FONT_FILE = "phosphor-1.3.0.ttf"
NAMES_FILE = "phosphor-charmap-1.3.0.json"


class IconFont:
    """The font of icons that qtawesome brings.

    Its files are read straight from the package: importing qtawesome loads eleven more fonts,
    which takes as long as everything else until the window stands.
    """

    @cached_property
    def family(self) -> str:
        """The font's family, known to Qt from now on."""
        number = QFontDatabase.addApplicationFont(str(_fonts_folder() / FONT_FILE))
        return QFontDatabase.applicationFontFamilies(number)[0]

    @cached_property
    def glyphs(self) -> dict[str, str]:
        """Icon name → character."""
        codes = json.loads((_fonts_folder() / NAMES_FILE).read_text(encoding="utf-8"))
        return {name: chr(int(code, 16)) for name, code in codes.items()}

    def glyph(self, name: str) -> str:
        """Return the character of icon ``name``, as ``ph.folder-open``."""
        return self.glyphs[name.removeprefix("ph.")]


class GlyphIcon(QIconEngine):
    """An icon that is one character; asks for its colour anew whenever it is drawn."""

    def __init__(self, font: IconFont, name: str, color: Callable[[QIcon.Mode], QColor]) -> None:
        super().__init__()
        self._font = font
        self._glyph = font.glyph(name)
        self._color = color

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        draw_glyph(painter, QRectF(rect), self._font.family, self._glyph, self._color(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return GlyphIcon(self._font, self._glyph_name(), self._color)

    def _glyph_name(self) -> str:
        return next(name for name, glyph in self._font.glyphs.items() if glyph == self._glyph)


def draw_glyph(painter: QPainter, rect: QRectF, family: str, glyph: str, color: QColor) -> None:
    """Draw one character of an icon font so that it fills ``rect``."""
    font = QFont(family)
    font.setPixelSize(max(1, round(min(rect.width(), rect.height()))))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, glyph)
    painter.restore()


def _fonts_folder() -> Path:
    spec = importlib.util.find_spec("qtawesome")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("qtawesome")
    return Path(spec.submodule_search_locations[0]) / "fonts"
