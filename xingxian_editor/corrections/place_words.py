"""Where something stands on a page, as the desk says it: 第 1 篇第 4 段, 第 1 篇二栏 26 行, 报眉 日期."""

from xingxian_editor.corrections.printed_places import PrintedPlace, PrintedPlaces
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.page.place import Part, Place, reading_at

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
    "picture": "图片",
}
FOLIO_FIELDS = {
    "newspaper": "报名",
    "date": "日期",
    "weekday": "星期",
    "page_number": "版号",
    "section": "版名",
    "co_organisers": "合办",
}
NAME = 14
"""So many characters of its caption name a photo."""
_NUMERALS = "一二三四五六七八九"


def where(place: Place, printed: PrintedPlace | None = None) -> str:
    """Return where a place is; by column and line where it is ``printed`` in the body of an article."""
    if place.part is Part.FOLIO:
        return f"报眉 {FOLIO_FIELDS.get(place.field, place.field.removeprefix('credits.'))}"
    if place.part is Part.PAGE:
        return "版面图片" if place.field == "picture" else "不属稿件"
    unit = f"第 {place.index + 1} 篇" if place.part is Part.ARTICLE else f"图 {place.index + 1} "
    if place.field == "paragraphs":
        return f"{unit}{column_and_line(printed)}" if printed else f"{unit}第 {place.item + 1} 段"
    return f"{unit}{FIELDS.get(place.field, '')}"


def named_picture(place: Place, page: PageReading) -> str:
    """Return a picture's place by the beginning of its title or caption: 图 2“学生在…”; nothing for other places."""
    if place.part is not Part.PHOTO or place.field != "picture" or place.index >= len(page.photos):
        return ""
    photo = page.photos[place.index]
    title = " ".join(line.text for line in photo.title)
    name = (title or photo.caption.text).replace("\n", "").strip()
    short = name if len(name) <= NAME else f"{name[:NAME]}…"
    return f"图 {place.index + 1}“{short}”" if short else ""


def column_and_line(printed: PrintedPlace) -> str:
    """Return a column and a line: 二栏 26 行."""
    column = _NUMERALS[printed.column - 1] if printed.column <= len(_NUMERALS) else f"{printed.column} "
    return f" {column}栏 {printed.line} 行"


class PlaceWords:
    """Says where places of one page are, by column and line where its file tells them."""

    def __init__(self, page: Page, reading: PageReading) -> None:
        self._reading = reading
        self._printed = PrintedPlaces(page)

    def where(self, place: Place) -> str:
        """Return where a place is; a picture by the beginning of its caption or title too."""
        if picture := named_picture(place, self._reading):
            return picture
        return where(place, self.printed(place) if place.part is Part.ARTICLE else None)

    def printed(self, place: Place) -> PrintedPlace | None:
        """Return in which column and line a place in the body of an article is printed; None: nothing tells."""
        text = reading_at(self._reading, place)
        if place.field != "paragraphs" or text is None or not text.text:
            return None
        origin = text.origin(min(place.start, len(text.text) - 1))
        return self._printed.place(self._reading.articles[place.index].id, *origin) if origin else None
