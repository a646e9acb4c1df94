"""Every mark is painted and its ink looked at: where the standard's description puts it, and nowhere else."""

import pytest
from proof_worked_page import EM, line
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPainterPathStroker

from xingxian_editor.corrections.proof.drawing import Area, Ink, Stroke, area_of, flattened
from xingxian_editor.corrections.proof.layout import lay_out
from xingxian_editor.corrections.proof.pen import Duty
from xingxian_editor.corrections.proof.setting import Setting, with_lanes
from xingxian_editor.corrections.proof.wish import Wish, Written
from xingxian_editor.page.correction import ProofMark as Mark
from xingxian_editor.page.correction import Way
from xingxian_editor.program_files import resources_folder
from xingxian_editor.ui.proof.painter import ProofPainter, inks_of, painter_path
from xingxian_editor.ui.theme.theme import Theme

RED = Ink.FIRST
DOTS = 10
LEFT, TOP, PITCH, COUNT = 60.0, 30.0, 2.0, 12
TEXTS = (
    "春水流过旱地麦苗返青，雨足",
    "渠首开闸放水，浇灌田地三轮",
    "管护有人，账目公开，不误时",
    "收成好了。下一季再种杂粮吧",
)


@pytest.fixture(scope="module")
def setting():
    edges = (LEFT, LEFT + 13 * EM)
    lines = tuple(
        line("t", number, text, LEFT, TOP + number * PITCH * EM, edges=edges) for number, text in enumerate(TEXTS)
    )
    area = Area(*(edges[0], TOP, edges[1], TOP + 4 * PITCH * EM))
    return with_lanes(Setting(lines, area, Area(5, 8, edges[1] + 55, 95), EM, pictures=True))


def at(number, start, end=None):
    return tuple(("t", number, place) for place in range(start, end or start + 1))


def gap(number, place):
    return {"before": ("t", number, place - 1), "after": ("t", number, place)}


def words(text):
    return (Written(text, RED),)


