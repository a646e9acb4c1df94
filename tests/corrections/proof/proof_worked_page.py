"""The worked page of the standard's description: two columns of fifteen, twelve lines, twenty-five marks."""

from xingxian_editor.corrections.proof.drawing import Area, Ink
from xingxian_editor.corrections.proof.setting import SetCharacter, SetLine, Setting, with_lanes
from xingxian_editor.corrections.proof.wish import Wish, Written
from xingxian_editor.page.correction import ProofMark as Mark
from xingxian_editor.page.correction import Way

EM = 5.0
PITCH = 1.75
COLUMN = 15
GUTTER = 2.6
RED = Ink.FIRST
LEFT = (
    "　　本报讯（记者周文）春分己过",
    "，赵家沟村的头一渠春水顺着新修",
    "的干渠流进麦田。村民们们扛着锹",
    "在地埂来回巡查，生怕掉一块地。",
    "截至目前，全村一千二百亩小麦己",
    "浇青返水八百多亩，占三分之二。",
    "县水利局派员分片包干。今年，县",
    "里还要新建高标准农田三万多亩，",
    "配套渠系一百二十公里，让更多的",
    "旱地变成水浇地，",
    "实现旱涝保收。眼下正是小麦返青",
    "拔节的关健时期，农技人员走村入",
)
RIGHT = (
    "户，查苗情、测墒情、送技术。“",
    "水来得及时，肥跟得上。”种粮大",
    "户孙玉田说，他流传的六百亩地，",
    "己全部浇完，每亩用水约50m3，",
    "省一半。他笑着把记者到渠边拉，",
    "看新装的SmartGate闸门。手机一",
    "点，水就来　了，用水量看得清。",
    "建管并重",
    "　　　　渠成之后，管护不能松。",
    "村里成立管水小组，按亩计水，按",
    "方收费，收支每月都张榜公布，村",
    "民心里有了底。　（通讯员李敏）",
)
HEADLINE = "一渠春水润万亩麦田"
BYLINE = "本报记者周文　通讯员　李敏"
TOP = 88.0
LEFT_EDGE = 52.0


def line(name, number, text, left, top, em=EM, *, column=0, edges=(0.0, 0.0), bold=False, widths=None):
    characters, x = [], left
    for at, character in enumerate(text):
        width = (widths or {}).get(at, 1.0 if ord(character) > 0x2000 else 0.55) * em
        characters.append(SetCharacter(character, x, x + width, (name, number, at)))
        x += width
    return SetLine(tuple(characters), top, em, *edges, column, bold)


def worked_setting():
    wide = COLUMN * EM
    right_edge = LEFT_EDGE + wide + GUTTER * EM
    whole = right_edge + wide
    middle = (LEFT_EDGE + whole) / 2
    big = EM * 2.6
    lines = [
        line("head", 0, HEADLINE, middle - len(HEADLINE) / 2 * big, 24, big, edges=(LEFT_EDGE, whole)),
        line("byline", 0, BYLINE, middle - len(BYLINE) / 2 * EM, 58, EM, edges=(LEFT_EDGE, whole)),
    ]
    for number, text in enumerate(LEFT):
        edges = (LEFT_EDGE, LEFT_EDGE + wide)
        lines.append(line("left", number, text, LEFT_EDGE, TOP + number * PITCH * EM, column=0, edges=edges))
    for number, text in enumerate(RIGHT):
        left = right_edge + (5.5 * EM if number == 7 else 0)
        edges = (right_edge, right_edge + wide)
        lines.append(
            line("right", number, text, left, TOP + number * PITCH * EM, column=1, edges=edges, bold=number == 7)
        )
    area = Area(LEFT_EDGE, 24, whole, TOP + 12 * PITCH * EM)
    return with_lanes(Setting(tuple(lines), area, Area(0, 4, whole + LEFT_EDGE, TOP + 13.2 * PITCH * EM), EM))


def left(number, start, end=None):
    return tuple(("left", number, at) for at in range(start, end or start + 1))


def right(number, start, end=None):
    return tuple(("right", number, at) for at in range(start, end or start + 1))


def words(text):
    return (Written(text, RED),)


def wishes():
    return [
        Wish(Mark.SUBSTITUTE, RED, (1,), left(0, 13), words=words("已")),
        Wish(Mark.SUBSTITUTE, RED, (2,), left(4, 14)),
        Wish(Mark.SUBSTITUTE, RED, (3,), right(3, 0)),
        Wish(Mark.MOVE, RED, (4,), left(1, 0), way=Way.LINE_BEFORE),
        Wish(Mark.DELETE, RED, (5,), left(2, 11)),
        Wish(Mark.INSERT, RED, (6,), before=left(3, 9)[0], after=left(3, 10)[0], words=words("漏")),
        Wish(Mark.TURN, RED, (7,), left(4, 6)),
        Wish(Mark.TRANSPOSE, RED, (8,), left(5, 1), left(5, 2), words=words("返青")),
        Wish(Mark.NEW_PARAGRAPH, RED, (9,), before=left(6, 10)[0], after=left(6, 11)[0]),
        Wish(Mark.JOIN, RED, (10,), before=left(9, 7)[0], after=left(10, 0)[0]),
        Wish(Mark.CHANGE, RED, (11,), left(11, 4), words=words("键")),
        Wish(Mark.MOVE, RED, (12,), right(0, 14), way=Way.LINE_AFTER),
        Wish(Mark.CHANGE, RED, (13,), right(2, 8), words=words("转")),
        Wish(Mark.SCRIPT, RED, (14,), right(3, 14), words=words("3"), way=Way.RAISED),
        Wish(Mark.MOVE, RED, (15,), right(4, 13), before=right(4, 9)[0], after=right(4, 10)[0]),
        Wish(Mark.SEPARATE, RED, (16,), before=right(5, 8)[0], after=right(5, 9)[0]),
        Wish(Mark.NARROW, RED, (17,), right(6, 5)),
        Wish(Mark.WIDEN, RED, (18,), gaps=tuple((right(7, at)[0], right(7, at + 1)[0]) for at in range(3))),
        Wish(Mark.SHIFT_HORIZONTAL, RED, (19,), right(7, 0, 4), way=Way.BOTH, amount=2.3),
        Wish(Mark.SHIFT_HORIZONTAL, RED, (20,), right(8, 4, 15), way=Way.LEFT, amount=2.0),
        Wish(Mark.SHIFT_VERTICAL, RED, (21,), right(9, 4, 6), way=Way.UP, amount=0.34),
        Wish(Mark.KEEP, RED, (22,), right(10, 8), kept_by=RED),
        Wish(Mark.ALIGN, RED, (23,), right(11, 0, 6), way=Way.ROW),
        Wish(Mark.EXPLAIN, RED, (24,), tuple(("head", 0, at) for at in range(9)), words=words("改小标宋")),
        Wish(Mark.SPACE, RED, (25,), before=("byline", 0, 3), after=("byline", 0, 4), amount=1.0),
    ]
