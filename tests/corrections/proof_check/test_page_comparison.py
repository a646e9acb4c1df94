"""Pages are changed at random: every change must be found and called by its name, and no other."""

import random
from collections import Counter
from functools import cache

import pytest

from xingxian_editor.corrections.proof_check.asked_change import AskedChange, AskedEdit
from xingxian_editor.corrections.proof_check.comparison import ChangeKind, Outcome
from xingxian_editor.corrections.proof_check.comparison_document import comparison_document
from xingxian_editor.corrections.proof_check.proof_checking import compare_pages
from xingxian_editor.page.place import Part, Place

RARE = "鑫淼焱垚犇骉羴鱻麤龘"
"""Characters that the sample page does not have: what is put in can be told from what was there."""


def told(comparison):
    return Counter((c.kind, c.was, c.stands) for c in comparison.changes)


@cache
def calm(text):
    """Offsets of Han characters whose neighbours differ from them and are no figures."""
    return [
        at
        for at in range(2, len(text) - 2)
        if all("\u4e00" <= c <= "\u9fff" for c in text[at - 1 : at + 2]) and len(set(text[at - 1 : at + 2])) == 3
    ]


class Mutation:
    """Changes a copy of a page at places that lie well apart, and keeps what must be found."""

    def __init__(self, model, seed):
        self.random = random.Random(seed)
        self.old = model
        self.new = model.copy()
        self.expected = Counter()
        self.asked = []
        self.outcomes = {}
        self.edits = {}

    def places(self, count, apart=14):
        """Choose (article, paragraph, offset) with at least ``apart`` characters between."""
        every = [(a, n, at) for a, n in self.old.paragraphs() for at in calm(self.old.articles[a]["paragraphs"][n])]
        self.random.shuffle(every)
        chosen = []
        for a, n, at in every:
            if all((a, n) != (b, m) or abs(at - to) >= apart for b, m, to in chosen):
                chosen.append((a, n, at))
            if len(chosen) == count:
                break
        return chosen

    def edit(self, a, n, start, end, text):
        self.edits.setdefault((a, n), []).append((start, end, text))

    def expect(self, kind, was, stands):
        self.expected[kind, was, stands] += 1

    def finish(self):
        for (a, n), edits in self.edits.items():
            text = self.new.articles[a]["paragraphs"][n]
            for start, end, put in sorted(edits, reverse=True):
                text = text[:start] + put + text[end:]
            self.new.articles[a]["paragraphs"][n] = text

    def compare(self):
        self.finish()
        return compare_pages(self.old.reading(), self.new.reading(), self.asked)

    def slip(self, a, n, at):
        text = self.old.articles[a]["paragraphs"][n]
        what = self.random.choice(("replaced", "lost", "added"))
        rare = self.random.choice(RARE)
        if what == "replaced":
            self.edit(a, n, at, at + 1, rare)
            self.expect(ChangeKind.REPLACED, text[at], rare)
        elif what == "lost":
            self.edit(a, n, at, at + 1, "")
            self.expect(ChangeKind.DELETED, text[at], "")
        else:
            self.edit(a, n, at, at, rare)
            self.expect(ChangeKind.INSERTED, "", rare)

    def correct(self, a, n, at):
        """Ask for something at a place; the desk does it, or not, or something else."""
        text = self.old.articles[a]["paragraphs"][n]
        length = self.random.choice((0, 1, 2))
        was = text[at : at + length]
        wanted = "".join(self.random.sample(RARE[:5], self.random.choice((0, 1, 2) if length else (1, 2))))
        state = self.random.choice((Outcome.CARRIED_OUT, Outcome.NOT_CARRIED_OUT, Outcome.DIFFERENTLY))
        number = len(self.asked) + 1
        self.asked.append(AskedChange(number, (AskedEdit(self.old.place(a, n, at, at + length), was, wanted),)))
        self.outcomes[number] = state, was, wanted
        other = "".join(self.random.sample(RARE[5:], self.random.choice((1, 2))))
        stands = {Outcome.CARRIED_OUT: wanted, Outcome.NOT_CARRIED_OUT: was, Outcome.DIFFERENTLY: other}[state]
        self.edit(a, n, at, at + length, stands)
        return number, stands


def test_a_page_is_like_itself(sample_model):
    comparison = compare_pages(sample_model.reading(), sample_model.reading())
    assert comparison.is_clean
    assert comparison.changes == ()


