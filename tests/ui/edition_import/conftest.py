import pytest

from xingxian_editor.program_files import resources_folder
from xingxian_editor.ui.theme.theme import Theme


@pytest.fixture(scope="session")
def theme(qapp):
    """The theme of the window, light."""
    theme = Theme.load(resources_folder() / "ui" / "tokens.json", qapp, "en")
    theme.force(False)
    return theme
