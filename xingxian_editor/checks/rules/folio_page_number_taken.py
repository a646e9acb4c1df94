"""Another page of this edition has the same page number."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.error_kind import ErrorKind
from xingxian_editor.checks.examples import folio, folio_example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.folio_places import fact_place, fact_text
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.page_numbers import same_page_number
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope

_EDITION = Newsroom(taken=(("1", "要闻"), ("7", "教育"), ("A06", "城市")))


def needs(checked: CheckedPage) -> str:
    """Return why there is nothing to hold against the other pages."""
    return "" if checked.folio.page_number else "报眉里没有版次。"


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield a page number that another page of the edition has."""
    fact = checked.folio.page_number
    if fact is None:
        return
    number = fact_text(fact)
    for taken, word in checked.newsroom.taken:
        if same_page_number(taken, number):
            other = f"（{word}）" if word else ""
            message = f"本期已经有第 {taken} 版{other}。请核对版次；要换下那一版，请作为它的下一稿导入。"
            yield Hit(fact_place("page_number", fact), number, message)
            return


RULE = Rule(
    id="folio.page-number-taken",
    title="版次与别的版相同",
    question="版次在本期是否只有一个",
    why="报纸出版形式差错数计算方法（国新出发〔2020〕10号附件）：版次顺序清楚。",
    category=Category.FOLIO,
    severity=Severity.ERROR,
    fix=Fix.NONE,
    scope=Scope.FOLIO,
    find=find,
    needs=needs,
    flags=(
        folio_example(folio(), "7", newsroom=_EDITION),
        folio_example(folio(page_number="07"), "07", newsroom=_EDITION),
        folio_example(folio(page_number="第7版"), "第7版", newsroom=_EDITION),
        folio_example(folio(page_number="Ａ6"), "Ａ6", newsroom=_EDITION),
    ),
    allows=(
        folio_example(folio()),
        folio_example(folio(page_number="8"), newsroom=_EDITION),
        folio_example(folio(page_number="B06"), newsroom=_EDITION),
        folio_example(folio(page_number="6"), newsroom=_EDITION),
        folio_example(folio(page_number="70"), newsroom=_EDITION),
    ),
    counts_as=ErrorKind.FORM_PAGE_NUMBER,
)
