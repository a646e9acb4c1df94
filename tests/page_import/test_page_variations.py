"""The sample page varied mechanically: each variation is imported and scored against its truth."""

import copy
import itertools
import re

import pytest

from xingxian_editor.page_import.decoding import decoded, with_plain_line_ends

FOLIO_LINE = "7县域·兴县组版：李够梅 张明提 责编：王耀 校对：刘挺"
DATE_LINE = "2021年3月5日 星期五"
# First and last line of the parts of the page, as the file counts them.
BODIES = ((2, 194), (198, 338), (352, 435), (436, 551), (556, 673))
HEADS = {0: (346, 347, 351), 1: (349,), 3: (553, 554), 4: (675, 676)}
PHOTO, FOLIO = (678, 680), (340, 344)


def lines_of(text):
    return text.split("\n")


def cut(lines, first, last):
    return lines[first - 1 : last]


def head_lines(lines, article):
    return [lines[number - 1] for number in HEADS.get(article, ())]


def rest_of(text):
    """Heads and folio as they stand, without the bodies."""
    lines = lines_of(text)
    taken = {n for first, last in BODIES for n in range(first, last + 1)}
    return [line for n, line in enumerate(lines, 1) if n not in taken]


def in_order(order):
    def vary(text):
        lines = lines_of(text)
        return "\n".join([*itertools.chain(*(["", *cut(lines, *BODIES[n])] for n in order)), *rest_of(text)])

    return vary


def heads_before_bodies(text):
    lines = lines_of(text)
    page = [*cut(lines, *FOLIO), "", "今日兴县好风光", "", *cut(lines, *PHOTO), ""]
    for article, body in enumerate(BODIES):
        page += [*head_lines(lines, article), *cut(lines, *body), ""]
    return "\n".join(page)


def heads_after_bodies(text):
    lines = lines_of(text)
    page = [*cut(lines, *PHOTO), "", *cut(lines, *FOLIO), "今日兴县好风光"]
    for article, body in enumerate(BODIES):
        page += [*cut(lines, *body), "", *head_lines(lines, article)]
    return "\n".join(page)


def heads_in_one_heap(text):
    lines = lines_of(text)
    page = list(itertools.chain(*(cut(lines, *body) for body in BODIES)))
    heads = itertools.chain(*(head_lines(lines, article) for article in (4, 0, 3, 1)))
    return "\n".join([*cut(lines, *FOLIO), *page, "今日兴县好风光", *cut(lines, *PHOTO), *heads])


def folio_at_head(text):
    lines = lines_of(text)
    rest = [line for n, line in enumerate(lines, 1) if not FOLIO[0] <= n <= FOLIO[1]]
    return "\n".join([*cut(lines, *FOLIO), "", *rest])


def folio_at_foot(text):
    lines = lines_of(text)
    rest = [line for n, line in enumerate(lines, 1) if not FOLIO[0] <= n <= FOLIO[1]]
    return "\n".join([*rest, "", *cut(lines, *FOLIO)])


def folio_in_single_lines(text):
    parts = "7\n县域·兴县\n组版：李够梅 张明提\n责编：王耀\n校对：刘挺"
    return text.replace(FOLIO_LINE, parts).replace(DATE_LINE, "2021年3月5日\n星期五")


def no_blank_lines(text):
    return "\n".join(line for line in lines_of(text) if line.strip())


def blank_line_after_every_line(text):
    return "\n\n".join(line for line in lines_of(text) if line.strip())


def letter_spaced(text):
    return "\n".join(" ".join(line.strip()) for line in lines_of(text))


def words_spaced(text):
    """A blank between all Han characters, as in the lines that the page itself has so."""
    return re.sub(r"(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])", " ", text)


def indented(text):
    return "\n".join("　　" + line.strip() if line.strip()[:2] in OPENERS else line for line in lines_of(text))


OPENERS = {"一是", "二是", "三是", "四是", "五是", "六是", "同时", "全面", "县委", "本报"}


