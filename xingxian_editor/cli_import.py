"""The command import: puts the files of pages into the library, one or a whole edition."""

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from xingxian_editor.cli import DONE, WRONG
from xingxian_editor.cli_json import to_json
from xingxian_editor.cli_parser import MOST_TIMES, WrongUse, library_folder
from xingxian_editor.cli_streams import complain, flush, say
from xingxian_editor.desk import importing
from xingxian_editor.desk.edition_files import files_of, parts_of
from xingxian_editor.desk.edition_import import EditionImport, PartReport, PartState
from xingxian_editor.export.whole_file import refuse_unwritable, write_whole
from xingxian_editor.page.document import page_document
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.problem import Problem
from xingxian_editor.page.source import SourceKind
from xingxian_editor.page_import.imported_page import ImportedPage
from xingxian_editor.page_import.page_file import read_page_file
from xingxian_editor.page_import.page_file_problem import LimitReached
from xingxian_editor.store.backup_files import library_file
from xingxian_editor.store.library import Library
from xingxian_editor.store.problems import AlreadyImported
from xingxian_editor.store.records import PageCard


def run_import(asked: argparse.Namespace, language: str) -> int:
    """Put files into the library, many at once; one bad file does not keep the others out."""
    try:
        return _run(asked, language)
    except LimitReached as problem:
        complain(_why_not(problem, language, asked.times))
        return WRONG


def _run(asked: argparse.Namespace, language: str) -> int:
    files = files_of(asked.files)
    many = len(files) > 1 or len(parts_of(files[0], asked.times)) > 1
    if asked.json and many:
        raise WrongUse("--json 只能用于一个版；什么也没有导入。", "--json takes one page; nothing was imported.")
    if many:
        return import_edition(asked, files, language)
    if asked.json:
        _refuse_json(asked)
    _import(asked, files[0], language)
    return DONE


def import_edition(asked: argparse.Namespace, files: Sequence[Path], language: str) -> int:
    """Import files as an edition: a line for each page as it comes, refusals on standard error."""

    def tell(report: PartReport) -> None:
        if report.state is PartState.REFUSED and report.problem:
            complain(_why_not(report.problem, language, asked.times))
        elif report.state is PartState.KNOWN and report.problem and report.card:
            say(f"{report.problem.sentence(language)}{_number(report.card, language)}")
        elif report.state is PartState.READY and report.card:
            say(_imported(report.card, language))
            flush()

    folder, newspaper = library_folder(asked), asked.newspaper or ""
    reports = EditionImport(folder, files, asked.by, newspaper, tell, times=asked.times).run()
    return WRONG if all(report.state is PartState.REFUSED for report in reports) else DONE


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
    read = read_page_file(file, times=asked.times)
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


def _why_not(problem: Problem, language: str, times: int) -> str:
    """Return the sentence of a refusal, and where a limit was in the way how to raise it."""
    said = problem.sentence(language)
    if not isinstance(problem, LimitReached) or (times := times * problem.times) > MOST_TIMES:
        return said
    if language == "en":
        return f"{said} To import it all the same, add --times {times}."
    return f"{said}确实要导入，就加上 --times {times}。"


def _imported(card: PageCard, language: str) -> str:
    number = card.page_number or "?"
    if language == "en":
        where = f"{card.newspaper_name}, {card.date or 'no date'}, page {number} {card.section or ''}".rstrip()
        counts = f"articles {card.article_count}, photos {card.photo_count}, undecided {card.undecided}"
        counts += ", text recognised from its picture" * (card.kind == SourceKind.PICTURE)
        return f"Imported: {where}: {counts}.{_number(card, language)}"
    where = f"《{card.newspaper_name}》{card.date or '日期不详'} 第{number}版 {card.section or ''}".rstrip()
    counts = f"{card.article_count} 篇稿件，{card.photo_count} 幅图片，{card.undecided} 处待定"
    counts += "，文字由图片识别" * (card.kind == SourceKind.PICTURE)
    return f"已导入：{where}，{counts}。{_number(card, language)}"


def _number(card: PageCard, language: str) -> str:
    return f" Number {card.id}." if language == "en" else f"编号 {card.id}。"
