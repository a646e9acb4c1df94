"""Scores the reading of generated pages: python score_seeds.py FIRST LAST [hard]; prints mean measures and misses."""

import sys
from collections import defaultdict

from generated_page import GeneratedPage
from page_truth import score

from xingxian_editor.page.document import page_document
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page_import.pdf import read_pdf


def score_of(seed: int, hard: bool = False) -> tuple[dict[str, float], list[str]]:
    """Return the measures of one generated page, and what is behind each that is short."""
    page = GeneratedPage(seed, hard=hard)
    return score(page_document(read_page(read_pdf(page.pdf()).page)), page.truth)


def mean_scores(seeds, hard: bool = False) -> tuple[dict[str, float], list[str]]:
    """Return the mean of every measure over ``seeds``, and all notes."""
    totals: dict[str, list[float]] = defaultdict(list)
    notes: list[str] = []
    for seed in seeds:
        measures, behind = score_of(seed, hard)
        for name, value in measures.items():
            totals[name].append(value)
        notes += [f"{seed}: {note}" for note in behind]
    return {name: sum(values) / len(values) for name, values in totals.items()}, notes


if __name__ == "__main__":
    means, misses = mean_scores(range(int(sys.argv[1]), int(sys.argv[2])), "hard" in sys.argv)
    print("\n".join([*misses, *(f"{name} {value:.4f}" for name, value in means.items())]))