@pytest.mark.parametrize("seed", range(15))
def test_slips_of_one_character_anywhere(sample_model, seed):
    mutation = Mutation(sample_model, seed)
    for place in mutation.places(mutation.random.choice((1, 3, 12, 40))):
        mutation.slip(*place)
    assert told(mutation.compare()) == mutation.expected


@pytest.mark.parametrize("seed", range(20))
def test_corrections_and_slips_together(sample_model, seed):
    mutation = Mutation(sample_model, seed)
    stands = {}
    for place in mutation.places(mutation.random.choice((2, 8, 30))):
        if mutation.random.random() < 0.6:
            number, text = mutation.correct(*place)
            stands[number] = text
        else:
            mutation.slip(*place)
    comparison = mutation.compare()
    assert {c.id: (c.state, c.was, c.wanted) for c in comparison.corrections} == mutation.outcomes
    assert {c.id: c.stands for c in comparison.corrections} == stands
    assert Counter((c.kind, c.was, c.stands) for c in comparison.unasked) == mutation.expected
    asked = {c.asked_for for c in comparison.changes if c.asked_for}
    assert asked == {c.id for c in comparison.corrections if c.state is not Outcome.NOT_CARRIED_OUT}


@pytest.mark.parametrize("seed", range(20))
def test_corrections_side_by_side(sample_model, seed):
    """Corrections that touch, each carried out or not: every one is judged for itself."""
    mutation = Mutation(sample_model, seed)
    expected = {}
    for a, n, at in mutation.places(4, apart=30):
        text = sample_model.articles[a]["paragraphs"][n]
        for k in range(min(len(text) - at, mutation.random.choice((2, 3, 5)))):
            was, wanted = text[at + k], RARE[k] * mutation.random.choice((1, 2))
            number = len(mutation.asked) + 1
            place = sample_model.place(a, n, at + k, at + k + 1)
            mutation.asked.append(AskedChange(number, (AskedEdit(place, was, wanted),)))
            done = mutation.random.random() < 0.5
            expected[number] = Outcome.CARRIED_OUT if done else Outcome.NOT_CARRIED_OUT
            mutation.edit(a, n, at + k, at + k + 1, wanted if done else was)
    comparison = mutation.compare()
    assert {c.id: c.state for c in comparison.corrections} == expected
    assert comparison.unasked == ()


@pytest.mark.parametrize("seed", range(15))
def test_a_slip_right_beside_a_correction(sample_model, seed):
    mutation = Mutation(sample_model, seed)
    for a, n, at in mutation.places(6, apart=30):
        text = sample_model.articles[a]["paragraphs"][n]
        number = len(mutation.asked) + 1
        place = sample_model.place(a, n, at, at + 1)
        mutation.asked.append(AskedChange(number, (AskedEdit(place, text[at], RARE[0]),)))
        mutation.edit(a, n, at, at + 2, RARE[0] + RARE[1])
        mutation.expect(ChangeKind.REPLACED, text[at + 1], RARE[1])
    comparison = mutation.compare()
    assert all(c.state is Outcome.CARRIED_OUT for c in comparison.corrections)
    assert Counter((c.kind, c.was, c.stands) for c in comparison.unasked) == mutation.expected


@pytest.mark.parametrize("seed", range(6))
def test_adjacent_slips_explain_the_new_text_and_no_more(sample_model, seed):
    """What is said, done to the old page, gives the new one; and it is hardly longer than what was done."""
    mutation = Mutation(sample_model, seed)
    done = 0
    for a, n, at in mutation.places(5, apart=30):
        for to in range(at, len(sample_model.articles[a]["paragraphs"][n]), 2)[: mutation.random.choice((2, 3, 4))]:
            mutation.slip(a, n, to)
            done += 1
    comparison = mutation.compare()
    texts = {(a, n): sample_model.articles[a]["paragraphs"][n] for a, n in sample_model.paragraphs()}
    for change in reversed(comparison.changes):
        key = change.old.index, change.old.item
        assert texts[key][change.old.start : change.old.end] == change.was
        texts[key] = texts[key][: change.old.start] + change.stands + texts[key][change.old.end :]
    assert texts == {(a, n): mutation.new.articles[a]["paragraphs"][n] for a, n in mutation.new.paragraphs()}
    assert sum(max(len(c.was), len(c.stands)) for c in comparison.changes) <= 2 * done


