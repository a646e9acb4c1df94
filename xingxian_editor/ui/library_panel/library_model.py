"""The library as a lazy tree: opening it costs the same for ten pages and for ten thousand."""

from collections.abc import Sequence
from enum import IntEnum
from itertools import count
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from xingxian_editor.store.records import ArticleCard, Edition, Newspaper, PageCard
from xingxian_editor.ui.library_panel.library_nodes import Fill, Key, Node, Record, badges, key_of
from xingxian_editor.ui.library_panel.library_source import LibrarySource, PageFilter
from xingxian_editor.ui.library_panel.page_looks import PageLooks

Index = QModelIndex | QPersistentModelIndex
BATCH = 40
NO_FILTER = PageFilter()


class LibraryRole(IntEnum):
    """What delegates ask for beside the text."""

    RECORD = Qt.ItemDataRole.UserRole + 1
    BADGE = Qt.ItemDataRole.UserRole + 2
    CURRENT = Qt.ItemDataRole.UserRole + 3
    FLAT = Qt.ItemDataRole.UserRole + 4


class LibraryModel(QAbstractItemModel):
    """Rows come from a ``LibrarySource`` in batches. With a filter the pages stand in one flat list."""

    def __init__(self, looks: PageLooks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._source: LibrarySource | None = None
        self._filter = NO_FILTER
        self._numbers = count(1)
        self._root = Node(0, None, None, fill=Fill.ALL)
        self._nodes: dict[int, Node] = {0: self._root}
        self._by_key: dict[Key, Node] = {}
        self._current: tuple[int | None, int | None] = (None, None)

    @property
    def filter(self) -> PageFilter:
        """Which pages are shown."""
        return self._filter

    def show(self, source: LibrarySource, wanted: PageFilter = NO_FILTER) -> None:
        """Begin anew with ``source``, showing only the pages that ``wanted`` lets through."""
        self.beginResetModel()
        self._source, self._filter = source, wanted
        self._root = Node(0, None, None)
        self._nodes, self._by_key = {0: self._root}, {}
        if wanted:
            cards = source.matching(wanted, None, BATCH)
            self._adopt(self._root, cards)
            self._root.fill = Fill.PART if len(cards) == BATCH else Fill.ALL
        else:
            self._adopt(self._root, source.newspapers())
            self._root.fill = Fill.ALL
        self.endResetModel()

    def refresh(self) -> None:
        """Ask again for everything that is loaded; rows that stay keep their place and stay open."""
        if self._source is not None:
            self._sync(self._root)

    def refresh_page(self, card: PageCard) -> None:
        """Show what changed on one page, if it is loaded."""
        node = self._by_key.get(key_of(card))
        if node is None:
            return
        self._take(node, card)
        if node.fill is not Fill.NOTHING:
            self._sync(node)

    def set_current(self, page: int | None, article: int | None = None) -> None:
        """Mark the page and article that are open."""
        before, self._current = self._current, (page, article)
        for shown in {before[0], page} - {None}:
            if node := self._by_key.get((PageCard.__name__, shown)):  # type: ignore[arg-type]
                self._touched(node)
                if node.children:
                    first, last = self._index(node.children[0]), self._index(node.children[-1])
                    self.dataChanged.emit(first, last)

    def record(self, index: Index) -> Record | None:
        """Return the newspaper, edition, page card or article card at ``index``."""
        return self._node(index).record

    def page_of(self, index: Index) -> PageCard | None:
        """Return the page that ``index`` is, or that its article is on."""
        record, above = self._node(index).record, self._node(index).parent
        if isinstance(record, ArticleCard) and above is not None:
            record = above.record
        return record if isinstance(record, PageCard) else None

    def newspaper_of(self, index: Index) -> int | None:
        """Return the id of the newspaper that ``index`` belongs to."""
        record = self.page_of(index) or self.record(index)
        if isinstance(record, PageCard | Edition):
            return record.newspaper
        return record.id if isinstance(record, Newspaper) else None

    def index_of(self, record: Record) -> QModelIndex:
        """Return where a newspaper, edition or page stands, or an invalid index when it is not loaded."""
        node = self._by_key.get(key_of(record))
        return self._index(node) if node else QModelIndex()

    def load_page(self, card: PageCard) -> QModelIndex:
        """Load the branches down to the page of ``card`` and return its place."""
        steps: tuple[Key, ...] = ((Newspaper.__name__, card.newspaper), (Edition.__name__, card.edition))
        for key in steps if not self._filter else ():
            while key not in self._by_key and (above := self._by_key.get(steps[0])) and self._can_fill(above):
                self._fill(above)
            if (node := self._by_key.get(key)) and node.fill is Fill.NOTHING:
                self._fill(node)
        return self.index_of(card)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        children = self._node(parent).children
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, column, children[row].number)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]
        above = self._node(index).parent if index.isValid() else None
        return self._index(above) if above else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return len(self._node(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 1

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:
        node = self._node(parent)
        if node.fill is not Fill.NOTHING:
            return bool(node.children)
        record = node.record
        if isinstance(record, PageCard):
            return record.article_count + record.photo_count > 0
        return record.page_count > 0 if isinstance(record, Edition) else isinstance(record, Newspaper)

    def canFetchMore(self, parent: Index) -> bool:
        return self._can_fill(self._node(parent))

    def fetchMore(self, parent: Index) -> None:
        self._fill(self._node(parent))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        node = self._node(index)
        if node.record is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._looks.text(node.record)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._looks.spoken(node.record, node.badge)
            case LibraryRole.RECORD:
                return node.record
            case LibraryRole.BADGE:
                return node.badge
            case LibraryRole.CURRENT:
                return self._is_current(node)
            case LibraryRole.FLAT:
                return bool(self._filter)
        return None

    def _is_current(self, node: Node) -> bool:
        page, article = self._current
        if isinstance(node.record, ArticleCard):
            above = node.parent.record if node.parent else None
            return above is not None and above.id == page and node.record.id == article
        return isinstance(node.record, PageCard) and node.record.id == page

    def _node(self, index: Index) -> Node:
        return self._nodes.get(index.internalId(), self._root) if index.isValid() else self._root

    def _index(self, node: Node) -> QModelIndex:
        return QModelIndex() if node is self._root else self.createIndex(node.row, 0, node.number)

    def _touched(self, node: Node) -> None:
        self.dataChanged.emit(self._index(node), self._index(node))

    @staticmethod
    def _can_fill(node: Node) -> bool:
        return node.fill is not Fill.ALL and not isinstance(node.record, ArticleCard)

    def _fill(self, node: Node) -> None:
        if self._source is None or not self._can_fill(node):
            return
        last = node.children[-1].record if node.children else None
        found = self._children(node, last, BATCH)
        # Rows that stand there already would come again and again: whatever follows, it is no news.
        known = {child.key for child in node.children}
        found = [record for record in found if key_of(record) not in known]
        if found:
            start = len(node.children)
            self.beginInsertRows(self._index(node), start, start + len(found) - 1)
            self._adopt(node, found)
            self.endInsertRows()
            self._number_articles(node)
        node.fill = Fill.PART if self._is_batched(node) and len(found) == BATCH else Fill.ALL

    def _is_batched(self, node: Node) -> bool:
        return isinstance(node.record, Newspaper) or node is self._root

    def _children(self, node: Node, last: Record | None, limit: int) -> Sequence[Record]:
        assert self._source is not None
        match node.record:
            case Newspaper(id=newspaper):
                return self._source.editions(newspaper, last if isinstance(last, Edition) else None, limit)
            case Edition(id=edition):
                return self._source.pages(edition)
            case PageCard(id=page):
                return self._source.articles(page)
        if self._filter:
            return self._source.matching(self._filter, last if isinstance(last, PageCard) else None, limit)
        return self._source.newspapers()

    def _adopt(self, node: Node, records: Sequence[Record], at: int | None = None) -> None:
        """Put nodes for ``records`` under ``node``; the caller has told the views."""
        at = len(node.children) if at is None else at
        for offset, record in enumerate(records):
            child = Node(next(self._numbers), record, node)
            self._nodes[child.number] = child
            if not isinstance(record, ArticleCard):
                self._by_key[child.key] = child
            node.children.insert(at + offset, child)
        node.renumber(at)

    def _number_articles(self, node: Node) -> None:
        if isinstance(node.record, PageCard):
            numbers = badges([child.record for child in node.children if child.record])
            for child in node.children:
                badge = numbers.get(child.record.id, 0) if child.record else 0
                if child.badge != badge:
                    child.badge = badge
                    self._touched(child)

    def _sync(self, node: Node) -> None:
        """Bring the loaded children of ``node`` up to date, row by row."""
        if node.fill is Fill.NOTHING:
            return
        limit = max(BATCH, len(node.children) + 1)
        wanted = self._children(node, None, limit)
        node.fill = Fill.PART if self._is_batched(node) and len(wanted) == limit else Fill.ALL
        keys = {key_of(record) for record in wanted}
        for child in [c for c in node.children if c.key not in keys]:
            self._drop(child)
        for row, record in enumerate(wanted):
            if row >= len(node.children) or node.children[row].key != key_of(record):
                self._move_or_insert(node, row, record)
            self._take(node.children[row], record)
        self._number_articles(node)
        for child in node.children:
            if not isinstance(child.record, ArticleCard):
                self._sync(child)

    def _take(self, node: Node, record: Record) -> None:
        if node.record != record:
            node.record = record
            self._touched(node)

    def _move_or_insert(self, node: Node, row: int, record: Record) -> None:
        old = next((c for c in node.children[row:] if c.key == key_of(record)), None)
        if old is not None:
            self._drop(old)
        self.beginInsertRows(self._index(node), row, row)
        self._adopt(node, [record], row)
        self.endInsertRows()

    def _drop(self, node: Node) -> None:
        above = node.parent
        assert above is not None
        self.beginRemoveRows(self._index(above), node.row, node.row)
        del above.children[node.row]
        above.renumber(node.row)
        self._forget(node)
        self.endRemoveRows()

    def _forget(self, node: Node) -> None:
        self._nodes.pop(node.number, None)
        if self._by_key.get(node.key) is node:
            del self._by_key[node.key]
        for child in node.children:
            self._forget(child)