FRAME = Area(20, 70, 45, 85)
# mark, wish, hull of the ink in the text in ems (from the head of line 1, column 0), form's size in ems
CASES = {
    "1 改正": (Wish(Mark.CHANGE, RED, (1,), at(1, 4), words=words("关")), (3.93, -0.12, 5.07, 1.12), (2.04, 2.08)),
    "1 改正 several": (
        Wish(Mark.CHANGE, RED, (1,), at(1, 4, 6), words=words("注水")),
        (3.9, -0.11, 6.1, 1.11),
        (3.5, 1.9),
    ),
    "2 删除": (Wish(Mark.DELETE, RED, (1,), at(1, 4)), (3.93, -0.12, 5.07, 1.12), (2.62, 0.63)),
    "3 增补": (Wish(Mark.INSERT, RED, (1,), **gap(1, 5), words=words("水")), (4.75, 0.98, 5.24, 1.4), (2.04, 2.08)),
    "4 改正上下角": (
        Wish(Mark.SCRIPT, RED, (1,), at(1, 4), words=words("2"), way=Way.RAISED),
        (3.93, -0.12, 5.07, 1.12),
        (0.84, 1.6),
    ),
    "5 转正": (Wish(Mark.TURN, RED, (1,), at(1, 4)), None, (1.12, 1.25)),
    "6 对调": (Wish(Mark.TRANSPOSE, RED, (1,), at(1, 4), at(1, 5)), (3.97, -0.24, 6.04, 1.17), (2.0, 0.92)),
    "6 对调 apart": (Wish(Mark.TRANSPOSE, RED, (1,), at(1, 4), at(1, 7)), (3.97, -0.24, 8.03, 1.17), (3.0, 0.92)),
    "6 对调 over a line's end": (
        Wish(Mark.TRANSPOSE, RED, (1,), at(1, 12), at(2, 0)),
        (-0.45, -0.1, 13.45, 2.58),
        (2.0, 0.92),
    ),
    "7 接排": (
        Wish(Mark.JOIN, RED, (1,), before=("t", 1, 12), after=("t", 2, 0)),
        (-0.48, 0.33, 14.06, 2.84),
        None,
    ),
    "8 另起段": (Wish(Mark.NEW_PARAGRAPH, RED, (1,), **gap(1, 6)), (2.0, -0.4, 7.25, 1.86), None),
    "9 转移 near": (
        Wish(Mark.MOVE, RED, (1,), at(1, 9), **gap(1, 5)),
        (4.75, -0.46, 10.07, 1.5),
        None,
    ),
    "9 转移 next line": (
        Wish(Mark.MOVE, RED, (1,), at(1, 12), way=Way.LINE_AFTER),
        (10.97, -0.3, 12.75, 1.45),
        (1.52, 1.4),
    ),
    "9 转移 page before": (
        Wish(Mark.MOVE, RED, (1,), at(1, 0, 13), way=Way.PAGE_BEFORE),
        (-1.41, -0.95, 0.95, 1.18),
        None,
    ),
    "9 转移 column after": (
        Wish(Mark.MOVE, RED, (1,), at(1, 0, 13), way=Way.COLUMN_AFTER),
        (-1.16 + 13, -0.22, 1.13 + 13, 1.69),
        (4.0, 0.25),
    ),
    "10 上下移": (
        Wish(Mark.SHIFT_VERTICAL, RED, (1,), at(1, 4, 6), way=Way.UP, amount=0.34),
        (3.48, 0.72, 6.52, 1.06),
        (2.0, 0.8),
    ),
    "11 左右移": (
        Wish(Mark.SHIFT_HORIZONTAL, RED, (1,), at(1, 0, 13), way=Way.LEFT, amount=2.0),
        (-2.0, -0.05, -0.25, 1.05),
        None,
    ),
    "12 排齐": (Wish(Mark.ALIGN, RED, (1,), at(1, 0, 6), way=Way.ROW), (-0.45, -0.1, 6.2, 1.1), None),
    "13 排阶梯形": (Wish(Mark.STAIRS, RED, (1,), at(1, 3, 6)), (2.7, 1.2, 6.0, 2.0), (3.0, 1.5)),
    "14 正图": (
        Wish(Mark.STRAIGHTEN, RED, (1,), frame=FRAME),
        None,
        None,
    ),
    "15 加大空距": (
        Wish(Mark.WIDEN, RED, (1,), gaps=((at(1, 4)[0], at(1, 5)[0]),)),
        (4.75, -0.45, 5.25, -0.05),
        (0.7, 0.75),
    ),
    "16 减小空距": (Wish(Mark.NARROW, RED, (1,), **gap(1, 5)), (4.7, -0.53, 5.3, -0.03), (0.7, 0.75)),
    "17 空字距 1": (Wish(Mark.SPACE, RED, (1,), **gap(1, 5), amount=1.0), (4.71, -1.02, 5.29, -0.06), (0.83, 1.38)),
    "17 空字距 ½": (Wish(Mark.SPACE, RED, (1,), **gap(1, 5), amount=0.5), (4.75, -0.7, 5.25, -0.06), (0.71, 0.92)),
    "18 分开": (Wish(Mark.SEPARATE, RED, (1,), **gap(1, 5)), (4.7, -0.34, 5.3, 1.22), (0.6, 1.56)),
    "19 保留": (Wish(Mark.KEEP, RED, (1,), at(1, 4), kept_by=RED), (3.93, -0.12, 5.07, 1.6), (2.62, 1.44)),
    "20 代替": (Wish(Mark.SUBSTITUTE, RED, (1,), at(1, 4), words=words("已")), (3.93, -0.12, 5.07, 1.12), (3.78, 1.4)),
    "21 说明": (Wish(Mark.EXPLAIN, RED, (1,), at(1, 0, 6), words=words("改黑体")), (-0.2, -0.2, 6.2, 1.2), None),
}


def inks():
    return inks_of(Theme.load(resources_folder() / "ui" / "tokens.json", QGuiApplication.instance(), "zh"))


