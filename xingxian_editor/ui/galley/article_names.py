"""Names of articles and blocks in words: for palettes, menus and tooltips."""

from PySide6.QtCore import QCoreApplication

from xingxian_editor.page.block import ArticleKind, Block
from xingxian_editor.page.page_reading import read_article, read_photo
from xingxian_editor.ui.galley.galley_state import PageRows
from xingxian_editor.ui.theme.theme import Theme

FIRST_WORDS = 16


def article_names(rows: PageRows) -> list[tuple[int, str, str]]:
    """Return (id, badge, title) of every article and photo; those without a title show their first words."""
    names = []
    for unit in rows.units.all:
        if unit.kind is ArticleKind.ARTICLE:
            article = read_article(rows.page, unit.id)
            words = article.paragraphs[0].text if article.paragraphs else ""
            names.append((unit.id, str(unit.number), article.title or _untitled(words)))
        else:
            photo = read_photo(rows.page, unit.id)
            title = " ".join(line.text for line in photo.title) or _untitled(photo.caption.text)
            names.append((unit.id, QCoreApplication.translate("ArticleNames", "Ph"), title))
    return names


def part_tip(block: Block, rows: PageRows, theme: Theme) -> str:
    """Return what the tooltip of a block says: role, article, how sure the importer was or who tagged it."""
    unit = rows.units.by_id.get(block.article) if block.article is not None else None
    if unit is None:
        where = QCoreApplication.translate("ArticleNames", "in no article")
    elif unit.kind is ArticleKind.ARTICLE:
        where = QCoreApplication.translate("ArticleNames", "article {0}").format(unit.in_kind)
    else:
        where = QCoreApplication.translate("ArticleNames", "photo {0}").format(unit.in_kind)
    sure = (
        QCoreApplication.translate("ArticleNames", "tagged by {0}").format(block.tagged_by)
        if block.tagged_by
        else QCoreApplication.translate("ArticleNames", "{0}% sure").format(round(block.confidence * 100))
    )
    return QCoreApplication.translate("ArticleNames", "{0}, {1}, {2}").format(
        theme.role_look(block.role).name, where, sure
    )


def _untitled(words: str) -> str:
    return QCoreApplication.translate("ArticleNames", "(no headline) {0}").format(words[:FIRST_WORDS])
