import pytest

from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PageReading, read_page
from xingxian_editor.page_import.page_file import read_page_file
from xingxian_editor.program_files import resources_folder
from xingxian_editor.ui.article_view.article_view import ArticleView
from xingxian_editor.ui.theme.theme import Theme


@pytest.fixture(scope="session")
def sample_page(sample_file) -> Page:
    """The sample page as the importer reads it."""
    return read_page_file(sample_file).page


@pytest.fixture(scope="session")
def sample_reading(sample_page) -> PageReading:
    return read_page(sample_page)


@pytest.fixture
def theme(qapp) -> Theme:
    theme = Theme.load(resources_folder() / "ui" / "tokens.json", qapp, "zh")
    theme.force(False)
    return theme


@pytest.fixture
def view(qtbot, theme, sample_page, sample_reading) -> ArticleView:
    """The first article of the sample page."""
    view = ArticleView(theme)
    qtbot.addWidget(view)
    view.resize(384, 700)
    view.show_article(sample_page, sample_reading.articles[0])
    with qtbot.waitExposed(view):
        view.show()
    return view
