"""What a page is called in titles and messages: newspaper, date, number, section."""

from xingxian_editor.store.records import PageCard


def page_name(card: PageCard) -> str:
    """Return 2021-03-05 第7版 县域·兴县."""
    number = f"第{card.page_number}版" if card.page_number else ""
    words = (card.newspaper_name, card.date or "", number, card.section or "")
    return " ".join(filter(None, words)) or f"#{card.id}"
