"""What the comparison says, in the words of the desk."""

from xingxian_editor.corrections.proof_check.comparison import Change, ChangeKind, CheckedCorrection, Outcome
from xingxian_editor.page.place import Part, Place

OUTCOMES = {
    Outcome.CARRIED_OUT: "已改",
    Outcome.NOT_CARRIED_OUT: "未改",
    Outcome.DIFFERENTLY: "改错",
    Outcome.PLACE_GONE: "位置已无",
}
KINDS = {
    ChangeKind.REPLACED: "改动",
    ChangeKind.INSERTED: "多出",
    ChangeKind.DELETED: "缺少",
    ChangeKind.MOVED: "移动",
    ChangeKind.ARTICLE_NEW: "新稿件",
    ChangeKind.ARTICLE_GONE: "稿件没有了",
    ChangeKind.HEADLINE: "标题",
    ChangeKind.CAPTION: "图片说明",
    ChangeKind.FOLIO: "报眉",
}
FIELDS = {
    "kicker": "引题",
    "headline": "主题",
    "deck": "副题",
    "summary": "提要",
    "editors_note": "编者按",
    "dateline": "电头",
    "crossheads": "小标题",
    "byline": "署名",
    "title": "图题",
    "caption": "图片说明",
    "credit": "摄影",
    "newspaper": "报名",
    "date": "日期",
    "weekday": "星期",
    "page_number": "版号",
    "section": "版名",
    "co_organisers": "合办",
}


def where(place: Place) -> str:
    """Return where a place is, as one says it: 第 1 篇第 4 段."""
    if place.part is Part.FOLIO:
        return f"报眉 {FIELDS.get(place.field, place.field.removeprefix('credits.'))}"
    if place.part is Part.PAGE:
        return "不属稿件"
    unit = f"第 {place.index + 1} 篇" if place.part is Part.ARTICLE else f"图 {place.index + 1} "
    if place.field == "paragraphs":
        return f"{unit}第 {place.item + 1} 段"
    return f"{unit}{FIELDS.get(place.field, '')}"


def correction_line(correction: CheckedCorrection) -> str:
    """Return a correction in one line."""
    asks = f"“{correction.was}”改“{correction.wanted}”" if correction.was else f"加“{correction.wanted}”"
    if correction.was and not correction.wanted:
        asks = f"删“{correction.was}”"
    if not correction.was and not correction.wanted:
        asks = "分段"
    stands = f"，现在是“{correction.stands}”" if correction.state is Outcome.DIFFERENTLY else ""
    return f"{OUTCOMES[correction.state]}　{where(correction.where)}　{asks}{stands}"


def change_line(change: Change) -> str:
    """Return a change in one line."""
    place = change.old or change.new
    texts = f"“{change.was}”→“{change.stands}”"
    if not change.was or not change.stands or change.was == change.stands:
        texts = f"“{change.stands or change.was}”"
    kind = KINDS[change.kind]
    if change.kind in (ChangeKind.HEADLINE, ChangeKind.CAPTION) and not (change.was and change.stands):
        kind += "多出" if change.stands else "缺少"
    if change.doubled:
        kind = "重复"
    return f"{kind}　{where(place) if place else ''}　{texts}"
