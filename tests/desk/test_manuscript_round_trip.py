"""Whatever corrections a page has, its manuscript goes out and comes back without loss: also through LibreOffice."""

import re
import shutil
import subprocess
from dataclasses import replace
from itertools import count

import ooxml_integrity
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from xingxian_editor.corrections.kept_text import with_runs
from xingxian_editor.corrections.marked_page import MarkedPage
from xingxian_editor.corrections.run import Owner, Writer
from xingxian_editor.corrections.tracked_article import track
from xingxian_editor.desk.taking_back import marked_page, take_back
from xingxian_editor.export.manuscript import folio_texts
from xingxian_editor.export.marked_manuscript import marked_manuscript_file
from xingxian_editor.export.page_head import PageHead
from xingxian_editor.page.correction import Correction, CorrectionState, Frame, Pass, ProofMark, Way
from xingxian_editor.page.note import Note
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.query import Answer, Query, Reply
from xingxian_editor.page.span import Span
from xingxian_editor.page_import.revised_manuscript import read_revised
from xingxian_editor.page_import.taken_back import taken_back

HANDS = (Owner("张明提", Pass.FIRST), Owner("李够梅", Pass.FIRST), Owner("王耀", Pass.SECOND), Owner("", Pass.THIRD))
WORDS = ("的", "的的", "𠮷", "新", "甲\n乙", "\n", "，", "２０２１年", "𠮷𠮷\n", "<&>")


class Proof:
    """A page that several people correct, one act after another."""

    def __init__(self, page):
        self.page = page
        self.seconds = count(1)
        self.ids = count(1)
        self.owners = {}
        self.links = count(1)

    def time(self):
        second = next(self.seconds)
        return f"2021-03-04T2{second // 3600}:{second // 60 % 60:02d}:{second % 60:02d}+08:00"

    def articles(self):
        return track(self.page, read_page(self.page))

    def replace(self, unit, start, end, text, hand):
        article = self._article(unit)
        size = len(article.ledger.marked)
        start, end = sorted((start % (size + 1), end % (size + 1)))
        end = min(end, start + 9)
        self._keep(article, article.ledger.replace(start, end, text, self._writer(hand)).ledger.runs, hand)

    def move(self, unit, start, end, to, hand):
        article = self._article(unit)
        size = len(article.ledger.marked)
        start, end = sorted((start % (size + 1), end % (size + 1)))
        end, to = min(end, start + 6), to % (size + 1)
        if start <= to <= end or not article.ledger.living(start, end):
            return
        link = next(self.links)
        halves = [replace(hand, link=2 * link), replace(hand, link=2 * link + 1)]
        first, second = (Writer(half, self.owners, self.ids) for half in halves)
        self._keep(article, article.ledger.move(start, end, to, first, second).ledger.runs, hand, link)

    def note(self, unit, start, length, hand):
        anchor = self._anchor(unit, start, length)
        reply = Reply("刘挺", self.time(), "好的\n知道了")
        number = 1 + max((n.id for n in self.page.notes), default=0)
        note = Note(
            number, anchor, "看这里\n再看", hand.author, self.time(), replies=(reply,), resolved=bool(start % 2)
        )
        self.page = replace(self.page, notes=(*self.page.notes, note))

    def query(self, unit, start, length, hand):
        anchor = self._anchor(unit, start, length)
        number = 1 + max((q.id for q in self.page.queries), default=0)
        query = Query(number, anchor, "数字对吗？", hand.author, hand.pass_, self.time(), "五百" if start % 2 else None)
        if start % 3 == 0:
            query = replace(query, answer=Answer.NO, answered_by="刘挺", answered_at=self.time())
        replies = (Reply("王耀", self.time(), "去问作者"),) if start % 5 else ()
        self.page = replace(self.page, queries=(*self.page.queries, replace(query, replies=replies)))

    def mark(self, unit, start, length, hand, mark, detail="", way=Way.USUAL, amount=0.0):
        self._add(
            Correction(
                next(self.ids),
                mark,
                hand.author,
                hand.pass_,
                self.time(),
                detail=detail,
                way=way,
                amount=amount,
                anchor=self._anchor(unit, start, length),
            )
        )

    def reject(self, which):
        if self.page.corrections:
            one = self.page.corrections[which % len(self.page.corrections)]
            rejected = replace(one, state=CorrectionState.REJECTED, reason="原稿如此")
            self.page = replace(
                self.page, corrections=tuple(rejected if c is one else c for c in self.page.corrections)
            )

    def _article(self, unit):
        articles = self.articles()
        return articles[unit % len(articles)]

    def _anchor(self, unit, start, length):
        item = max(self._article(unit).items, key=lambda item: len(item.reading.text))
        start %= len(item.reading.text)
        return item.reading.anchor(Span(start, min(start + 1 + length % 7, len(item.reading.text))))

    def _writer(self, hand):
        return Writer(hand, self.owners, self.ids)

    def _add(self, correction):
        self.page = replace(self.page, corrections=(*self.page.corrections, correction))

    def _keep(self, article, runs, hand, link=0):
        self.page = with_runs(self.page, article, runs)
        used = {number for a in self.articles() for run in a.runs for number in (run.ins, run.dele)} - {0}
        known = {c.id for c in self.page.corrections}
        hidden = {c.id for c in self.page.corrections if c.state is CorrectionState.REJECTED}
        anchored = {c.id for c in self.page.corrections if c.anchor}
        kept = [c for c in self.page.corrections if c.id in used | hidden | anchored]
        kind = ProofMark.MOVE if link else ProofMark.CHANGE
        new = [
            Correction(
                number, kind, hand.author, hand.pass_, self.time(), link=link, note="核过" if number % 4 == 0 else ""
            )
            for number in sorted(used - known)
        ]
        self.page = replace(self.page, corrections=tuple(sorted((*kept, *new), key=lambda c: c.id)))


