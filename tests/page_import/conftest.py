import difflib
import json

import pytest

from xingxian_editor.page.document import page_document
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page_import.pasted_text import read_page_text

LOST_GLYPH = str.maketrans({"〓": " ", "□": " ", "\ufffd": " "})
MEASURES = ("folio", "articles", "paragraphs", "headlines", "kickers", "datelines", "bylines", "photos")


def plain(text):
    return (text or "").translate(LOST_GLYPH).strip()


def body(article):
    return "".join(map(plain, article["paragraphs"]))


def alike(one, other):
    return difflib.SequenceMatcher(None, one, other, autojunk=False).ratio() if one and other else 0.0


def f1(hits, got, truth):
    return 1.0 if got == truth == 0 else 2 * hits / (got + truth)


def pairs_of(got, truth):
    """Best pairs of articles first; the quick look at the beginning spares comparing all with all."""
    exact = {body(article): index for index, article in enumerate(got)}
    pairs = [(exact[body(t)], j, 1.0) for j, t in enumerate(truth) if body(t) in exact]
    left_got = [i for i in range(len(got)) if i not in {p[0] for p in pairs}]
    left_truth = [j for j in range(len(truth)) if j not in {p[1] for p in pairs}]
    scored = sorted(((alike(body(got[i]), body(truth[j])), i, j) for i in left_got for j in left_truth), reverse=True)
    for score, i, j in scored:
        if score and i not in {p[0] for p in pairs} and j not in {p[1] for p in pairs}:
            pairs.append((i, j, score))
    return pairs


def folio_score(got, truth):
    facts = [(got[key], truth[key]) for key in ("date", "weekday", "page_number", "section", "co_organisers")]
    facts += [(got["credits"].get(role), names) for role, names in truth["credits"].items()]
    facts = [(have, want) for have, want in facts if want]
    return sum(have == want for have, want in facts) / len(facts) if facts else 1.0


def photo_key(photo):
    return plain(photo["caption"]), tuple(photo["credit"])


def photo_score(got, truth, standing):
    titles = {photo_key(photo): plain(photo["title"]) for photo in got["photos"]}
    hits = 0
    for photo in truth["photos"]:
        title = plain(photo["title"])
        there = photo_key(photo) in titles
        hits += there and (titles[photo_key(photo)] == title or any(title and title in head for head in standing))
    return f1(hits, len(got["photos"]), len(truth["photos"]))


def same_kicker(got, truth, standing):
    want, have = list(map(plain, truth["kicker"])), list(map(plain, got["kicker"]))
    as_head = not have and bool(want) and all(any(line in head for head in standing) for line in want)
    return (have == want or as_head) and got["deck"] == truth["deck"]


def scores(got, truth):
    """Every measure of an import, 0 to 1, a page document against the truth."""
    articles, wanted = got["articles"], truth["articles"]
    pairs = pairs_of(articles, wanted)
    standing = [plain(u["text"]).replace("\n", "") for u in got["unplaced"] if u["role"] == "standing_head"]
    same = 0
    for i, j, _ in pairs:
        have, want = list(map(plain, articles[i]["paragraphs"])), list(map(plain, wanted[j]["paragraphs"]))
        blocks = difflib.SequenceMatcher(None, have, want, autojunk=False).get_matching_blocks()
        same += sum(block.size for block in blocks)
    count = len(wanted)
    equal = {
        key: sum(articles[i][key] == wanted[j][key] for i, j, _ in pairs) / count
        for key in ("headline", "dateline", "byline")
    }
    return {
        "folio": folio_score(got, truth),
        "articles": f1(sum(score >= 0.98 for *_, score in pairs), len(articles), count),
        "paragraphs": f1(same, sum(len(a["paragraphs"]) for a in articles), sum(len(a["paragraphs"]) for a in wanted)),
        "headlines": equal["headline"],
        "kickers": sum(same_kicker(articles[i], wanted[j], standing) for i, j, _ in pairs) / count,
        "datelines": equal["dateline"],
        "bylines": equal["byline"],
        "photos": photo_score(got, truth, standing),
    }


@pytest.fixture(scope="session")
def sample_text(sample_file):
    return sample_file.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def truth(sample_truth):
    return json.loads(sample_truth.read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def document_of():
    return lambda text: page_document(read_page(read_page_text(text).page))


@pytest.fixture(scope="session")
def misses():
    """What an import got less than whole, by measure; {} is a perfect import."""

    def misses(document, truth):
        return {name: round(value, 3) for name, value in scores(document, truth).items() if value < 1}

    return misses
