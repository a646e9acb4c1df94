"""A page of HTML that stands by itself: styles inside, nothing fetched, prints on A4."""

import functools
from html import escape

from xingxian_editor.export.word_text import xml_text
from xingxian_editor.program_files import resources_folder


def html_page(title: str, body: str, language: str = "zh") -> bytes:
    """Return the whole file, UTF-8; ``language`` is that of its own words."""
    head = f'<meta charset="utf-8"><title>{text(title)}</title><style>{_style()}</style>'
    viewport = '<meta name="viewport" content="width=device-width, initial-scale=1">'
    spoken = "en" if language == "en" else "zh-CN"
    return f'<!doctype html>\n<html lang="{spoken}"><head>{head}{viewport}</head><body>{body}</body></html>\n'.encode()


@functools.cache
def _style() -> str:
    return (resources_folder() / "reports" / "report.css").read_text(encoding="utf-8")


def text(words: str) -> str:
    """Return words as HTML: escaped, and without what no file of text can hold."""
    return escape(xml_text(words))


def table(headings: tuple[str, ...], rows: tuple[tuple[str, ...], ...], numbers: frozenset[int], whole: bool) -> str:
    """Return a table of texts; ``numbers`` are the columns that stand to the right, ``whole``: the last row sums up."""

    def cell(tag: str, column: int, words: str) -> str:
        return f"<{tag}{' class=number' if column in numbers else ''}>{text(words)}</{tag}>"

    head = "".join(cell("th", column, words) for column, words in enumerate(headings))
    lines = [
        f"<tr{' class=whole' if whole and number == len(rows) - 1 else ''}>"
        + "".join(cell("td", column, words) for column, words in enumerate(row))
        + "</tr>"
        for number, row in enumerate(rows)
    ]
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(lines)}</tbody></table>"
