"""The folio has no page number."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.error_kind import ErrorKind
from xingxian_editor.checks.examples import folio, folio_example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.folio_places import fact_text, missing_place
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield the missing page number."""
    fact = checked.folio.page_number
    if fact is None or not fact_text(fact):
        yield Hit(missing_place("page_number"), "", "报眉里没有版次。请对照版样补上。")


RULE = Rule(
    id="folio.page-number-missing",
    title="没有版次",
    question="有没有版次",
    why="报纸出版形式差错数计算方法（国新出发〔2020〕10号附件）：各版报眉要有版次。",
    category=Category.FOLIO,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.FOLIO,
    find=find,
    flags=(folio_example(folio(page_number=None), ""), folio_example(folio(page_number=""), "")),
    allows=(folio_example(folio()), folio_example(folio(page_number="A06"))),
    counts_as=ErrorKind.FORM_PAGE_NUMBER,
)
