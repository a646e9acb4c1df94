"""Names of articles and blocks in words: for palettes, menus and tooltips."""

from PySide6.QtCore import QCoreApplication

from xingxian_editor.page.block import ArticleKind, Block
from xingxian_editor.page.page_reading import PageReading, read_article, read_photo
from xingxian_editor.ui.galley.galley_state import PageRows
from xingxian_editor.ui.theme.theme import Theme

FIRST_WORDS = 16


def article_names(rows: PageRows) -> list[tuple[int, str, str]]:
    """Return (id, badge, title) of every article and photo of a page."""
    articles = (a for a in rows.units.all if a.kind is ArticleKind.ARTICLE)
    photos = (a for a in rows.units.all if a.kind is ArticleKind.PHOTO)
    read = PageReading(
        tuple(read_article(rows.page, unit.id) for unit in articles),
        tuple(read_photo(rows.page, unit.id) for unit in photos),
    )
    return reading_names(read)


def reading_names(reading: PageReading) -> list[tuple[int, str, str]]:
    """Return (id, badge, title) of every article and photo; without a title their first words."""
    names = []
    for number, article in enumerate(reading.articles, 1):
        words = article.paragraphs[0].text if article.paragraphs else ""
        names.append((article.id, str(number), article.title or _untitled(words)))
    for photo in reading.photos:
        title = " ".join(line.text for line in photo.title) or _untitled(photo.caption.text)
        names.append((photo.id, QCoreApplication.translate("ArticleNames", "Ph"), title))
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
    said = QCoreApplication.translate("ArticleNames", "{0}, {1}, {2}").format(
        theme.role_look(block.role).name, where, sure
    )
    return "\n".join((said, *(f"{note.author}：{note.text}" for note in rows.notes_on(block.id))))


def _untitled(words: str) -> str:
    return QCoreApplication.translate("ArticleNames", "(no headline) {0}").format(words[:FIRST_WORDS])
