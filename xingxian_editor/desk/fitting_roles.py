"""Which role a block takes when it changes between the page, an article and a photo."""

from xingxian_editor.page.block import ArticleKind
from xingxian_editor.page.role import ARTICLE_ROLES, PHOTO_ROLES, Role

_IN_PHOTO = {
    Role.KICKER: Role.PHOTO_TITLE,
    Role.HEADLINE: Role.PHOTO_TITLE,
    Role.DECK: Role.PHOTO_TITLE,
    Role.BYLINE: Role.CREDIT,
}
_IN_ARTICLE = {Role.PHOTO_TITLE: Role.HEADLINE, Role.CREDIT: Role.BYLINE}


def kind_for(role: Role) -> ArticleKind | None:
    """Return what a block of this role belongs to: an article, a photo, or the page alone (None)."""
    if role in PHOTO_ROLES:
        return ArticleKind.PHOTO
    return ArticleKind.ARTICLE if role in ARTICLE_ROLES else None


def fitting_role(role: Role, kind: ArticleKind | None) -> Role:
    """Return the role nearest to ``role`` that makes sense in an article, a photo, or neither."""
    if kind_for(role) is kind:
        return role
    if kind is None:
        return Role.UNPLACED
    if kind is ArticleKind.PHOTO:
        return _IN_PHOTO.get(role, Role.CAPTION)
    return _IN_ARTICLE.get(role, Role.BODY)
