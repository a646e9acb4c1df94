import pytest

from xingxian_editor.page.block import Article, ArticleKind, Block
from xingxian_editor.page.joining import Joining
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Source, SourceKind, SourceRange


@pytest.fixture(scope="session")
def small_page():
    """One article in three blocks and a photo."""
    text = "兴县做好\n换届工作\n本报讯 近日，兴县坚决 出新路。\n县里说好。（张明提）\n花灯 张明提 摄"
    body = text.index("近日")
    blocks = (
        Block(1, (SourceRange(0, 0, 9),), Role.HEADLINE, 1, 1),
        Block(2, (SourceRange(0, 10, 13),), Role.DATELINE, 1, 2),
        Block(3, (SourceRange(0, body, text.index("（")),), Role.BODY, 1, 3),
        Block(4, (SourceRange(0, text.index("（"), text.index("）") + 1),), Role.BYLINE, 1, 4),
        Block(5, (SourceRange(0, text.index("花灯"), text.index("花灯") + 2),), Role.CAPTION, 2, 1),
        Block(6, (SourceRange(0, text.index("花灯") + 3, len(text)),), Role.CREDIT, 2, 2),
    )
    joining = Joining(0, paragraph_starts=(body, text.index("县里")))
    articles = (Article(1, ArticleKind.ARTICLE, 1), Article(2, ArticleKind.PHOTO, 2))
    return Page((Source(0, SourceKind.TEXT, text),), (joining,), blocks, articles)
