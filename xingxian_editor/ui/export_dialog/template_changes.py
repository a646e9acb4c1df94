"""Changes to a layout's template: rank, columns and order of its items. Pure."""

from dataclasses import replace

from xingxian_editor.export.layout_template import RANKS, Template, TemplateItem


def with_rank(template: Template, at: int, rank: int) -> Template:
    """Give the item at ``at`` another rank, within the ranks there are."""
    return _with(template, at, replace(template.items[at], rank=max(RANKS[0], min(RANKS[-1], rank))))


def with_columns(template: Template, at: int, columns: int) -> Template:
    """Give the item at ``at`` another width, at least one column and at most the page's."""
    return _with(template, at, replace(template.items[at], columns=max(1, min(template.columns, columns))))


def moved(template: Template, at: int, steps: int) -> tuple[Template, int]:
    """Move the item at ``at`` by ``steps`` and return where it stands then."""
    target = max(0, min(len(template.items) - 1, at + steps))
    items = list(template.items)
    items.insert(target, items.pop(at))
    return replace(template, items=tuple(items)), target


def with_page_columns(template: Template, columns: int) -> Template:
    """Give the page another number of base columns; items keep their share of the width."""
    share = columns / template.columns
    items = (replace(item, columns=max(1, min(columns, round(item.columns * share)))) for item in template.items)
    return Template(columns, tuple(items))


def _with(template: Template, at: int, item: TemplateItem) -> Template:
    items = template.items
    return replace(template, items=(*items[:at], item, *items[at + 1 :]))
