from functools import partial

import pytest
from generated_page import GeneratedPage
from score_seeds import mean_scores, score_of, score_of_daily, score_of_press

from xingxian_editor.page_import.pdf import read_pdf

SEEDS = range(0, 24)
HARD_SEEDS = range(1000, 1016)
PRESS_SEEDS = range(2000, 2014)
DAILY_SEEDS = range(0, 20)


@pytest.mark.parametrize(
    ("seeds", "score_one", "least"),
    [(SEEDS, score_of, 0.97), (HARD_SEEDS, partial(score_of, hard=True), 0.95), (PRESS_SEEDS, score_of_press, 0.9)],
)
def test_generated_pages_come_out_as_they_were_laid_out(seeds, score_one, least):
    means, notes = mean_scores(seeds, score_one)

    short = {name: value for name, value in means.items() if value < least}
    assert not short, "\n".join([str(short), *notes])


def test_pages_of_a_daily_painted_by_another_hand_come_out_as_they_were_laid_out(qapp):
    means, notes = mean_scores(DAILY_SEEDS, score_of_daily)

    short = {name: value for name, value in means.items() if value < 0.9}
    assert not short, "\n".join([str(short), *notes])


@pytest.mark.parametrize("seed", range(300, 306))
def test_every_character_is_in_exactly_one_block(seed):
    page = read_pdf(GeneratedPage(seed, hard=seed % 2 == 0).pdf()).page

    source = page.sources[0]
    covered = [0] * len(source.text)
    for block in page.blocks:
        for r in block.ranges:
            for at in range(r.start, r.end):
                covered[at] += 1
    assert [at for at, ch in enumerate(source.text) if not ch.isspace() and covered[at] != 1] == []
    assert source.geometry is not None
    assert len(source.geometry) == len(source.text)


def test_the_order_of_the_file_does_not_change_what_the_articles_say():
    said = []
    for order in ("flow", "frames", "sorted"):
        page = read_pdf(GeneratedPage(4, articles=5, columns=5, order=order).pdf()).page
        from xingxian_editor.page.page_reading import read_page

        said.append({a.title: [p.text.replace(" ", "") for p in a.paragraphs] for a in read_page(page).articles})

    assert said[0] == said[1] == said[2]


def test_reading_the_same_file_twice_makes_the_same_page():
    data = GeneratedPage(7).pdf()

    assert read_pdf(data) == read_pdf(data)
