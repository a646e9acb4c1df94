"""No page, however odd, makes a rule fail or a finding point outside the text."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from xingxian_editor.checks.engine import check_page
from xingxian_editor.checks.examples import page_of
from xingxian_editor.checks.finding import Fix
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.page.doubt import Doubt, DoubtKind
from xingxian_editor.page.folio import Credit, Fact, Folio
from xingxian_editor.page.joining import Joining
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.place import Part, fact_at, reading_at
from xingxian_editor.page.role import Role

NEWSROOM = Newsroom(
    roster=("王耀", "刘挺"), plan=(("7", "县域"),), taken=(("7", ""), ("A6", "城市")), edition_date="2021-03-05"
)
words = st.text(
    alphabet="一二兴县王耀校长线铁路年月日星期第版所个万亿立方平米元MW千瓦0123456789.-—～,;:%（）“”。 \n\ue000〓",
    max_size=30,
)
facts = st.none() | st.builds(Fact, st.none() | words, words)
credits = st.builds(Credit, words, st.lists(st.builds(Fact, st.none() | words, words), max_size=3).map(tuple))
folios = st.builds(
    Folio,
    facts,
    facts,
    facts,
    facts,
    facts,
    st.none() | credits,
    st.lists(credits, max_size=3, unique_by=lambda credit: credit.role).map(tuple),
)
articles = st.none() | st.integers(1, 3)
parts = st.lists(st.tuples(st.sampled_from(Role), articles, words), max_size=8)
doubts = st.lists(
    st.builds(
        Doubt,
        st.integers(1, 9),
        st.sampled_from(DoubtKind),
        st.none() | st.integers(0, 9),
        st.none() | st.integers(0, 4),
    ),
    max_size=3,
).map(tuple)


@st.composite
def pages(draw):
    page = page_of(*draw(parts), facts=draw(folios))
    lost = tuple(at for at, character in enumerate(page.sources[0].text) if character == " ")
    joining = Joining(0, paragraph_starts=page.joinings[0].paragraph_starts, lost=lost)
    return replace(page, doubts=draw(doubts), joinings=(joining,))


@settings(max_examples=150, deadline=None)
@given(pages())
def test_every_rule_copes_and_every_finding_quotes_what_stands_there(page):
    report = check_page(page, NEWSROOM)
    assert report.failed == ()
    reading = read_page(page)
    for finding in report.findings:
        if finding.where.part is Part.FOLIO:
            fact = fact_at(page.folio, finding.where)
            text = (fact.value or fact.printed) if fact else ""
        else:
            text = getattr(reading_at(reading, finding.where), "text", "")
        if finding.quoted and text:
            assert finding.where.span.of(text) == finding.quoted
        assert (finding.replacement is None) == (finding.fix is Fix.NONE)
    assert len({finding.fingerprint for finding in report.findings}) == len(report.findings)
