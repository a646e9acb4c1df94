"""How passes look: the one list of them, their names and colours as the settings have them."""

from xingxian_editor.page.correction import Pass
from xingxian_editor.ui.theme.theme import Theme

PASSES = tuple(Pass)


def pass_color(pass_: Pass) -> str:
    """Return the name of a pass's colour."""
    return f"pass_{PASSES.index(pass_) + 1}"


def pass_name(theme: Theme, pass_: Pass) -> str:
    """Return what a pass is called."""
    return str(theme.tokens.passes[PASSES.index(pass_)]["name"][theme.language])


def paper_color(theme: Theme, name: str) -> str:
    """Return a colour as it is on paper, which is white in both themes."""
    return str(theme.tokens.colors["light"][name])
