"""The command check: prints what the rules find on a page, or writes it as a report."""

import argparse

from xingxian_editor.cli import DONE, FOUND
from xingxian_editor.cli_json import to_json
from xingxian_editor.cli_out import put_out, refuse_own_files, wanted_form
from xingxian_editor.cli_pages import LocatedPage, located_page
from xingxian_editor.cli_parser import library_folder
from xingxian_editor.cli_report import check_document, check_text
from xingxian_editor.corrections.final_reading import final_reading
from xingxian_editor.desk.checking import CheckedPage, check, check_one
from xingxian_editor.desk.page_problems import NoSuchArticle
from xingxian_editor.page.page_reading import PageReading, read_page

FORMS = ("text", "json", "html", "docx")


def run_check(asked: argparse.Namespace, language: str) -> int:
    """Check a page and print what was found, or write it to a file."""
    form = wanted_form(asked, FORMS)
    refuse_own_files(asked, asked.page, [asked.out] if asked.out else [])
    located = located_page(asked.page, library_folder(asked), asked.newspaper)
    page = final_reading(located.page, read_page(located.page))
    if asked.article is None:
        checked = check(located.page, located.newsroom, located.dismissals, page)
    else:
        article = _article(page, asked.article)
        page, checked = check_one(located.page, located.newsroom, located.dismissals, page, article)
    put_out(asked, _content(form, located, page, checked, language), language)
    return FOUND if checked.report.findings else DONE


def _article(page: PageReading, number: int) -> int:
    """Return the id of the article with this number, counted as the page has them, from 1."""
    if not 1 <= number <= len(page.articles):
        raise NoSuchArticle(number, len(page.articles))
    return page.articles[number - 1].id


def _content(form: str, located: LocatedPage, page: PageReading, checked: CheckedPage, language: str) -> str | bytes:
    if form == "json":
        return to_json(check_document(page, checked))
    if form == "text":
        return check_text(page, checked, language)
    from xingxian_editor.desk.check_files import report_bytes, report_of

    return report_bytes(report_of(located.page, page, checked, located.newspaper), form, language=language)
