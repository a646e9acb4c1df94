"""Works on a library until it is killed, telling each thing only after the library has acknowledged it.

Waits for a line on its input, then lets a child of its own work from where the library stands.
"""

import json
import os
import random
import sys
from dataclasses import replace
from itertools import count
from pathlib import Path

from xingxian_editor.page.block import Article, ArticleKind, Block
from xingxian_editor.page.page import Page
from xingxian_editor.page.patch import difference
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Source, SourceKind, SourceRange
from xingxian_editor.store.library import Library

ROLES = (Role.HEADLINE, Role.KICKER, Role.DECK)


def tell(**what):
    os.write(1, (json.dumps(what) + "\n").encode())


def page_of(number):
    text = f"第{number}个\n正文在这里。"
    end = text.index("\n")
    blocks = (
        Block(1, (SourceRange(0, 0, end),), Role.HEADLINE, 1, 0),
        Block(2, (SourceRange(0, end + 1, len(text)),), Role.BODY, 1, 1),
    )
    return Page((Source(0, SourceKind.TEXT, text),), (), blocks, (Article(1, ArticleKind.ARTICLE, 0),))


def add(library, newspaper, chance, by, name):
    values = {"kind": "text", "importer": "text 1", "original": name.encode(), "file_name": name, "by": by}
    card = library.pages.add(newspaper.id, page_of(name), **values)
    return {"page": card.id, "sha256": library.pages.versions(card.id)[-1].original}


def tag(library, page_id, chance, by):
    opened = library.pages.open(page_id)
    role = chance.choice([role for role in ROLES if role is not opened.page.blocks[0].role])
    after = replace(opened.page, blocks=(replace(opened.page.blocks[0], role=role), opened.page.blocks[1]))
    revision = library.pages.save(
        opened.card.page_version,
        opened.revision,
        difference(opened.page, after),
        after,
        label=role,
        by=by,
        kind="do",
        undecided=0,
    )
    return {"page": page_id, "revision": revision, "role": role}


def redate(library, page_id, chance, by):
    date = f"2021-03-{chance.randint(1, 28):02}"
    library.pages.redate(page_id, date, by)
    return {"page": page_id, "date": date}


def put_in_bin(library, page_id, chance, by):
    library.pages.bin(page_id, by)
    return {"page": page_id, "binned": True}


def restore(library, page_id, chance, by):
    library.pages.restore(page_id, by)
    return {"page": page_id, "binned": False}


def work(folder, turn):
    chance = random.Random(turn)
    with Library.open(folder) as library:
        newspaper = library.newspapers.named("示例日报") or library.newspapers.add("示例日报")
        pages = [add(library, newspaper, chance, f"{turn}-first", f"{turn}-first")]
        tell(by=f"{turn}-first", **pages[0])
        for step in count():
            by = f"{turn}-{step}"
            if chance.random() < 0.2:
                pages.append(done := add(library, newspaper, chance, by, by))
            else:
                action = chance.choice((tag, tag, tag, redate, put_in_bin, restore))
                done = action(library, chance.choice(pages)["page"], chance, by)
            tell(by=by, **done)


if __name__ == "__main__":
    for turn, _ in enumerate(sys.stdin):
        if child := os.fork():
            tell(child=child)
            os.waitpid(child, 0)
            tell(ended=turn)
        else:
            work(Path(sys.argv[1]), turn)
