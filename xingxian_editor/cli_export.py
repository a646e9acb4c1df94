"""The command export: writes a page's Word files."""

import argparse
from pathlib import Path

from xingxian_editor.cli import DONE
from xingxian_editor.cli_pages import located_page
from xingxian_editor.cli_parser import WrongUse, library_folder
from xingxian_editor.cli_streams import say
from xingxian_editor.desk import exporting
from xingxian_editor.export.layout_plan import LayoutReport
from xingxian_editor.page.page_reading import PageReading, read_page


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
