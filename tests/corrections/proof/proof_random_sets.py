"""A plain column of text and random sets of marks in it."""

from xingxian_editor.corrections.proof.drawing import Area, Ink
from xingxian_editor.corrections.proof.setting import SetCharacter, SetLine, Setting, with_lanes
from xingxian_editor.corrections.proof.wish import Wish, Written
from xingxian_editor.page.correction import ProofMark as Mark

LINES, COLUMNS, EM, PITCH = 30, 25, 4.2, 2.0
TEXT = "渠春水润万亩麦田"
LEFT = (210 - COLUMNS * EM) / 2
KINDS = (
    *(Mark.CHANGE, Mark.DELETE, Mark.INSERT) * 4,
    *(Mark.TRANSPOSE, Mark.SCRIPT, Mark.TURN, Mark.NEW_PARAGRAPH, Mark.MOVE, Mark.SPACE, Mark.NARROW),
)


def column(lines=LINES):
    found = tuple(
        SetLine(
            tuple(
                SetCharacter(TEXT[(n + at) % 8], LEFT + at * EM, LEFT + (at + 1) * EM, (n, at)) for at in range(COLUMNS)
            ),
            25 + n * PITCH * EM,
            EM,
            LEFT,
            LEFT + COLUMNS * EM,
        )
        for n in range(lines)
    )
    area = Area(LEFT, 25, LEFT + COLUMNS * EM, 25 + lines * PITCH * EM)
    return with_lanes(Setting(found, area, Area(8, 15, 202, max(285, area.bottom + 10)), EM))


def random_wishes(rng, count, inks=(Ink.FIRST,), guard=1, lines=LINES):
    used, found = set(), []
    while len(found) < count:
        line, at, wide = rng.randrange(lines), rng.randrange(COLUMNS), rng.choice([1, 1, 1, 2, 3])
        needed = {(line, n) for n in range(at - guard, at + wide + guard)}
        wish = random_wish(rng, line, at, wide, rng.choice(inks), len(found) + 1)
        if wish.mark is Mark.MOVE:
            needed |= {(line, wish.after[1] + n) for n in range(-guard - 1, guard + 1)}
        if at + wide + 1 >= COLUMNS or needed & used:
            continue
        used |= needed
        found.append(wish)
    return found


def random_wish(rng, line, at, wide, ink, number):
    kind = rng.choice(KINDS)
    keys = tuple((line, at + n) for n in range(wide))
    words = (Written("已知道的事情是这样子的一二三四"[: rng.choice([1, 1, 1, 2, 3, 5, 12])], ink),)
    before = (line, at - 1) if at else None
    if kind is Mark.TRANSPOSE:
        return Wish(kind, ink, (number,), keys[:1], ((line, at + 1),), words=words)
    if kind in (Mark.INSERT, Mark.NEW_PARAGRAPH, Mark.SPACE, Mark.NARROW):
        return Wish(kind, ink, (number,), before=before, after=keys[0], words=words)
    if kind is Mark.MOVE:
        to = (at + 9) % COLUMNS or 3
        return Wish(kind, ink, (number,), keys, before=(line, to - 1), after=(line, to), words=words)
    if kind in (Mark.TURN, Mark.SCRIPT):
        return Wish(kind, ink, (number,), keys[:1], words=(Written("3", ink),))
    return Wish(kind, ink, (number,), keys, words=words)
