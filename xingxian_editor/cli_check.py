"""The command check: prints what the rules find on a page."""

import argparse

from xingxian_editor.cli import DONE, FOUND
from xingxian_editor.cli_json import to_json
from xingxian_editor.cli_pages import located_page
from xingxian_editor.cli_parser import library_folder
from xingxian_editor.cli_report import check_document, check_text
from xingxian_editor.cli_streams import say
from xingxian_editor.desk.checking import check
from xingxian_editor.page.page_reading import read_page


def run_check(asked: argparse.Namespace, language: str) -> int:
    """Check a page and print what was found."""
    located = located_page(asked.page, library_folder(asked), asked.newspaper)
    checked = check(located.page, located.newsroom, located.dismissals)
    page = read_page(located.page)
    if asked.format == "json":
        say(to_json(check_document(page, checked)))
    else:
        say(check_text(page, checked))
    return FOUND if checked.report.findings else DONE
