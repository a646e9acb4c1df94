"""What the comparison says, in the words of the desk."""

from xingxian_editor.corrections.place_words import named_picture, where
from xingxian_editor.corrections.proof_check.comparison import Change, ChangeKind, CheckedCorrection, Outcome
from xingxian_editor.page.page_reading import PageReading

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
    ChangeKind.PARAGRAPH: "分段",
    ChangeKind.PICTURE: "图片",
}


def correction_line(correction: CheckedCorrection) -> str:
    """Return a correction in one line."""
    asks = f"“{correction.was}”改“{correction.wanted}”" if correction.was else f"加“{correction.wanted}”"
    if correction.was and not correction.wanted:
        asks = f"删“{correction.was}”"
    if not correction.was and not correction.wanted:
        asks = "分段"
    stands = f"，现在是“{correction.stands}”" if correction.state is Outcome.DIFFERENTLY else ""
    return f"{outcome_in_words(correction)}　{where(correction.where)}　{asks}{stands}"


def outcome_in_words(correction: CheckedCorrection) -> str:
    """Return what became of a correction: 已改, 未改, 改错（周岚认可）."""
    accepted = f"（{correction.accepted_by}认可）" if correction.accepted_by else ""
    return f"{OUTCOMES[correction.state]}{accepted}"


Pages = tuple[PageReading, PageReading]
"""The two texts that were compared, the old one first."""


def where_changed(change: Change, pages: Pages | None = None) -> str:
    """Return where a change is; with the ``pages`` a picture is named by its caption."""
    place = change.old or change.new
    if place is None:
        return ""
    picture = named_picture(place, pages[0 if change.old else 1]) if pages is not None else ""
    return picture or where(place)


def change_line(change: Change, pages: Pages | None = None) -> str:
    """Return a change in one line."""
    texts = f"“{change.was}”→“{change.stands}”"
    if not change.was or not change.stands or change.was == change.stands:
        texts = f"“{change.stands or change.was}”"
    if change.kind in (ChangeKind.PARAGRAPH, ChangeKind.PICTURE):
        texts = ""
    return f"{kind_in_words(change)}　{where_changed(change, pages)}　{texts}".rstrip("　")


def kind_in_words(change: Change) -> str:
    """Return what a change is: 改动, 标题缺少, 多分一段, 图片换了."""
    if change.doubled:
        return "重复"
    name = KINDS[change.kind]
    if change.kind is ChangeKind.PARAGRAPH:
        return "多分一段" if change.stands else "少分一段"
    if change.kind is ChangeKind.PICTURE:
        if change.regions:
            return f"{name}改了{'一两三四'[len(change.regions) - 1]}处"
        return name + ("换了" if change.old and change.new else "没有了" if change.old else "多出")
    if change.kind in (ChangeKind.HEADLINE, ChangeKind.CAPTION, ChangeKind.FOLIO):
        return name + ("改动" if change.was and change.stands else "多出" if change.stands else "缺少")
    return name
