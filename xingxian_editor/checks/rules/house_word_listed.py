"""A word of the newspaper's own sheets: wrong, forbidden, cautious, or another is preferred."""

from collections.abc import Iterator
from dataclasses import replace

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.examples import Example, text_page
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.house_words import HouseWords
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.word_entry import WordEntry, WordKind
from xingxian_editor.checks.word_line import word_entry
from xingxian_editor.checks.word_rule import entry_message, word_hit, word_places

_TITLES = {
    WordKind.WRONG: "本报词表：有误",
    WordKind.PREFERRED: "本报词表：推荐另一词形",
    WordKind.FORBIDDEN: "本报词表：禁用",
    WordKind.CAUTIOUS: "本报词表：慎用",
}
_MESSAGES = {
    WordKind.WRONG: "本报词表里“{word}”是错的，应是“{right}”。",
    WordKind.PREFERRED: "本报词表用“{right}”，不用“{word}”。",
    WordKind.FORBIDDEN: "“{word}”在本报禁用词表里。",
    WordKind.CAUTIOUS: "“{word}”在本报慎用词表里，请看一眼用得是否合适。",
}


def needs(checked: CheckedPage) -> str:
    """Say why there is nothing to hold the page against."""
    return "" if checked.newsroom.words.by_word else "这家报纸还没有自己的词表。"


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each listed word, as loud as its kind or its own line says."""
    for where, entry in word_places(checked, checked.newsroom.words.matches):
        yield word_hit(where, replace(entry, severity=entry.loudness), _message(entry), _TITLES[entry.kind])


def _message(entry: WordEntry) -> str:
    said = _MESSAGES[entry.kind]
    if entry.right and "{right}" not in said:
        said = f"{said[:-1]}，可用“{{right}}”。"
    return entry_message(entry, said)


_ROOM = Newsroom(
    words=HouseWords(
        (
            word_entry("张家注 张家洼"),
            word_entry("打造 建设/建成", WordKind.CAUTIOUS),
            word_entry("残废人 残疾人", WordKind.FORBIDDEN),
            word_entry("微信公众帐号 微信公众号", WordKind.PREFERRED),
            word_entry("张家注册", WordKind.NAME),
        )
    )
)

RULE = Rule(
    id="house.word-listed",
    title="本报词表",
    question="有没有本报词表里的字词",
    why="本报词表。",
    category=Category.HOUSE,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=find,
    needs=needs,
    flags=(
        Example(text_page("到张家注村，帮助残废人，打造平台。"), _ROOM, ("张家注", "残废人", "打造")),
        Example(text_page("开通微信公众帐号。"), _ROOM, ("微信公众帐号",)),
    ),
    allows=(Example(text_page("到张家洼村，帮助残疾人。张家注册公司。"), _ROOM),),
)
