"""The Chinese word for each role, for messages."""

from collections.abc import Mapping

from xingxian_editor.page.role import Role

ROLE_NAMES: Mapping[Role, str] = {
    Role.HEADLINE: "主题",
    Role.KICKER: "引题",
    Role.DECK: "副题",
    Role.CROSSHEAD: "小标题",
    Role.BODY: "正文",
    Role.CAPTION: "图片说明",
    Role.BYLINE: "署名",
    Role.STANDING_HEAD: "栏目",
    Role.FOLIO: "报眉",
    Role.UNPLACED: "不属稿件",
    Role.SUMMARY: "提要",
    Role.DATELINE: "电头",
    Role.PHOTO_TITLE: "图题",
    Role.CREDIT: "摄影",
    Role.EDITORS_NOTE: "编者按",
    Role.ADVERTISEMENT: "广告",
    Role.TABLE: "表格",
    Role.NOTICE: "公告",
    Role.OTHER: "其他",
}
