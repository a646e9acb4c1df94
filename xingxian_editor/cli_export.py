"""The command export: writes a page's Word files."""

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from xingxian_editor.cli import DONE
from xingxian_editor.cli_out import refuse_own_files
from xingxian_editor.cli_pages import located_page
from xingxian_editor.cli_parser import WrongUse, library_folder
from xingxian_editor.cli_streams import say
from xingxian_editor.corrections.final_reading import final_reading
from xingxian_editor.desk import exporting
from xingxian_editor.desk.printed_layout import printed_of
from xingxian_editor.desk.querying import refuse_held
from xingxian_editor.export.layout_plan import LayoutReport
from xingxian_editor.export.whole_file import refuse_unwritable
from xingxian_editor.page.page_reading import PageReading, read_page


def run_export(asked: argparse.Namespace, language: str) -> int:
    """Write a page's Word files."""
    _refuse_ending(asked.sheet)
    _refuse_other_endings((asked.layout, asked.manuscript))
    located = located_page(asked.page, library_folder(asked), asked.newspaper)
    page = read_page(located.page)
    layout, manuscript = _targets(asked, page)
    sheet = asked.sheet and asked.sheet.absolute()
    _refuse_targets(asked, [target for target in (layout, manuscript, sheet) if target])
    if layout:
        refuse_held(located.page)
        printed = printed_of(located.page, located.original)
        final = final_reading(located.page, page)
        report = exporting.export_layout(final, layout, located.newspaper, asked.by, printed=printed)
        say(_written(layout, language))
        if report.overset_lines:
            say(_overset(report, language))
    if manuscript:
        revisions = exporting.Revisions(asked.revisions)
        exporting.export_revised(located.page, manuscript, located.newspaper, asked.by, revisions)
        say(_written(manuscript, language))
    if sheet:
        exporting.export_sheet(located.page, sheet, located.newspaper, asked.by)
        say(_written(sheet, language))
    return DONE


def _refuse_other_endings(word_files: Sequence[Path | None]) -> None:
    """Refuse to write a Word file under the name of another kind of file."""
    for target in word_files:
        if target is not None and target.suffix.lower() not in ("", ".docx"):
            raise WrongUse(
                f"“{target.name}”不是 Word 文件的名字，什么也没有写。版式和文稿请用 .docx。",
                f"“{target.name}” is no name of a Word file; nothing was written. Use .docx for layout and manuscript.",
            )


def _refuse_ending(sheet: Path | None) -> None:
    if sheet is not None and sheet.suffix.lower() not in (".docx", ".xlsx"):
        raise WrongUse(
            f"从“{sheet.name}”看不出校对单要 Word 还是 Excel，什么也没有写。请用 .docx 或 .xlsx。",
            f"“{sheet.name}” does not say whether the sheet is for Word or Excel; nothing was written. "
            "Use .docx or .xlsx.",
        )


def _targets(asked: argparse.Namespace, page: PageReading) -> tuple[Path | None, Path | None]:
    layout, manuscript, folder = asked.layout, asked.manuscript, asked.folder
    if folder is not None:
        folder = folder.absolute()
        exporting.make_folder(folder)
        layout = layout or folder / f"{exporting.file_name(page, '版式')}.docx"
        manuscript = manuscript or folder / f"{exporting.file_name(page, '文稿')}.docx"
    if not (layout or manuscript or asked.sheet):
        raise WrongUse(
            "没有说导出到哪里，什么也没有写。请给出一个文件夹，或用 --layout、--manuscript、--sheet。",
            "Nothing says where to write, and nothing was written. "
            "Name a folder, or use --layout, --manuscript or --sheet.",
        )
    return layout and layout.absolute(), manuscript and manuscript.absolute()


def _refuse_targets(asked: argparse.Namespace, targets: list[Path]) -> None:
    """Refuse what cannot be written before the first file is: all are written, or none."""
    places = [os.path.realpath(target) for target in targets]
    if len(set(places)) < len(places):
        raise WrongUse(
            "几样东西不能写到同一个文件，什么也没有写。请给它们不同的名字。",
            "What is exported cannot be one file; nothing was written. Give each a name of its own.",
        )
    refuse_own_files(asked, asked.page, targets)
    for target in (asked.layout, asked.manuscript):
        if target is not None and target.suffix.lower() != ".docx":
            raise WrongUse(
                f"“{target.name}”不是 Word 文件的名字，什么也没有写。请用 .docx。",
                f"“{target.name}” is not the name of a Word file; nothing was written. Use .docx.",
            )
    for target in targets:
        refuse_unwritable(target)


def _written(target: Path, language: str) -> str:
    return f"Written: {target}" if language == "en" else f"已导出：{target}"


def _overset(report: LayoutReport, language: str) -> str:
    if language == "en":
        rest = ", ".join(f"{_whose(index, language)}: {lines} lines" for index, lines in report.overset_lines)
        return f"Not all fits on one page ({rest}); the rest is on the next of {report.pages} pages."
    rest = "，".join(f"{_whose(index, language)} {lines} 行" for index, lines in report.overset_lines)
    return f"一页放不下（{rest}），其余排在后面，共 {report.pages} 页。"


def _whose(index: int, language: str) -> str:
    """Return whose lines they are: an article's, or text's that is of none."""
    if index < 0:
        return "text of no article" if language == "en" else "没有归入稿件的文字"
    return f"article {index + 1}" if language == "en" else f"第 {index + 1} 篇"