ROWS = (
    "1K 春耕时节",
    "1H 全县春耕 全面展开",
    "1B 本报讯今年以来，全县上下抢抓农时，春耕生产全面展开。",
    "1B 截至目前，的的已备足化肥两千吨，农机检修三百台次𠮷。",
    "1X 抓落实",
    "1B 各乡镇组织技术员下乡，手把手教农民选种。",
    "1Y （张明提）",
    "2H 山村通了自来水",
    "2B 日前，张家湾村家家通上了自来水。村民说，的的，日子好了。",
    "2B 工程总投资八十万元。",
    "3C 图为村民在田间劳作。",
    "3P 李够梅 摄",
    "0F 7版 2021年3月5日",
)


@st.composite
def acts(draw, rejecting=False):
    number = st.integers(0, 400)
    hand = draw(st.sampled_from(HANDS))
    kinds = ("replace", "replace", "replace", "move", "note", "query", "mark", *(("reject",) if rejecting else ()))
    kind = draw(st.sampled_from(kinds))
    unit = draw(st.integers(0, 2))
    if kind == "replace":
        return kind, (unit, draw(number), draw(number), draw(st.sampled_from(("", "", *WORDS))), hand)
    if kind == "move":
        return kind, (unit, draw(number), draw(number), draw(number), hand)
    if kind == "mark":
        asked = draw(
            st.sampled_from(
                (
                    (ProofMark.TURN, ""),
                    (ProofMark.SPACE, "½"),
                    (ProofMark.EXPLAIN, "改黑体"),
                    (ProofMark.MOVE, "", Way.LINE_BEFORE),
                    (ProofMark.MOVE, "", Way.COLUMN_AFTER),
                    (ProofMark.MOVE, "", Way.PAGE_BEFORE),
                    (ProofMark.SCRIPT, "", Way.RAISED),
                    (ProofMark.SCRIPT, "", Way.LOWERED),
                    (ProofMark.SCRIPT, "", Way.MIDDLE),
                    (ProofMark.SHIFT_VERTICAL, "", Way.DOWN, 0.5),
                    (ProofMark.SHIFT_HORIZONTAL, "与上文齐", Way.LEFT, 2.0),
                    (ProofMark.WIDEN, "", Way.LINES, 1 / 3),
                    (ProofMark.NARROW, "", Way.USUAL, 0.3),
                    (ProofMark.ALIGN, "", Way.RAGGED_RIGHT),
                    (ProofMark.ALIGN, ""),
                    (ProofMark.KEEP, ""),
                )
            )
        )
        return kind, (unit, draw(number), draw(number), hand, *asked)
    if kind == "reject":
        return kind, (draw(number),)
    return kind, (unit, draw(number), draw(number), hand)


def made(page, everything):
    proof = Proof(page)
    for kind, arguments in everything:
        getattr(proof, kind)(*arguments)
    return proof.page


def file_of(page):
    return marked_manuscript_file(marked_page(page), PageHead(by="王耀"))


def returned(page, data, on=None):
    on = page if on is None else on
    return taken_back(marked_page(on), read_revised(data), folio_texts(on.folio), Pass.FIRST)


def unnumbered(marked: MarkedPage):
    """Everything with the numbers of corrections replaced by who made them when."""
    by = {c.id: (c.by, c.pass_, c.time, c.mark) for c in marked.corrections}
    texts = [
        [[(run.text, by.get(run.ins), by.get(run.dele)) for run in (*item.runs, item.separator)] for item in a.items]
        for a in marked.tracked
    ]
    links = {}
    for c in marked.corrections:
        if c.link:
            links.setdefault(c.link, set()).add((c.by, c.time))
    records = sorted(
        (c.by, c.pass_, c.time, c.mark, c.note, c.detail, c.way, c.amount, tuple(sorted(c.anchor)), c.origin)
        for c in marked.corrections
    )
    return texts, records, sorted(map(sorted, links.values()))


