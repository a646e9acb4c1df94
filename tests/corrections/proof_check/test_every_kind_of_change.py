"""Every kind of change at once, at random: each is called by its name, none is missed and none invented."""

import random
from collections import Counter

from hypothesis import given, reject, settings
from hypothesis import strategies as st

from xingxian_editor.corrections.proof_check.asked_change import AskedChange, AskedEdit
from xingxian_editor.corrections.proof_check.comparison import ChangeKind, Outcome
from xingxian_editor.corrections.proof_check.comparison_document import comparison_document
from xingxian_editor.corrections.proof_check.proof_checking import compare_pages

RARE = "鑫淼焱垚犇骉羴鱻麤龘"
HEADS = ("春耕备耕忙起来", "山村夜校开课了", "一渠清水进农家", "老戏台搭起新舞台", "果园里的技术员", "小站赶集日")
DECKS = ("村里的年轻人回来了", "一场雨后三百亩梯田插上了秧", "从一辆拖拉机说起")
CLAUSE = "，。；：、！？“”（）《》—…"


class Changer:
    """Changes a copy of a page and keeps what the comparison must say, and nothing else."""

    def __init__(self, model, seed):
        self.chance = random.Random(seed)
        self.old, self.new = model, model.copy()
        self.expected = Counter()
        self.asked = []
        self.outcomes = {}
        self.edits = {}
        self.taken = set()
        self.singles = set()
        self.heads = list(HEADS)
        self.decks = list(DECKS)

    def text(self, key):
        return self.old.articles[key[0]]["paragraphs"][key[1]]

    def place(self, room=1, apart=14):
        """Return (paragraph, offset) where ``room`` calm Han characters follow, away from other changes."""
        for _ in range(400):
            key = self.chance.choice(self.old.paragraphs())
            text = self.text(key)
            at = self.chance.randrange(3, max(4, len(text) - room - 3))
            calm = text[at - 2 : at + room + 2]
            han = len(calm) == room + 4 and all("\u4e00" <= c <= "\u9fff" for c in calm)
            free = all(key != k or abs(at - a) > apart + room for k, a in self.taken)
            if han and len(set(calm)) == len(calm) and free:
                self.taken.add((key, at))
                return key, at
        return reject()  # no room on the page

    def edit(self, key, start, end, put):
        self.edits.setdefault(key, []).append((start, end, put))

    def expect(self, kind, was, stands):
        self.expected[kind, was, stands] += 1

    def slip(self):
        key, at = self.place()
        rare = self.chance.choice(RARE)
        self.edit(key, at, at + 1, rare)
        self.expect(ChangeKind.REPLACED, self.text(key)[at], rare)

    def single(self, character):
        """Keep to one place for each character: at two nobody could say which of them it was."""
        if character in self.singles:
            reject()
        self.singles.add(character)

    def lost(self):
        key, at = self.place()
        self.single(self.text(key)[at])
        self.edit(key, at, at + 1, "")
        self.expect(ChangeKind.DELETED, self.text(key)[at], "")

    def nudged(self):
        """One character stands a few further on in its sentence."""
        key, at = self.place(room=7)
        character = self.text(key)[at]
        self.single(character)
        self.edit(key, at, at + 1, "")
        self.edit(key, at + 5, at + 5, character)
        self.expect(ChangeKind.MOVED, character, character)

    def added(self):
        key, at = self.place()
        rare = self.chance.choice(RARE)
        self.edit(key, at, at, rare)
        self.expect(ChangeKind.INSERTED, "", rare)

    def parted(self):
        """A paragraph begins where none did."""
        key, at = self.place(apart=20)
        self.edit(key, at, at, "\n")
        self.expect(ChangeKind.PARAGRAPH, "", "\n")

    def joined(self):
        """A paragraph runs on in the one before."""
        keys = [k for k in self.old.paragraphs() if k[1] and all(k != t[0] or t[1] > 8 for t in self.taken)]
        before = [k for k in keys if ((k[0], k[1] - 1), "end") not in self.taken]
        key = self.chance.choice(before)
        self.taken.add((key, 0))
        if "" in (self.text(key), self.text((key[0], key[1] - 1))) or key in getattr(self, "joins", set()):
            return
        self.joins = {*getattr(self, "joins", set()), key}
        self.expect(ChangeKind.PARAGRAPH, "\n", "")

    def moved(self):
        """A few characters stand elsewhere in their article."""
        length = self.chance.choice((2, 3, 4, 5, 6, 7))
        key, at = self.place(length, apart=30)
        passage = self.text(key)[at : at + length]
        for _ in range(60):
            other, to = self.place(1, apart=30)
            if other[0] == key[0] and self.whole.count(passage) == 1:
                self.edit(key, at, at + length, "")
                self.edit(other, to, to, passage)
                self.expect(ChangeKind.MOVED, passage, passage)
                return

    @property
    def whole(self):
        return "\n".join(self.text(key) for key in self.old.paragraphs())

    def headline(self):
        n = self.chance.randrange(len(self.old.articles))
        head = self.heads.pop() if self.heads else ""
        if head and (n, "headline") not in self.taken and len(self.old.articles[n]["headline"]) == 1:
            self.taken.add((n, "headline"))
            self.expect(ChangeKind.HEADLINE, self.old.articles[n]["headline"][0], head)
            self.new.articles[n]["headline"] = [head]

    def deck(self):
        n = self.chance.randrange(len(self.old.articles))
        deck = self.decks.pop() if self.decks else ""
        if deck and (n, "deck") not in self.taken and not self.old.articles[n]["deck"]:
            self.taken.add((n, "deck"))
            self.expect(ChangeKind.HEADLINE, "", deck)
            self.new.articles[n]["deck"] = [deck]

    def corrected(self):
        key, at = self.place()
        number = len(self.asked) + 1
        was, wanted = self.text(key)[at], RARE[0]
        self.asked.append(AskedChange(number, (AskedEdit(self.old.place(*key, at, at + 1), was, wanted),)))
        state, stands = self.chance.choice(
            ((Outcome.CARRIED_OUT, wanted), (Outcome.NOT_CARRIED_OUT, was), (Outcome.DIFFERENTLY, RARE[9]))
        )
        self.edit(key, at, at + 1, stands)
        self.outcomes[number] = state

    def paragraph_wanted(self):
        key, at = self.place(apart=20)
        number = len(self.asked) + 1
        edit = AskedEdit(self.old.place(*key, at, at), "", "", break_wanted=True)
        self.asked.append(AskedChange(number, (edit,)))
        done = self.chance.random() < 0.5
        if done:
            self.edit(key, at, at, "\n")
        self.outcomes[number] = Outcome.CARRIED_OUT if done else Outcome.NOT_CARRIED_OUT

    def compare(self):
        joins = getattr(self, "joins", set())
        for a, article in enumerate(self.new.articles):
            paragraphs = []
            for n, text in enumerate(article["paragraphs"]):
                for start, end, put in sorted(self.edits.get((a, n), ()), reverse=True):
                    text = text[:start] + put + text[end:]
                first, *others = text.split("\n")
                if (a, n) in joins:
                    paragraphs[-1] += first
                else:
                    paragraphs.append(first)
                paragraphs += others
            article["paragraphs"] = paragraphs
        self.chance.shuffle(self.new.articles)
        return compare_pages(self.old.reading(), self.new.reading(), self.asked)


