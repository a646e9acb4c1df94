"""The command search: finds words in the articles and photos of the whole library."""

import argparse
from collections.abc import Iterable, Sequence

from xingxian_editor.cli import DONE, FOUND
from xingxian_editor.cli_json import to_json
from xingxian_editor.cli_parser import library_folder
from xingxian_editor.cli_streams import say
from xingxian_editor.desk.page_problems import NoLibraryThere
from xingxian_editor.store.backup_files import library_file
from xingxian_editor.store.library import Library
from xingxian_editor.store.records import SearchHit

_NONE = ("没有找到“{words}”。", "“{words}” was not found.")
_UNTITLED = ("（无标题）", "(no headline)")


def run_search(asked: argparse.Namespace, language: str) -> int:
    """Print the articles that have all the words; return FOUND (1) where there is none, as grep does."""
    folder = library_folder(asked)
    if not library_file(folder).exists():
        raise NoLibraryThere(folder)
    words = " ".join(asked.words)
    with Library.open(folder) as library:
        hits = library.search.articles(words, asked.limit)
    english = language == "en"
    if asked.format == "json":
        say(to_json({"words": asked.words, "hits": [_document(hit) for hit in hits]}))
    else:
        say("\n".join(_lines(hits, english)) or _NONE[english].format(words=words))
    return DONE if hits else FOUND


def _document(hit: SearchHit) -> dict[str, object]:
    return {
        "page": hit.page,
        "article": hit.article,
        "newspaper": hit.newspaper_name,
        "date": hit.date,
        "page_number": hit.page_number,
        "section": hit.section,
        "field": hit.field,
        "title": hit.title,
        "snippet": hit.snippet,
    }


def _lines(hits: Sequence[SearchHit], english: bool) -> Iterable[str]:
    for hit in hits:
        number = (f"page {hit.page_number}" if english else f"第{hit.page_number}版") if hit.page_number else ""
        where = " ".join(part for part in (f"《{hit.newspaper_name}》", hit.date, number, hit.section) if part)
        which = f"no. {hit.page}" if english else f"编号 {hit.page}"
        yield f"{where}　{hit.title or _UNTITLED[english]}　{which}"
        yield f"    {hit.snippet}"
