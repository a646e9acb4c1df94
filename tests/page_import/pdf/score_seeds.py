"""Scores the reading of generated pages: score_seeds.py FIRST LAST [hard|press|printed|daily]; prints what is short."""

import sys
from collections import defaultdict
from functools import partial

from daily_page import DailyPage
from generated_page import GeneratedPage
from page_truth import score
from press_page import PressPage
from program_page import PrintedPage
from PySide6.QtGui import QGuiApplication

from xingxian_editor.page.document import page_document
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page_import.pdf import read_pdf


def score_of(seed: int, hard: bool = False) -> tuple[dict[str, float], list[str]]:
    """Return the measures of one generated page, and what is behind each that is short."""
    return score_of_page(GeneratedPage(seed, hard=hard))


def score_of_press(seed: int) -> tuple[dict[str, float], list[str]]:
    """Return the measures of one page as the press prints them, and what is behind each that is short."""
    page = PressPage(seed)
    measures, notes = score_of_page(page)
    return measures, [f"{page.faces} {page.order}: {note}" for note in notes]


def score_of_printed(seed: int) -> tuple[dict[str, float], list[str]]:
    """Return the measures of one page as make-up programs write them, and what is behind each that is short."""
    page = PrintedPage(seed)
    measures, notes = score_of_page(page)
    return measures, [f"{page.faces} {page.order} {'+'.join(sorted(page.habits))}: {note}" for note in notes]


def score_of_daily(seed: int) -> tuple[dict[str, float], list[str]]:
    """Return the measures of one page of a daily, painted by Qt: wants an application."""
    page = DailyPage(seed)
    measures, notes = score_of_page(page)
    return measures, [f"{page.order}: {note}" for note in notes]


def score_of_page(page: GeneratedPage | DailyPage) -> tuple[dict[str, float], list[str]]:
    """Return the measures of a page."""
    return score(page_document(read_page(read_pdf(page.pdf()).page)), page.truth)


def mean_scores(seeds, score_one) -> tuple[dict[str, float], list[str]]:
    """Return the mean of every measure over ``seeds``, each scored by ``score_one``, and all notes."""
    totals: dict[str, list[float]] = defaultdict(list)
    notes: list[str] = []
    for seed in seeds:
        measures, behind = score_one(seed)
        for name, value in measures.items():
            totals[name].append(value)
        notes += [f"{seed}: {note}" for note in behind]
    return {name: sum(values) / len(values) for name, values in totals.items()}, notes


if __name__ == "__main__":
    application = QGuiApplication([])
    ways = {
        "daily": score_of_daily,
        "press": score_of_press,
        "printed": score_of_printed,
        "hard": partial(score_of, hard=True),
    }
    way = ways[sys.argv[3]] if len(sys.argv) > 3 else score_of
    means, misses = mean_scores(range(int(sys.argv[1]), int(sys.argv[2])), way)
    print("\n".join([*misses, *(f"{name} {value:.4f}" for name, value in means.items())]))
