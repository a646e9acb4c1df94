"""The command take-back: brings the revisions and comments of a returned manuscript into a page of the library."""

import argparse

from xingxian_editor.cli import DONE
from xingxian_editor.cli_pages import located_page
from xingxian_editor.cli_parser import WrongUse, library_folder
from xingxian_editor.cli_streams import say
from xingxian_editor.desk.page_desk import PageDesk
from xingxian_editor.desk.return_words import return_words
from xingxian_editor.desk.session import Session
from xingxian_editor.desk.taking_back import TAKE_BACK, ReturnedManuscript
from xingxian_editor.page.correction import Pass
from xingxian_editor.store.library import Library


def run_take_back(asked: argparse.Namespace, language: str) -> int:
    """Say what a returned manuscript brings, and bring it in unless only that was asked for."""
    located = located_page(asked.page, library_folder(asked))
    if located.card is None:
        raise WrongUse(
            f"“{asked.page}”还不在库里，什么也没有收回；请先导入这个版。",
            f"“{asked.page}” is not in the library yet; nothing was taken back. Import the page first.",
        )
    manuscript = ReturnedManuscript(asked.returned)
    with Library.open(library_folder(asked)) as library:
        desk = PageDesk(library, located.card.id, Session(asked.by))
        wanted = getattr(asked, "pass")
        pass_ = Pass(wanted) if wanted else desk.pass_
        try:
            found = manuscript.preview(desk.page, pass_)
            if not asked.preview:
                desk.do(lambda page: manuscript.take_over(page, pass_), TAKE_BACK)
        finally:
            desk.close()
    say("\n".join(return_words(found, language)))
    return DONE
