"""Says in words where a finding is: 第 2 篇 正文第 3 段, 报眉 校对."""

from xingxian_editor.page.place import Part, Place

_FIELDS: dict[str, tuple[str, str]] = {
    "kicker": ("引题", "kicker"),
    "headline": ("主题", "headline"),
    "deck": ("副题", "deck"),
    "summary": ("提要", "summary"),
    "editors_note": ("编者按", "editor's note"),
    "dateline": ("电头", "dateline"),
    "paragraphs": ("正文", "paragraph"),
    "crossheads": ("小标题", "crosshead"),
    "byline": ("署名", "byline"),
    "title": ("图题", "title"),
    "caption": ("图片说明", "caption"),
    "credit": ("摄影", "credit"),
    "newspaper": ("报名", "newspaper"),
    "date": ("日期", "date"),
    "weekday": ("星期", "weekday"),
    "page_number": ("版号", "page number"),
    "section": ("版名", "section"),
    "co_organisers": ("合办", "co-organiser"),
    "credits": ("职务", "credits"),
}


def field_name(field: str, language: str) -> str:
    """Return what a field of the page document is called; a credit by its role as printed."""
    if field.startswith("credits."):
        return field.removeprefix("credits.")
    return _FIELDS.get(field, (field, field))[language == "en"]


def place_in_words(place: Place, language: str) -> str:
    """Return where ``place`` is, for a person."""
    english = language == "en"
    name = field_name(place.field, language)
    if place.field == "paragraphs":
        name = f"paragraph {place.item + 1}" if english else f"正文第 {place.item + 1} 段"
    number = place.index + 1
    part = {
        Part.ARTICLE: (f"第 {number} 篇", f"article {number}"),
        Part.PHOTO: (f"图片 {number}", f"photo {number}"),
        Part.FOLIO: ("报眉", "folio"),
        Part.PAGE: ("全版", "page"),
    }[place.part][english]
    return f"{part} {name}".strip()
