"""The loaded part of the library as a tree of nodes; a branch is filled when it is first opened."""

from dataclasses import dataclass, field
from enum import Enum

from xingxian_editor.store.records import ArticleCard, Edition, Newspaper, PageCard

Record = Newspaper | Edition | PageCard | ArticleCard
Key = tuple[str, int]


class Fill(Enum):
    """How much of a node's children is loaded."""

    NOTHING = "nothing"
    PART = "part"
    ALL = "all"


@dataclass(slots=True)
class Node:
    """One row. ``number`` is the handle that model indexes carry; ``badge`` the number of an article on its page."""

    number: int
    record: Record | None
    parent: "Node | None"
    row: int = 0
    fill: Fill = Fill.NOTHING
    children: "list[Node]" = field(default_factory=list)
    badge: int = 0

    @property
    def key(self) -> Key:
        """What it stays known by when its record changes."""
        return key_of(self.record)

    def renumber(self, start: int = 0) -> None:
        """Write down the place of every child from ``start`` on."""
        for row in range(start, len(self.children)):
            self.children[row].row = row


def key_of(record: Record | None) -> Key:
    """Return kind and id of a record."""
    return (type(record).__name__, record.id) if record else ("", 0)


def badges(cards: "list[Record]") -> dict[int, int]:
    """Return the number that each article proper has on its page, by its id; photos have none."""
    articles = [card for card in cards if isinstance(card, ArticleCard) and card.kind.value == "article"]
    return {card.id: number for number, card in enumerate(articles, 1)}
