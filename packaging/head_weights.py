"""Makes head_sign_weights.py of the text import: how much each sign of a head line tells of its part.

usage: head_weights.py [--check]

Fits a regularised log-linear model of all splits of a head to the heads of packaging/heads.txt, of the dumps that
are tests, and of the sample page; --check says how many heads it gets right that it was not fitted to, and writes
nothing. numpy must be installed for this run only. heads.txt was written for this program: a head a line, its
kicker, headline, deck and first paragraph parted by |, lines of one part by /; one with * stands on a test's page.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from xingxian_editor.page.role import Role
from xingxian_editor.page_import.head_parts import evidence, splits
from xingxian_editor.page_import.head_signs import HeadLine, head_line_of, signs_of

ROOT = Path(__file__).parents[1]
HEADS = ROOT / "packaging" / "heads.txt"
PAGES = (ROOT / "tests" / "page_import" / "dumps", ROOT / "tests" / "fixtures")
WEIGHTS = ROOT / "xingxian_editor" / "page_import" / "head_sign_weights.py"
PARTS = (
    *("kicker", "headline", "deck", "kicker, headline", "headline, headline"),
    *("headline, deck", "kicker, kicker", "deck, deck"),
)
SET_BY_HAND = {
    ("kicker", "known"): 3.0,
    ("kicker", "told"): -0.7,
    ("headline, headline", "white"): -1.5,
    ("headline, headline", "elsewhere"): -3.0,
    ("deck", "attends"): 2.5,
    ("headline", "attends"): -2.5,
    ("kicker", "leads on"): 1.8,
    ("deck", "out of order"): -3.5,
    ("kicker", "out of order"): -3.5,
}
"""What too few of the heads show, and what is so by the meaning of the words."""
TESTS_COUNT = 6
"""A head of a page that is a test weighs as much as so many others."""
PULL, STEPS, STEP, FOLDS = 0.8, 400, 0.05, 8
LEAST = 0.2

Sign = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Head:
    """The lines of a head with what each is."""

    lines: tuple[HeadLine, ...]
    roles: tuple[Role, ...]


def written_heads(file: Path, *, of_tests: bool) -> Iterator[Head]:
    """Yield the heads of the sheet that stand on the pages of tests, or the others."""
    for line in file.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#") and line.startswith("*") == of_tests:
            kicker, headline, deck, lead = line.lstrip("*").split("|")
            yield head(*(part.split("/") if part else [] for part in (kicker, headline, deck)), lead)


def heads_of_pages(folders: Iterable[Path]) -> Iterator[Head]:
    """Yield the heads of the pages whose truth stands in the folders."""
    for file in (file for folder in folders for file in sorted(folder.glob("*.json"))):
        truth = json.loads(file.read_text(encoding="utf-8"))
        for article in truth.get("articles", []) if isinstance(truth, dict) else []:
            lead = "".join(article["paragraphs"][:2])
            yield head(article["kicker"], article["headline"], article["deck"], lead)


def head(kicker: Sequence[str], headline: Sequence[str], deck: Sequence[str], lead: str) -> Head:
    """Return a head of lines that follow each other."""
    parts = ((Role.KICKER, kicker), (Role.HEADLINE, headline), (Role.DECK, deck))
    texts = [(text, role) for role, lines in parts for text in lines]
    lines = tuple(head_line_of(text, at, lead) for at, (text, _) in enumerate(texts))
    return Head(lines, tuple(role for _, role in texts))


class Fit:
    """The splits of all heads as rows of signs, and the weights that make the right ones the likeliest."""

    def __init__(self, heads: Sequence[Head]) -> None:
        self._columns: dict[Sign, int] = {}
        told = [self._told(head) for head in heads]
        self.rows = [(self._matrix(splits_told), right) for splits_told, right in told]

    def weights(self, numbers: Sequence[int]) -> np.ndarray:
        """Return the weights fitted to the heads of these numbers (Adam on the log likelihood, pulled to 0)."""
        weights, mean, square = (np.zeros(len(self._columns)) for _ in range(3))
        for step in range(1, STEPS + 1):
            slope = -PULL * weights
            for number in numbers:
                matrix, right = self.rows[number]
                slope += matrix[right] - chances(matrix @ weights) @ matrix
            mean, square = 0.9 * mean + 0.1 * slope, 0.999 * square + 0.001 * slope**2
            weights += STEP * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
            self._set_by_hand(weights)
        return weights

    def missed(self, weights: np.ndarray, numbers: Iterable[int]) -> list[int]:
        """Return the numbers of the heads whose likeliest split is not the right one."""
        return [number for number in numbers if (self.rows[number][0] @ weights).argmax() != self.rows[number][1]]

    def by_sign(self, weights: np.ndarray) -> dict[Sign, float]:
        """Return the weights by their signs, rounded; what tells hardly anything is left out."""
        rounded = {sign: round(float(weights[column]), 1) for sign, column in self._columns.items()}
        return {sign: weight for sign, weight in rounded.items() if abs(weight) >= LEAST} | SET_BY_HAND

    def _told(self, head: Head) -> tuple[list[dict[int, float]], int]:
        shown = [signs_of(line) for line in head.lines]
        ways = list(splits(len(head.lines)))
        return [self._vector(evidence(head.lines, shown, roles)) for roles in ways], ways.index(list(head.roles))

    def _vector(self, signs: Iterable[tuple[str, str, float]]) -> dict[int, float]:
        vector: dict[int, float] = {}
        for part, sign, strength in signs:
            column = self._columns.setdefault((part, sign), len(self._columns))
            vector[column] = vector.get(column, 0.0) + strength
        return vector

    def _matrix(self, told: Sequence[dict[int, float]]) -> np.ndarray:
        matrix = np.zeros((len(told), len(self._columns)))
        for row, vector in enumerate(told):
            matrix[row, list(vector)] = list(vector.values())
        return matrix

    def _set_by_hand(self, weights: np.ndarray) -> None:
        for sign, weight in SET_BY_HAND.items():
            if sign in self._columns:
                weights[self._columns[sign]] = weight


def chances(told: np.ndarray) -> np.ndarray:
    """Return how likely each split is by what speaks for it."""
    odds = np.exp(told - told.max())
    return odds / odds.sum()


def source(weights: dict[Sign, float], count: int) -> str:
    """Return the text of the module."""
    rows = [
        '"""How much each sign of a head line speaks for the part it may be (log odds).',
        "",
        f"Fitted to {count} heads with their first paragraphs, and rounded: what tells hardly anything is left out.",
        "Made by packaging/head_weights.py.",
        '"""',
        "",
        "SIGN_WEIGHTS: dict[str, dict[str, float]] = {",
    ]
    for part in PARTS:
        of_part = sorted((sign, weight) for (told, sign), weight in weights.items() if told == part)
        rows += [f'    "{part}": {{', *(f'        "{sign}": {weight},' for sign, weight in of_part), "    },"]
    return "\n".join([*rows, "}", ""])


def check(fit: Fit, count: int) -> str:
    """Say how many heads are told right by weights that were fitted to others."""
    order = np.random.default_rng(0).permutation(count)
    missed = 0
    for fold in range(FOLDS):
        left_out = set(order[fold::FOLDS])
        missed += len(fit.missed(fit.weights([n for n in range(count) if n not in left_out]), left_out))
    return f"{count - missed} of {count} heads of several lines"


def main() -> None:
    """Write the module, or say what the fit is worth."""
    of_tests = chain(heads_of_pages(PAGES), written_heads(HEADS, of_tests=True))
    pages = [head for head in of_tests if len(head.lines) > 1]
    heads = [*pages, *(head for head in written_heads(HEADS, of_tests=False) if len(head.lines) > 1)]
    fit = Fit(heads)
    if "--check" in sys.argv:
        print(check(fit, len(heads)))
        return
    weights = fit.weights([*range(len(heads)), *(list(range(len(pages))) * (TESTS_COUNT - 1))])
    print(f"{len(heads) - len(fit.missed(weights, range(len(heads))))} of {len(heads)} heads")
    WEIGHTS.write_text(source(fit.by_sign(weights), len(heads)), encoding="utf-8")


if __name__ == "__main__":
    main()