def full_width_digits(text):
    return text.translate({ord(d): ord(d) + 0xFEE0 for d in "0123456789"})


def full_width_blanks(text):
    return text.replace(" ", "\u3000")


def windows_line_ends(text):
    return with_plain_line_ends(text.replace("\n", "\r\n"))


def with_mark(text):
    return with_plain_line_ends(decoded(text.encode("utf-8-sig"), "page.txt"))


def in_gb18030(text):
    return with_plain_line_ends(decoded(text.encode("gb18030"), "page.txt"))


def in_utf_16(text):
    return with_plain_line_ends(decoded(text.encode("utf-16"), "page.txt"))


def in_utf_16_without_mark(text):
    return with_plain_line_ends(decoded(text.encode("utf-16-be"), "page.txt"))


SHAPES = {
    function.__name__: function
    for function in (
        heads_before_bodies,
        heads_after_bodies,
        heads_in_one_heap,
        folio_at_head,
        folio_at_foot,
        folio_in_single_lines,
        no_blank_lines,
        blank_line_after_every_line,
        letter_spaced,
        indented,
        full_width_digits,
        full_width_blanks,
        windows_line_ends,
        with_mark,
        in_gb18030,
        in_utf_16,
        in_utf_16_without_mark,
    )
} | {
    "order_" + "".join(map(str, order)): in_order(order)
    for order in ((4, 3, 2, 1, 0), (2, 0, 4, 1, 3), (1, 2, 3, 4, 0))
}


@pytest.mark.parametrize("name", SHAPES)
def test_a_variation_of_shape_is_read_whole(name, sample_text, truth, document_of, misses):
    assert misses(document_of(SHAPES[name](sample_text)), truth) == {}


def test_the_page_as_it_is_is_read_whole(sample_text, truth, document_of, misses):
    assert misses(document_of(sample_text), truth) == {}


def test_blanks_that_mean_something_are_lost_where_all_blanks_are_alike(sample_text, truth, document_of, misses):
    """A blank as wide as those of justification cannot be told from them: halves and names run together."""
    expected = {"folio": 0.875, "paragraphs": 0.943, "headlines": 0.6, "kickers": 0.8}
    assert misses(document_of(words_spaced(sample_text)), truth) == expected


# What the folio can look like: (folio lines, what is said otherwise than in the sample).
CREDITS = {"组版": ["李够梅", "张明提"], "责编": ["王耀"], "校对": ["刘挺"]}


def credited(*roles):
    return dict(zip(roles, CREDITS.values(), strict=True))


NUMBERS = {
    "07": ("07县域·兴县", {"page_number": "07"}),
    "A06": ("A06县域·兴县", {"page_number": "A06"}),
    "A06 apart": ("A06 县域·兴县", {"page_number": "A06"}),
    "第7版": ("第7版县域·兴县", {"page_number": "7"}),
    "第七版": ("第七版 县域·兴县", {"page_number": "7"}),
    "7版": ("7版 县域·兴县", {"page_number": "7"}),
    "after the section": ("县域·兴县 7", {"page_number": "7"}),
}
DATES = {
    "dots": ("2021.3.5 星期五", {}),
    "hyphens": ("2021-03-05 星期五", {}),
    "slashes": ("2021/3/5 星期五", {}),
    "Han": ("二〇二一年三月五日 星期五", {}),
    "Han with a circle": ("二○二一年三月五日 星期五", {}),
    "padded": ("2021年03月05日 星期五", {}),
    "glued": ("2021年3月5日星期五", {}),
    "weekday first": ("星期五 2021年3月5日", {}),
    "with the moon": ("2021年3月5日 星期五 农历辛丑年正月廿二", {}),
    "no year": ("3月5日 星期五", {"date": None}),
}
ROLES = {
    "编辑 美编 检校": ("美编：李够梅 张明提 编辑：王耀 检校：刘挺", credited("美编", "编辑", "检校")),
    "版式 责任编辑 审核": ("版式：李够梅 张明提 责任编辑：王耀 审核：刘挺", credited("版式", "责任编辑", "审核")),
    "一审 二审 三审": ("一审：李够梅 张明提 二审：王耀 三审：刘挺", credited("一审", "二审", "三审")),
    "本版编辑": ("版式设计：李够梅 张明提 本版编辑：王耀 校对：刘挺", credited("版式设计", "本版编辑", "校对")),
    "half-width colon": ("组版:李够梅 张明提 责编:王耀 校对:刘挺", CREDITS),
    "blank for colon": ("组版 李够梅 张明提 责编 王耀 校对 刘挺", CREDITS),
    "colon and blank": ("组版： 李够梅 张明提  责编： 王耀  校对： 刘挺", CREDITS),
    "commas between names": ("组版：李够梅、张明提 责编：王耀 校对：刘挺", CREDITS),
    "names set wide": ("组版：李够梅 张明提 责编：王　耀 校对：刘　挺", CREDITS),
    "role nobody named": ("组版：李够梅 张明提 责编：王耀 校对：", CREDITS | {"校对": []}),
    "one line each": ("\n组版：李够梅 张明提\n责编：王耀\n校对：刘挺", CREDITS),
    "names below": ("\n组版：\n李够梅 张明提\n责编：\n王耀\n校对：\n刘挺", CREDITS),
}