def painted(drawings, area):
    image = QImage(round(area.right * DOTS) + 80, round(area.bottom * DOTS), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(DOTS, DOTS)
    ProofPainter(painter, DOTS, inks()).draw(drawings)
    painter.end()
    return image


def hull_of(pieces):
    areas = [area_of(piece.drawing) for piece in pieces]
    return (
        min(area.left for area in areas),
        min(area.top for area in areas),
        max(area.right for area in areas),
        max(area.bottom for area in areas),
    )


def is_ink(color):
    return color.red() > color.blue() + 40 and color.red() > color.green() + 40


@pytest.mark.parametrize("name", CASES)
def test_a_mark_stands_where_the_standard_draws_it(qapp, setting, name):
    wish, in_text, in_margin = CASES[name]
    layout = lay_out(setting, [wish])
    assert layout.notes == ()
    mark = layout.marks[0]
    assert mark.tag == 0
    text = [piece for piece in mark.pieces if piece.duty is Duty.TEXT]
    forms = [piece for piece in mark.pieces if piece.duty is Duty.FORM and isinstance(piece.drawing, Stroke)]
    if in_text is not None:
        left, top = LEFT, TOP + PITCH * EM
        found = hull_of(text)
        wanted = (left + in_text[0] * EM, top + in_text[1] * EM, left + in_text[2] * EM, top + in_text[3] * EM)
        assert found == pytest.approx(wanted, abs=0.06 * EM)
    if in_margin is None:
        assert not forms or wish.mark is Mark.EXPLAIN
    else:
        found = hull_of([piece for piece in mark.pieces if piece.duty is Duty.FORM])
        strokes = hull_of(forms)
        size = (max(found[2], strokes[2]) - found[0], strokes[3] - strokes[1])
        if wish.mark is not Mark.SUBSTITUTE:
            size = (strokes[2] - strokes[0], strokes[3] - strokes[1])
        assert size == pytest.approx((in_margin[0] * EM, in_margin[1] * EM), abs=0.09 * EM)
        assert found[0] > setting.area.right or found[2] < setting.area.left, "it stands in a margin"


@pytest.mark.parametrize("name", CASES)
def test_ink_is_where_the_records_say_and_nowhere_else(qapp, setting, name):
    mark = lay_out(setting, [CASES[name][0]]).marks[0]
    strokes = [piece.drawing for piece in mark.pieces if isinstance(piece.drawing, Stroke)]
    boxes = [area_of(piece.drawing) for piece in mark.pieces if not isinstance(piece.drawing, Stroke)]
    image = painted(mark.drawings, setting.reach)
    for stroke in strokes:
        path = painter_path(stroke.shape)
        for share in range(21):
            point = path.pointAtPercent(share / 20)
            x, y = round(point.x() * DOTS), round(point.y() * DOTS)
            near = [image.pixelColor(x + i, y + j) for i in (-1, 0, 1) for j in (-1, 0, 1)]
            assert any(map(is_ink, near)), (name, share, stroke)
    outlines = []
    for stroke in strokes:
        stroker = QPainterPathStroker()
        stroker.setWidth(stroke.width + 4 / DOTS)
        stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
        stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        outlines.append(stroker.createStroke(painter_path(stroke.shape)))
        if stroke.filled:
            outlines.append(painter_path(stroke.shape))
    for x, y in inked(image)[::5]:
        place = x / DOTS, y / DOTS
        inside = any(box.near(Area(*place, *place), 1.0) for box in boxes)
        assert inside or any(outline.contains(QPointF(*place)) for outline in outlines), (name, place)


def inked(image):
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    bits, stride = bytes(grey.constBits()), grey.bytesPerLine()
    return [(at % stride, at // stride) for at, value in enumerate(bits) if value < 235 and at % stride < grey.width()]


def test_the_picture_is_turned_upright_in_its_own_axes(qapp, setting):
    mark = lay_out(setting, [Wish(Mark.STRAIGHTEN, RED, (1,), frame=FRAME, amount=17.0)]).marks[0]
    base = mark.pieces[0].drawing
    (x0, y0), (x1, y1) = base.shape[0].points[0], base.shape[1].points[0]
    assert (y1 - y0) / (x1 - x0) == pytest.approx(0.3057, abs=0.001), "the tangent of 17 degrees"


@pytest.mark.parametrize("ink", [Ink.FIRST, Ink.SECOND, Ink.THIRD, Ink.FINAL_READING])
def test_every_pass_has_a_colour_of_its_own_and_none_is_grey(qapp, setting, ink):
    mark = lay_out(setting, [Wish(Mark.DELETE, ink, (1,), at(1, 4))]).marks[0]
    image = painted(mark.drawings, setting.reach)
    colors = {image.pixelColor(x, y).name() for y in range(image.height()) for x in range(0, image.width(), 3)}
    strongest = min((QColor(name) for name in colors), key=lambda color: color.lightness())
    assert strongest.saturation() > 100


def test_lines_are_never_thinner_than_a_pixel_and_a_fifth(qapp, setting):
    mark = lay_out(setting, [CASES["1 改正"][0]]).marks[0]
    image = QImage(260, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(1, 1)
    ProofPainter(painter, 1.0, inks()).draw(mark.drawings)
    painter.end()
    assert any(is_ink(image.pixelColor(x, y)) for y in range(120) for x in range(260))


def test_what_the_reader_wrote_beyond_the_basic_plane_and_unknown_signs_is_painted(qapp, setting):
    odd = Written("𠮷\U000e0100\u4dbf☃", RED)
    mark = lay_out(setting, [Wish(Mark.CHANGE, RED, (1,), at(1, 4), words=(odd,))]).marks[0]
    painted(mark.drawings, setting.reach)
    assert any(getattr(drawing, "text", "") == odd.text for drawing in mark.drawings)


def test_an_instruction_amid_a_line_leaves_between_the_lines(qapp, setting):
    wish = Wish(Mark.EXPLAIN, RED, (1,), at(1, 5, 8), words=words("改黑体"))
    (mark,) = lay_out(setting, [wish]).marks
    line = setting.lines[1]
    leads = [piece.drawing for piece in mark.pieces if piece.duty is Duty.LEAD]
    points = [point for lead in leads for part in flattened(lead.shape) for point in part]
    over = [
        (x, y) for x, y in points if line.left < x < line.right and line.top + 0.1 * EM < y < line.bottom - 0.1 * EM
    ]
    frame = (LEFT + 4.8 * EM, LEFT + 8.2 * EM)
    assert leads and not [x for x, _ in over if not frame[0] <= x <= frame[1]]
