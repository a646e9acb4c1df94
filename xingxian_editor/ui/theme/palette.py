"""Turns the tokens into Qt's palette, with the disabled and the inactive colours."""

from PySide6.QtGui import QPalette

from xingxian_editor.ui.theme.theme import Theme


def build_palette(theme: Theme) -> QPalette:
    """Return the palette of the window in the theme's present colours."""
    palette = QPalette()
    for place, token in theme.tokens.palette.items():
        group, _, role = place.rpartition(".")
        color, color_role = theme.color(token), QPalette.ColorRole[role]
        if group:
            palette.setColor(QPalette.ColorGroup[group], color_role, color)
        else:
            palette.setColor(color_role, color)
    return palette
