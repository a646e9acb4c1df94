"""Makes of an article with its corrections what the editor shows."""

from xingxian_editor.corrections.tracked_article import TrackedArticle
from xingxian_editor.page.role import Role
from xingxian_editor.ui.tracked_editor.article_text import ArticleText, Section

ROLES = {
    "kicker": Role.KICKER,
    "headline": Role.HEADLINE,
    "deck": Role.DECK,
    "summary": Role.SUMMARY,
    "editors_note": Role.EDITORS_NOTE,
    "dateline": Role.DATELINE,
    "paragraphs": Role.BODY,
    "crossheads": Role.CROSSHEAD,
    "byline": Role.BYLINE,
    "title": Role.PHOTO_TITLE,
    "caption": Role.CAPTION,
    "credit": Role.CREDIT,
}


def text_of(article: TrackedArticle) -> ArticleText:
    """Return the sections of an article under its ledger."""
    sections = tuple(Section(item.field, item.item, ROLES[item.field], item.reading) for item in article.items)
    return ArticleText(article.id, sections, article.ledger)
