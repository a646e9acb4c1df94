"""The theme: gives every part of the window its colours, fonts, sizes and icons, light or dark."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon

from xingxian_editor.page.role import Role
from xingxian_editor.ui.theme.icons import GlyphIcon, IconFont
from xingxian_editor.ui.theme.looks import RoleLook, StateLook, read_role_look, read_state_look
from xingxian_editor.ui.theme.tokens import Tokens, TypeStyle, read_tokens


class Theme(QObject):
    """Answers what anything looks like now. Emits ``changed`` when light turns dark or back.

    Follows the system unless ``force`` says otherwise. Icons fetched from here repaint in the
    new colours by themselves; widgets that keep a colour must fetch it again on ``changed``.
    """

    changed = Signal()

    def __init__(self, tokens: Tokens, app: QGuiApplication, language: str = "zh") -> None:
        super().__init__(app)
        self.tokens = tokens
        self.language = language
        self._app = app
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}
        self._medium: dict[str, bool] = {}
        self._delivered = dict(tokens.type_scale)
        modes = ("light", "dark")
        self._delivered_passes = {(p["id"], mode): p["color"][mode] for p in tokens.passes for mode in modes}
        self._forced: bool | None = None
        self._icon_font = IconFont()
        self.is_dark = self._system_is_dark()
        self._read_looks()
        app.styleHints().colorSchemeChanged.connect(self._follow)

    @classmethod
    def load(cls, path: Path, app: QGuiApplication, language: str = "zh") -> "Theme":
        """Read the tokens at ``path``; names and letters of roles in ``language`` (zh or en)."""
        return cls(read_tokens(path), app, language)

    def force(self, dark: bool | None) -> None:
        """Be dark or light whatever the system is; None follows the system again."""
        self._forced = dark
        self._follow()

    def color(self, name: str) -> QColor:
        """Return the colour of token ``name``."""
        color = self._colors.get(name)
        if color is None:
            color = self._colors[name] = QColor(self.tokens.colors[self._mode][name])
        return QColor(color)

    def set_pass_colors(self, chosen: Mapping[str, str]) -> None:
        """Give passes the colours that a person chose, light and dark alike; the others are as delivered."""
        for token in self.tokens.passes:
            name = str(token["id"])
            for mode in ("light", "dark"):
                color = chosen.get(name, self._delivered_passes[name, mode])
                token["color"][mode] = self.tokens.colors[mode][name] = color
        self._colors.clear()
        self.changed.emit()

    def delivered_color(self, name: str) -> QColor:
        """Return the colour that a pass has until a person chooses another."""
        return QColor(self._delivered_passes[name, self._mode])

    def font(self, name: str) -> QFont:
        """Return the font of type style ``name``: SC families by name, size in pixels."""
        if name not in self._fonts:
            self._fonts[name] = self._make_font(self.tokens.type_scale[name])
        return QFont(self._fonts[name])

    def _make_font(self, style: TypeStyle) -> QFont:
        font = QFont()
        font.setFamilies(list(self.tokens.families[style.family]))
        font.setPixelSize(style.px)
        font.setWeight(self._weight(style))
        font.setStyleHint(QFont.StyleHint.Serif if style.family == "reading" else QFont.StyleHint.SansSerif)
        return font

    def line_height(self, name: str) -> int:
        """Return the line height of type style ``name`` in pixels."""
        return self.tokens.type_scale[name].line

    def size(self, name: str) -> int:
        """Return one length; ``name`` may have two parts (``library.min``, ``window_min.0``)."""
        value: Any = self.tokens.size
        for part in name.split("."):
            value = value[int(part)] if part.isdigit() else value[part]
        return int(value)

    def space(self, step: int) -> int:
        """Return a distance of the spacing scale, 1 to 8."""
        return self.tokens.space[step]

    def radius(self, name: str) -> int:
        """Return the corner radius of controls, badges or counts."""
        return self.tokens.radius[name]

    def icon(self, name: str, color: str = "text", on: str | None = None) -> QIcon:
        """Return the Phosphor icon ``name`` (``ph.folder-open``) in the colour of a token.

        Disabled it is drawn in ``disabled``; selected or checked in the colour of ``on``.
        """

        def color_of(mode: QIcon.Mode) -> QColor:
            if mode == QIcon.Mode.Disabled:
                return self.color("disabled")
            return self.color(on if on and mode == QIcon.Mode.Selected else color)

        return QIcon(GlyphIcon(self._icon_font, name, color_of))

    @property
    def icon_font(self) -> IconFont:
        """The font of icons, for widgets that draw one among other things."""
        return self._icon_font

    def role_look(self, role: Role) -> RoleLook:
        """Return how ``role`` looks."""
        return self._roles[role]

    def state_look(self, state: str) -> StateLook:
        """Return how the state with id ``state`` looks."""
        return self._states[state]

    def set_reading_px(self, px: int) -> None:
        """Set the type size of the article; headline and kicker keep their proportion to it."""
        scale = self._delivered
        factor = px / scale["reading"].px
        for name in ("reading", "proofreading", "reading_headline", "reading_kicker"):
            style = scale[name]
            sized = replace(style, px=round(style.px * factor), line=round(style.line * factor))
            self.tokens.type_scale[name] = sized
            self._fonts.pop(name, None)
        self.changed.emit()

    def _weight(self, style: TypeStyle) -> QFont.Weight:
        """Return the weight of a style; bold for medium where the font has none (Debian's Noto CJK)."""
        if style.weight != QFont.Weight.Medium or self._has_medium(style.family):
            return QFont.Weight(style.weight)
        return QFont.Weight.Bold

    def _has_medium(self, use: str) -> bool:
        if use not in self._medium:
            known = set(QFontDatabase.families())
            family = next((name for name in self.tokens.families[use] if name in known), "")
            weights = {QFontDatabase.weight(family, style) for style in QFontDatabase.styles(family)}
            self._medium[use] = not family or bool(weights & {QFont.Weight.Medium, QFont.Weight.DemiBold})
        return self._medium[use]

    @property
    def _mode(self) -> str:
        return "dark" if self.is_dark else "light"

    def _system_is_dark(self) -> bool:
        return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _follow(self) -> None:
        dark = self._system_is_dark() if self._forced is None else self._forced
        if dark != self.is_dark:
            self.is_dark = dark
            self._colors.clear()
            self._read_looks()
            self.changed.emit()

    def _read_looks(self) -> None:
        looks = (read_role_look(token, self._mode, self.language) for token in self.tokens.roles)
        self._roles = {look.role: look for look in looks}
        self._states = {
            token["id"]: read_state_look(token, self.color(token["color"]), self.language)
            for token in self.tokens.states
        }