@pytest.mark.parametrize("seed", range(6))
def test_whole_passages(sample_model, seed):
    """A sentence moved, a paragraph deleted, articles in another order, and slips elsewhere, all at once."""
    chance = random.Random(seed)
    mutation = Mutation(sample_model, seed)
    new = mutation.new
    deleted = chance.choice([(a, n) for a, n in sample_model.paragraphs() if n > 1])
    source = chance.choice([(a, n) for a, n in sample_model.paragraphs() if (a, n) != deleted and n == 1])
    sentence = new.articles[source[0]]["paragraphs"][source[1]].split("。")[-2] + "。"
    for a, n, at in mutation.places(6):
        if (a, n) not in (deleted, source):
            mutation.slip(a, n, at)
    mutation.finish()
    mutation.edits = {}
    text = new.articles[source[0]]["paragraphs"][source[1]]
    new.articles[source[0]]["paragraphs"][source[1]] = text.replace(sentence, "")
    new.articles[(source[0] + 1) % 5]["paragraphs"][0] += sentence
    mutation.expect(ChangeKind.MOVED, sentence, sentence)
    gone = new.articles[deleted[0]]["paragraphs"].pop(deleted[1])
    mutation.expect(ChangeKind.DELETED, gone, "")
    chance.shuffle(new.articles)
    assert told(mutation.compare()) == mutation.expected


@pytest.mark.parametrize("seed", range(6))
def test_heads_captions_folio_and_articles(sample_model, seed):
    chance = random.Random(seed)
    mutation = Mutation(sample_model, seed)
    new = mutation.new
    head = chance.choice((0, 1))
    mutation.expect(ChangeKind.HEADLINE, new.articles[head]["headline"][0], "春耕备耕忙起来")
    new.articles[head]["headline"] = ["春耕备耕忙起来"]
    caption = new.photos[0]["caption"]
    new.photos[0]["caption"] = caption.replace("花灯", "彩灯")
    mutation.expect(ChangeKind.CAPTION, "花", "彩")
    new.folio["credits"]["校对"] = ["刘延"]
    mutation.expect(ChangeKind.FOLIO, "刘挺", "刘延")
    new.folio["weekday"] = "星期四"
    mutation.expect(ChangeKind.FOLIO, "星期五", "星期四")
    gone = chance.choice((3, 4))
    mutation.expect(ChangeKind.ARTICLE_GONE, new.articles[gone]["headline"][0], "")
    del new.articles[gone]
    fresh = {
        "kicker": [],
        "headline": ["山村夜校开课了"],
        "deck": [],
        "dateline": None,
        "paragraphs": ["入夜，村委会的灯亮着，三十多位村民围坐一圈，听农技员讲果树剪枝。", "下一课讲嫁接。"],
        "byline": ["周岚"],
    }
    new.articles.insert(chance.randrange(4), fresh)
    mutation.expect(ChangeKind.ARTICLE_NEW, "", "山村夜校开课了")
    for place in mutation.places(8):
        if place[0] != gone:
            mutation.slip(*place)
            continue
    mutation.edits = {(a if a < gone else a - 1, n): e for (a, n), e in mutation.edits.items()}
    at = new.articles.index(fresh)
    mutation.edits = {(a if a < at else a + 1, n): e for (a, n), e in mutation.edits.items()}
    assert told(mutation.compare()) == mutation.expected


def test_an_article_split_in_two_and_two_merged_are_recognised(sample_model):
    new = sample_model.copy()
    first = new.articles[0]
    second = {**first, "kicker": [], "headline": ["现代物流快起来"], "dateline": None, "byline": []}
    second["paragraphs"] = first["paragraphs"][5:]
    new.articles[0] = {**first, "paragraphs": first["paragraphs"][:5]}
    new.articles.insert(3, second)
    split = compare_pages(sample_model.reading(), new.reading())
    kinds = told(split)
    assert kinds[ChangeKind.HEADLINE, "", "现代物流快起来"] == 1
    assert not any(c.kind in (ChangeKind.ARTICLE_NEW, ChangeKind.ARTICLE_GONE) for c in split.changes)
    merged = compare_pages(new.reading(), sample_model.reading())
    assert told(merged)[ChangeKind.HEADLINE, "现代物流快起来", ""] == 1
    assert not any(c.kind in (ChangeKind.ARTICLE_NEW, ChangeKind.ARTICLE_GONE) for c in merged.changes)


