"""The named Word styles of a manuscript: one for every role, every part and every fact of the folio.

The export writes them and the import knows a part by them, so they stand where both can see them.
"""

from collections.abc import Mapping
from enum import StrEnum

from xingxian_editor.page.role import Role

ROLE_STYLES: Mapping[Role, str] = {
    Role.KICKER: "引题",
    Role.HEADLINE: "主题",
    Role.DECK: "副题",
    Role.SUMMARY: "提要",
    Role.EDITORS_NOTE: "编者按",
    Role.CROSSHEAD: "小标题",
    Role.DATELINE: "电头段",
    Role.BODY: "正文",
    Role.BYLINE: "署名",
    Role.PHOTO_TITLE: "图题",
    Role.CAPTION: "图片说明",
    Role.CREDIT: "摄影",
    Role.FOLIO: "报眉",
    Role.STANDING_HEAD: "栏目",
    Role.ADVERTISEMENT: "广告",
    Role.TABLE: "表格",
    Role.NOTICE: "公告",
    Role.OTHER: "其他",
    Role.UNPLACED: "未归类",
}
"""Paragraph style of each role. A dateline inside its body paragraph has ``DATELINE_STYLE``."""

DATELINE_STYLE = "电头"
"""Character style of a dateline at the beginning of a body paragraph."""


class PartStyle(StrEnum):
    """Paragraph styles of the small lines that say where an article or a photo begins."""

    ARTICLE = "稿件"
    PHOTO = "图片"
    UNPLACED = "不属稿件"


class FolioStyle(StrEnum):
    """Character styles of the facts in the folio lines."""

    NEWSPAPER = "报眉报名"
    DATE = "报眉日期"
    WEEKDAY = "报眉星期"
    PAGE_NUMBER = "报眉版次"
    SECTION = "报眉版名"
    CO_ORGANISER_ROLE = "报眉合办"
    CO_ORGANISER = "报眉合办单位"
    CREDIT_ROLE = "报眉职务"
    CREDIT_NAME = "报眉姓名"