def with_folio(
    text, truth, number="7县域·兴县", roles="组版：李够梅 张明提 责编：王耀 校对：刘挺", dated=DATE_LINE, said=None
):
    expected = copy.deepcopy(truth) | (said or {})
    return text.replace(FOLIO_LINE, number + roles).replace(DATE_LINE, dated), expected


@pytest.mark.parametrize("name", NUMBERS)
def test_page_numbers_are_read_as_printed(name, sample_text, truth, document_of, misses):
    number, said = NUMBERS[name]
    text, expected = with_folio(sample_text, truth, number, said=said)
    document = document_of(text)
    assert (document["page_number"], misses(document, expected)) == (said["page_number"], {})


@pytest.mark.parametrize("name", DATES)
def test_dates_are_read_in_all_their_forms(name, sample_text, truth, document_of, misses):
    date, said = DATES[name]
    text, expected = with_folio(sample_text, truth, dated=date, said=said)
    document = document_of(text)
    assert (document["date"], misses(document, expected)) == (expected["date"], {})


@pytest.mark.parametrize("name", ROLES)
def test_roles_are_read_by_their_words(name, sample_text, truth, document_of, misses):
    roles, said = ROLES[name]
    text, expected = with_folio(sample_text, truth, roles=roles, said={"credits": said})
    document = document_of(text)
    assert (document["credits"], misses(document, expected)) == (said, {})


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("date", ("dots", "Han", "glued"))
def test_roles_hold_beside_other_dates_and_numbers(role, date, sample_text, truth, document_of, misses):
    roles, credits = ROLES[role]
    text, expected = with_folio(
        sample_text, truth, "A06县域·兴县", roles, DATES[date][0], {"page_number": "A06", "credits": credits}
    )
    assert misses(document_of(text), expected) == {}


COMBINED = [
    pair
    for pair in itertools.combinations(
        ("heads_before_bodies", "order_43210", "no_blank_lines", "letter_spaced", "full_width_digits", "folio_at_foot"),
        2,
    )
    if pair
    not in {
        ("heads_before_bodies", "order_43210"),
        ("order_43210", "folio_at_foot"),
        ("heads_before_bodies", "folio_at_foot"),
    }
]


@pytest.mark.parametrize("pair", COMBINED, ids="-".join)
def test_two_variations_at_once_are_read_whole(pair, sample_text, truth, document_of, misses):
    text = sample_text
    # What counts lines of the sample goes first.
    for name in sorted(pair, key=lambda name: not name.startswith(("order", "heads", "folio"))):
        text = SHAPES[name](text)
    assert misses(document_of(text), truth) == {}