def test_a_correction_whose_paragraph_is_gone_has_no_place(sample_model):
    new = sample_model.copy()
    gone = new.articles[1]["paragraphs"].pop(3)
    place = sample_model.place(1, 3, 10, 12)
    asked = AskedChange(7, (AskedEdit(place, gone[10:12], "别的"),))
    comparison = compare_pages(sample_model.reading(), new.reading(), (asked,))
    assert [c.state for c in comparison.corrections] == [Outcome.PLACE_GONE]
    assert [(c.kind, c.was) for c in comparison.changes] == [(ChangeKind.DELETED, gone)]


def test_a_correction_is_judged_where_its_sentence_stands_now(sample_model):
    new = sample_model.copy()
    text = new.articles[0]["paragraphs"][3]
    sentence = text.split("。")[0] + "。"
    new.articles[0]["paragraphs"][3] = text.replace(sentence, "")
    new.articles[3]["paragraphs"].append(sentence.replace("高", "低"))
    at = text.index("高")
    ask = AskedChange(1, (AskedEdit(sample_model.place(0, 3, at, at + 1), "高", "低"),))
    comparison = compare_pages(sample_model.reading(), new.reading(), (ask,))
    assert comparison.corrections[0].state is Outcome.CARRIED_OUT
    assert [c.kind for c in comparison.unasked] == [ChangeKind.MOVED]


def test_blanks_and_radicals_are_no_changes(sample_model):
    new = sample_model.copy()
    new.articles[0]["paragraphs"] = [
        p.replace("，", "， ").replace("一", "\u2f00") for p in new.articles[0]["paragraphs"]
    ]
    assert compare_pages(sample_model.reading(), new.reading()).is_clean


def test_figures_and_names_are_never_half_matched(sample_model):
    new = sample_model.copy()
    new.articles[0]["paragraphs"][3] = new.articles[0]["paragraphs"][3].replace("30.2公里", "36.2公里")
    new.articles[0]["byline"] = ["张提明"]
    assert told(compare_pages(sample_model.reading(), new.reading())) == {
        (ChangeKind.REPLACED, "30.2", "36.2"): 1,
        (ChangeKind.REPLACED, "明提", "提明"): 1,
    }


def test_breaks_that_were_asked_for(sample_model):
    old, new = sample_model.copy(), sample_model.copy()
    first, second, *rest = new.articles[0]["paragraphs"]
    new.articles[0]["paragraphs"] = [first + second, *rest]
    join = AskedEdit(Place(Part.ARTICLE, 0, "paragraphs", 1, 0, 0), "", "", break_wanted=False)
    part = AskedEdit(Place(Part.ARTICLE, 0, "paragraphs", 3, 20, 20), "", "", break_wanted=True)
    said = compare_pages(old.reading(), new.reading(), (AskedChange(1, (join,)), AskedChange(2, (part,))))
    assert [c.state for c in said.corrections] == [Outcome.CARRIED_OUT, Outcome.NOT_CARRIED_OUT]


@pytest.mark.parametrize(
    ("old", "new", "kinds"),
    [
        ("全县的群众都来观看演出。", "全县群众的都来观看演出。", [("moved", "的", "的")]),
        ("小芹与小二黑一起走上舞台。", "小芹小二黑与一起走上舞台。", [("moved", "与", "与")]),
        ("他也在田里忙。她回家做饭。", "他在田里忙。她也回家做饭。", [("deleted", "也", ""), ("inserted", "", "也")]),
        (
            "村民都说这里好，还说那里也好。",
            "村民说这里好，都还说那里都也好。",
            [("deleted", "都", ""), ("inserted", "", "都"), ("inserted", "", "都")],
        ),
    ],
)
def test_one_character_moves_within_its_sentence_and_only_if_no_other_can_be_meant(sample_model, old, new, kinds):
    before, after = sample_model.copy(), sample_model.copy()
    before.articles[0]["paragraphs"][1], after.articles[0]["paragraphs"][1] = old, new
    said = compare_pages(before.reading(), after.reading())
    assert sorted((c.kind.value, c.was, c.stands) for c in said.unasked) == sorted(kinds)


def test_the_document_has_the_shape_that_tools_exchange(sample_model):
    mutation = Mutation(sample_model, 5)
    for place in mutation.places(6):
        mutation.correct(*place)
    document = comparison_document(mutation.compare())
    place = {"part", "index", "field", "item", "start", "end"}
    assert set(document) == {"corrections", "changes"}
    for correction in document["corrections"]:
        assert set(correction) == {"id", "state", "where", "stands"}
        assert set(correction["where"]) == place
    for change in document["changes"]:
        assert set(change) == {"kind", "old", "new", "was", "is", "asked_for"}
        assert all(side is None or set(side) == place for side in (change["old"], change["new"]))
