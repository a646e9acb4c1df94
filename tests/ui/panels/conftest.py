import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from xingxian_editor.program_files import resources_folder
from xingxian_editor.ui.theme.theme import Theme


@pytest.fixture(scope="session")
def theme(qapp):
    """The theme of the window, light."""
    theme = Theme.load(resources_folder() / "ui" / "tokens.json", qapp)
    theme.force(False)
    return theme


@pytest.fixture
def shown(qtbot):
    """Show a widget, give it the focus and return it."""

    def show(widget, width=324, height=700):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitExposed(widget):
            widget.show()
        widget.setFocus()
        return widget

    return show