KINDS = (
    "slip", "lost", "added", "parted", "joined", "moved", "nudged", "headline", "deck", "corrected", "paragraph_wanted",
)  # fmt: skip


@given(seed=st.integers(0, 10**9), what=st.lists(st.sampled_from(KINDS), min_size=1, max_size=14))
@settings(max_examples=40)
def test_what_is_done_is_said_and_nothing_else(sample_model, seed, what):
    changer = Changer(sample_model, seed)
    for kind in what:
        getattr(changer, kind)()
    said = changer.compare()
    assert Counter((c.kind, c.was, c.stands) for c in said.unasked) == changer.expected
    assert {c.id: c.state for c in said.corrections} == changer.outcomes
    wanted = {c.id for c in said.corrections if c.state is not Outcome.NOT_CARRIED_OUT}
    assert {c.asked_for for c in said.changes if c.asked_for} == wanted


def test_a_paragraph_more_is_exchanged_as_a_line_feed(sample_model):
    new = sample_model.copy()
    text = new.articles[0]["paragraphs"][2]
    new.articles[0]["paragraphs"][2:3] = [text[:20], text[20:]]
    there = comparison_document(compare_pages(sample_model.reading(), new.reading()))["changes"]
    back = comparison_document(compare_pages(new.reading(), sample_model.reading()))["changes"]
    place = {"part": "article", "index": 0, "field": "paragraphs", "item": 3, "start": 0, "end": 0}
    assert there == [{"kind": "inserted", "old": None, "new": place, "was": "", "is": "\n", "asked_for": False}]
    assert back == [{"kind": "deleted", "old": place, "new": None, "was": "\n", "is": "", "asked_for": False}]