def talk(page):
    wall = re.compile(r"[+Z].*$")

    def cut(time):
        return wall.sub("", time)

    notes = sorted(
        (n.author, cut(n.time), n.text, n.resolved, n.anchor, [(r.author, cut(r.time), r.text) for r in n.replies])
        for n in page.notes
    )
    queries = sorted(
        (
            q.by,
            cut(q.time),
            q.text,
            q.proposal or "",
            q.answer,
            q.answered_by,
            q.anchor,
            [(r.author, cut(r.time), r.text) for r in q.replies],
        )
        for q in page.queries
    )
    return notes, queries


SLOW = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


@SLOW
@given(st.lists(acts(rejecting=True), max_size=10))
def test_what_went_out_and_comes_back_unchanged_changes_nothing(page_of, everything):
    page = made(page_of(*ROWS), everything)
    back = returned(page, file_of(page))
    assert back.tracked == marked_page(page).tracked
    assert (back.corrections, back.notes, back.queries, back.unplaced, back.missing) == ((), (), (), (), ())
    assert (back.accepted, back.gone, back.agreed, back.comments, back.replies) == ((), (), (), 0, 0)
    assert take_back(page, back) == page


@SLOW
@given(st.lists(acts(), max_size=10))
def test_a_page_without_corrections_gets_all_of_them_from_the_file(page_of, everything):
    bare = page_of(*ROWS)
    page = made(bare, everything)
    back = returned(page, file_of(page), on=bare)
    assert back.unplaced == back.missing == ()
    after = take_back(bare, back)
    assert unnumbered(marked_page(after)) == unnumbered(marked_page(page))
    assert talk(after) == talk(page)


MANY = (
    ("replace", (0, 20, 24, "𠮷甲", HANDS[0])),
    ("replace", (0, 22, 23, "乙", HANDS[2])),
    ("replace", (0, 40, 40, "\n", HANDS[1])),
    ("replace", (0, 43, 45, "", HANDS[3])),
    ("move", (0, 60, 63, 70, HANDS[0])),
    ("move", (1, 12, 15, 30, HANDS[2])),
    ("note", (0, 3, 4, HANDS[1])),
    ("query", (1, 8, 3, HANDS[2])),
    ("mark", (1, 2, 1, HANDS[0], ProofMark.TURN, "")),
    ("mark", (1, 24, 1, HANDS[0], ProofMark.SCRIPT, "", Way.RAISED)),
)


@pytest.mark.parametrize("everything", [MANY, MANY[:4], MANY[4:6], MANY[6:]])
def test_the_validators_find_nothing_wrong(tmp_path, page_of, everything):
    target = tmp_path / "marked.docx"
    target.write_bytes(file_of(made(page_of(*ROWS), everything)))
    assert OpenXmlValidator().validate(target).errors == []
    assert ooxml_integrity.check(target) == []


def test_libreoffice_keeps_everything_but_the_threads_of_replies(tmp_path, page_of):
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    page = made(page_of(*ROWS), MANY)
    sent = tmp_path / "sent.docx"
    sent.write_bytes(file_of(page))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    out = tmp_path / "back"
    subprocess.run(
        [office, profile, "--headless", "--convert-to", "docx", "--outdir", str(out), str(sent)],
        check=True,
        capture_output=True,
        timeout=240,
    )
    back = returned(page, (out / "sent.docx").read_bytes())
    assert back.tracked == marked_page(page).tracked
    assert (back.corrections, back.queries, back.notes) == ((), (), ())
    assert (back.gone, back.accepted, back.unplaced, back.missing) == ((), (), (), ())
    bare = page_of(*ROWS)
    fresh = take_back(bare, returned(page, (out / "sent.docx").read_bytes(), on=bare))
    assert unnumbered(marked_page(fresh)) == unnumbered(marked_page(page))
    assert {note.text for note in page.notes} <= {note.text for note in fresh.notes}


def test_a_rectangle_on_the_picture_comes_back_as_one(page_of):
    bare = page_of(*ROWS)
    frame = Frame(20.0, 35.5, 80.0, 90.2)
    mark = Correction(1, ProofMark.EXPLAIN, "王耀", Pass.FIRST, "2021-03-04T20:00:01+08:00", frame=frame, detail="换图")
    page = replace(bare, corrections=(mark,))
    data = file_of(page)
    assert take_back(page, returned(page, data)) == page, "its own page knows it already"
    (back,) = returned(page, data, on=bare).corrections
    assert (back.mark, back.detail, back.anchor, back.by) == (mark.mark, "换图", (), "王耀")
    assert [round(side, 1) for side in (back.frame.left, back.frame.top, back.frame.right, back.frame.bottom)] == [
        20.0,
        35.5,
        80.0,
        90.2,
    ]
