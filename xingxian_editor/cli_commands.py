"""What each command does: import, check, export, backup, restore."""

import argparse
from collections.abc import Callable
from pathlib import Path

from xingxian_editor.cli_pages import located_page
from xingxian_editor.cli_parser import WrongUse
from xingxian_editor.cli_report import check_document, check_text, to_json
from xingxian_editor.cli_streams import complain, say
from xingxian_editor.desk import exporting, importing
from xingxian_editor.desk.checking import check
from xingxian_editor.desk.page_problems import NoBackup, NoLibraryThere
from xingxian_editor.export.layout_plan import LayoutReport
from xingxian_editor.export.whole_file import write_whole
from xingxian_editor.page.document import page_document
from xingxian_editor.page.page_reading import PageReading, read_page
from xingxian_editor.page.problem import Problem
from xingxian_editor.page_import.page_file import read_page_file
from xingxian_editor.page_import.page_file_problem import FileMissing
from xingxian_editor.program_files import default_library_folder
from xingxian_editor.store.backup_files import backups_of, library_file
from xingxian_editor.store.backups import restore_backup
from xingxian_editor.store.library import Library
from xingxian_editor.store.problems import AlreadyImported
from xingxian_editor.store.records import PageCard

DONE, FOUND, WRONG = 0, 1, 2


def library_folder(asked: argparse.Namespace) -> Path:
    """Return the folder of the library that the command is about."""
    folder: Path | None = asked.library
    return folder if folder is not None else default_library_folder()


def run_import(asked: argparse.Namespace, language: str) -> int:
    """Put files into the library; one bad file does not keep the others out."""
    if asked.json and len(asked.files) > 1:
        raise WrongUse("--json 只能用于一个文件；什么也没有导入。", "--json takes one file; nothing was imported.")
    if asked.json and (asked.json.is_dir() or not asked.json.absolute().parent.is_dir()):
        raise WrongUse(
            f"写不了 {asked.json}：文件夹不在，或它本身是文件夹；什么也没有导入。请先建好，或换一个 --json。",
            f"{asked.json} cannot be written: its folder is missing, or it is one; nothing was imported. Name another.",
        )
    code = DONE
    for file in asked.files:
        try:
            _import(asked, file, language)
        except Problem as problem:
            complain(problem.sentence(language))
            code = WRONG
    return code


def _import(asked: argparse.Namespace, file: Path, language: str) -> None:
    with Library.open(library_folder(asked)) as library:
        try:
            card = _stored(library, asked, file)
        except AlreadyImported as known:
            say(f"{known.sentence(language)}{_number(known.card, language)}")
            card = known.card
        else:
            say(_imported(card, language))
        if asked.json:
            page = read_page(library.pages.open(card.id).page)
            write_whole(asked.json.absolute(), to_json(page_document(page)).encode())


def _stored(library: Library, asked: argparse.Namespace, file: Path) -> PageCard:
    read = read_page_file(file)
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


def run_check(asked: argparse.Namespace, language: str) -> int:
    """Check a page and print what was found."""
    located = located_page(asked.page, library_folder(asked), asked.newspaper)
    checked = check(located.page, located.newsroom, located.dismissals)
    page = read_page(located.page)
    if asked.format == "json":
        say(to_json(check_document(page, checked)))
    else:
        say(check_text(page, checked, language))
    return FOUND if checked.report.findings else DONE


def run_export(asked: argparse.Namespace, language: str) -> int:
    """Write a page's Word files."""
    located = located_page(asked.page, library_folder(asked), asked.newspaper)
    page = read_page(located.page)
    layout, manuscript = _targets(asked, page)
    if layout:
        report = exporting.export_layout(page, layout, located.newspaper, asked.by)
        say(_written(layout, language))
        if report.overset_lines:
            say(_overset(report, language))
    if manuscript:
        exporting.export_manuscript(page, manuscript, located.newspaper, asked.by)
        say(_written(manuscript, language))
    return DONE


def _targets(asked: argparse.Namespace, page: PageReading) -> tuple[Path | None, Path | None]:
    layout, manuscript, folder = asked.layout, asked.manuscript, asked.folder
    if folder is not None:
        folder = folder.absolute()
        exporting.make_folder(folder)
        layout = layout or folder / f"{exporting.file_name(page, '版式')}.docx"
        manuscript = manuscript or folder / f"{exporting.file_name(page, '文稿')}.docx"
    if not (layout or manuscript):
        raise WrongUse(
            "没有说导出到哪里，什么也没有写。请给出一个文件夹，或用 --layout、--manuscript。",
            "Nothing says where to write, and nothing was written. Name a folder, or use --layout or --manuscript.",
        )
    return layout and layout.absolute(), manuscript and manuscript.absolute()


def _written(target: Path, language: str) -> str:
    return f"Written: {target}" if language == "en" else f"已导出：{target}"


def _overset(report: LayoutReport, language: str) -> str:
    if language == "en":
        rest = ", ".join(f"article {index + 1}: {lines} lines" for index, lines in report.overset_lines)
        return f"Not all fits on one page ({rest}); the rest is on the next of {report.pages} pages."
    rest = "，".join(f"第 {index + 1} 篇 {lines} 行" for index, lines in report.overset_lines)
    return f"一页放不下（{rest}），其余排在后面，共 {report.pages} 页。"


def run_backup(asked: argparse.Namespace, language: str) -> int:
    """Make a backup and print where it is."""
    folder = library_folder(asked)
    if not library_file(folder).exists():
        raise NoLibraryThere(folder)
    with Library.open(folder) as library:
        made = library.backups.make()
    if asked.to:
        write_whole(asked.to.absolute(), made.read_bytes())
    say(f"Backup: {asked.to or made}" if language == "en" else f"已备份：{asked.to or made}")
    return DONE


def run_restore(asked: argparse.Namespace, language: str) -> int:
    """Put a backup back, or list what there is."""
    folder = library_folder(asked)
    backups = backups_of(folder)
    if asked.list:
        say("\n".join(map(str, backups)))
        return DONE
    if asked.backup is None and not backups:
        raise NoBackup(folder)
    backup = asked.backup or backups[0]
    if not backup.is_file():
        raise FileMissing(str(backup))
    aside = restore_backup(folder, backup)
    kept = "" if aside is None else f"；原来的库在 {aside}" if language == "zh" else f"; the library before: {aside}"
    say(f"Restored: {backup}{kept}" if language == "en" else f"已恢复：{backup}{kept}")
    return DONE


RUN: dict[str, Callable[[argparse.Namespace, str], int]] = {
    "import": run_import,
    "check": run_check,
    "export": run_export,
    "backup": run_backup,
    "restore": run_restore,
}
