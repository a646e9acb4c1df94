"""The command import: puts the files of pages into the library."""

import argparse
import os
from pathlib import Path

from xingxian_editor.cli import DONE, WRONG
from xingxian_editor.cli_json import to_json
from xingxian_editor.cli_parser import WrongUse, library_folder
from xingxian_editor.cli_streams import complain, say
from xingxian_editor.desk import importing
from xingxian_editor.export.whole_file import refuse_unwritable, write_whole
from xingxian_editor.page.document import page_document
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.problem import Problem
from xingxian_editor.page_import.imported_page import ImportedPage
from xingxian_editor.page_import.page_file import read_page_file
from xingxian_editor.store.backup_files import library_file
from xingxian_editor.store.library import Library
from xingxian_editor.store.problems import AlreadyImported
from xingxian_editor.store.records import PageCard


def run_import(asked: argparse.Namespace, language: str) -> int:
    """Put files into the library; one bad file does not keep the others out."""
    if asked.json and len(asked.files) > 1:
        raise WrongUse("--json 只能用于一个文件；什么也没有导入。", "--json takes one file; nothing was imported.")
    if asked.json:
        _refuse_json(asked)
    code = DONE
    for file in asked.files:
        try:
            _import(asked, file, language)
        except Problem as problem:
            complain(problem.sentence(language))
            code = WRONG
    return code


def _refuse_json(asked: argparse.Namespace) -> None:
    """Refuse what cannot be written before anything is imported."""
    place = os.path.realpath(asked.json)
    if place in {os.path.realpath(path) for path in (*asked.files, library_file(library_folder(asked)))}:
        raise WrongUse(
            "--json 不能写到要导入的文件或库文件上；什么也没有导入。请换一个文件名。",
            "--json must not be the file to import or the library's file; nothing was imported. Name another.",
        )
    refuse_unwritable(asked.json.absolute())


def _import(asked: argparse.Namespace, file: Path, language: str) -> None:
    read = read_page_file(file)
    with Library.open(library_folder(asked)) as library:
        try:
            card = _stored(library, asked, file, read)
        except AlreadyImported as known:
            say(f"{known.sentence(language)}{_number(known.card, language)}")
            card = known.card
        else:
            say(_imported(card, language))
            if read.remark is not None:
                say(read.remark.sentence(language))
        if asked.json:
            page = read_page(library.pages.open(card.id).page)
            write_whole(asked.json.absolute(), (to_json(page_document(page)) + "\n").encode())


def _stored(library: Library, asked: argparse.Namespace, file: Path, read: ImportedPage) -> PageCard:
    newspaper = importing.newspaper_named(library, asked.newspaper, asked.by).id if asked.newspaper else None
    return importing.store_file(library, file, read, newspaper, asked.by)


def _imported(card: PageCard, language: str) -> str:
    number = card.page_number or "?"
    if language == "en":
        where = f"{card.newspaper_name}, {card.date or 'no date'}, page {number} {card.section or ''}".rstrip()
        counts = f"articles {card.article_count}, photos {card.photo_count}, undecided {card.undecided}"
        return f"Imported: {where}: {counts}.{_number(card, language)}"
    where = f"《{card.newspaper_name}》{card.date or '日期不详'} 第{number}版 {card.section or ''}".rstrip()
    counts = f"{card.article_count} 篇稿件，{card.photo_count} 幅图片，{card.undecided} 处待定"
    return f"已导入：{where}，{counts}。{_number(card, language)}"


def _number(card: PageCard, language: str) -> str:
    return f" Number {card.id}." if language == "en" else f"编号 {card.id}。"
