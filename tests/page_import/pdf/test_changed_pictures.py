"""A photograph that is another, gone or new in the next version is told; saved anew or set elsewhere it is none."""

import io
import random
from dataclasses import replace

import pypdfium2
import pytest
from pdf_writer import Drawing, Ink, pdf_bytes
from PIL import Image, ImageDraw

from xingxian_editor.cli import run
from xingxian_editor.corrections.proof_check.comparison import ChangeKind
from xingxian_editor.corrections.proof_check.comparison_document import comparison_document
from xingxian_editor.corrections.proof_check.comparison_text import comparison_text
from xingxian_editor.desk.comparing import compare_versions
from xingxian_editor.desk.page_pictures import pictures_of
from xingxian_editor.desk.proof_checking import check_versions
from xingxian_editor.page.correction import Correction, Frame, Pass, ProofMark
from xingxian_editor.page_import.page_file import read_page_file
from xingxian_editor.page_import.pdf import read_pdf

FIRST, SECOND = (60, 80, 260, 220), (320, 300, 520, 440)
CAPTIONS = ("图为村民在田间插秧。周岚摄", "图为新修的水渠通水。李禾摄")


def painted(seed, size=(400, 280)):
    """A picture of broad shapes, as photographs have them."""
    chance = random.Random(seed)
    image = Image.new("RGB", size, tuple(chance.randrange(60, 200) for _ in range(3)))
    draw = ImageDraw.Draw(image)
    for _ in range(9):
        x, y = chance.randrange(size[0]), chance.randrange(size[1])
        w, h = chance.randrange(40, size[0] // 2), chance.randrange(40, size[1] // 2)
        draw.ellipse((x - w, y - h, x + w, y + h), fill=tuple(chance.randrange(256) for _ in range(3)))
    return image


def line(text, left, y, size=9.0):
    return Ink([(left + n * size, y, c) for n, c in enumerate(text)], size)


def page_file(path, pictures, captions=CAPTIONS, quality=90):
    """A page of two pictures with captions and some running text; a picture is (image, place)."""
    drawing = Drawing(600, 800)
    for (left, _, _, bottom), caption in zip((FIRST, SECOND), captions, strict=True):
        drawing.ink.append(line(caption, left, bottom + 14))
    for column in (60, 320):
        text = "一渠清水流进了田里，村里的人说今年的收成有了盼头。"
        drawing.ink += [line(text[n % 5 :][:22], column, 480 + 15 * n) for n in range(16)]
    file = pypdfium2.PdfDocument(pdf_bytes([drawing]))
    page = file[0]
    for image, (left, top, right, bottom) in pictures:
        jpeg = io.BytesIO()
        image.save(jpeg, "JPEG", quality=quality)
        thing = pypdfium2.PdfImage.new(file)
        thing.load_jpeg(jpeg, inline=True)
        thing.set_matrix(pypdfium2.PdfMatrix().scale(right - left, bottom - top).translate(left, 800 - bottom))
        page.insert_obj(thing)
    page.gen_content()
    file.save(path)
    return path


@pytest.fixture
def compared(tmp_path):
    old = page_file(tmp_path / "old.pdf", [(painted(1), FIRST), (painted(2), SECOND)])

    def compare(pictures, corrections=(), **how):
        new = page_file(tmp_path / "new.pdf", pictures, **how)
        first = read_page_file(old).page
        first = replace(first, corrections=corrections)
        return compare_versions(first, read_page_file(new).page, (old, new)).comparison

    return compare


def told(comparison):
    return [
        (c.kind, c.old and (c.old.part, c.old.index), c.new and (c.new.part, c.new.index)) for c in comparison.changes
    ]


def test_the_pictures_of_a_page_know_their_photos(tmp_path):
    path = page_file(tmp_path / "page.pdf", [(painted(1), FIRST), (painted(2), SECOND)])
    pictures = pictures_of(read_pdf(path.read_bytes()).page, path)
    assert [picture.photo for picture in pictures] == [0, 1]
    assert [round(picture.stretch, 2) for picture in pictures] == [1.43, 1.43]


@pytest.mark.parametrize("quality", [95, 60, 35])
def test_a_picture_saved_anew_is_the_same(compared, quality):
    assert compared([(painted(1), FIRST), (painted(2), SECOND)], quality=quality).is_clean


def test_a_picture_of_another_size_or_at_another_place_is_the_same(compared):
    smaller = (66, 84, 254, 216)
    assert compared([(painted(2).resize((900, 630)), SECOND), (painted(1).resize((200, 140)), smaller)]).is_clean


@pytest.mark.parametrize("seed", range(3, 9))
def test_another_photograph_at_the_place_is_told(compared, seed):
    said = compared([(painted(1), FIRST), (painted(seed), SECOND)])
    assert told(said) == [(ChangeKind.PICTURE, ("photo", 1), ("photo", 1))]
    assert "图片换了　图 2 图片" in comparison_text(said)
    place = {"part": "photo", "index": 1, "field": "picture", "item": 0, "start": 0, "end": 0}
    change = {"kind": "replaced", "old": place, "new": place, "was": "", "is": "", "asked_for": False}
    assert comparison_document(said)["changes"] == [change]


def test_the_command_names_a_changed_photograph_by_its_caption(tmp_path, capsys):
    old = page_file(tmp_path / "old.pdf", [(painted(1), FIRST), (painted(2), SECOND)])
    new = page_file(tmp_path / "new.pdf", [(painted(1), FIRST), (painted(5), SECOND)])
    for form in ("text", "html"):
        run(["compare", str(old), str(new), "--format", form, "--library", str(tmp_path / "none")])
        said = capsys.readouterr().out
        assert "图片换了" in said
        assert "图 2“图为新修的水渠通水。”" in said


def test_a_face_painted_over_is_told(compared):
    retouched = painted(1)
    ImageDraw.Draw(retouched).ellipse((180, 90, 240, 160), fill=(250, 250, 250))
    assert told(compared([(retouched, FIRST), (painted(2), SECOND)])) == [
        (ChangeKind.PICTURE, ("photo", 0), ("photo", 0))
    ]


def test_two_photographs_that_changed_places_are_told_both(compared):
    said = compared([(painted(2), FIRST), (painted(1), SECOND)])
    assert told(said) == [(ChangeKind.PICTURE, ("photo", n), ("photo", n)) for n in (0, 1)]


def test_a_photograph_that_is_gone_and_one_that_is_new_are_told(compared):
    assert (ChangeKind.PICTURE, ("photo", 1), None) in told(compared([(painted(1), FIRST)]))
    more = compared([(painted(1), FIRST), (painted(2), SECOND), (painted(5), (340, 80, 460, 180))])
    assert [(kind, old) for kind, old, _ in told(more)] == [(ChangeKind.PICTURE, None)]


def test_another_photograph_that_a_correction_asked_for_is_nobodys_fault(compared):
    mm = 25.4 / 72
    frame = Frame(*(edge * mm for edge in SECOND))
    ask = Correction(4, ProofMark.EXPLAIN, "刘挺", Pass.FIRST, "2021-03-04T19:00:00+08:00", frame=frame, detail="换图")
    said = compared([(painted(1), FIRST), (painted(7), SECOND)], corrections=(ask,))
    assert [change.asked_for for change in said.changes] == [4]
    assert not said.unasked


def test_a_picture_that_was_to_be_changed_and_was_is_carried_out_in_the_list(tmp_path):
    old = page_file(tmp_path / "old.pdf", [(painted(1), FIRST), (painted(2), SECOND)])
    new = page_file(tmp_path / "new.pdf", [(painted(1), FIRST), (painted(7), SECOND)])
    mm = 25.4 / 72
    frames = [Frame(*(edge * mm for edge in place)) for place in (FIRST, SECOND)]
    made = [
        Correction(number, ProofMark.EXPLAIN, "刘挺", Pass.FIRST, "", frame=frame, detail="换图")
        for number, frame in enumerate(frames, 3)
    ]
    first = replace(read_page_file(old).page, corrections=tuple(made))
    rows = check_versions(first, read_page_file(new).page, (), (old, new)).rows
    assert [(row.key, row.state) for row in rows] == [("c3", "undecided"), ("c4", "carried_out")]
    assert all(row.frames[0] and row.frames[1] for row in rows)


def test_a_photo_whose_caption_was_written_anew_is_known_by_its_picture(compared):
    said = compared([(painted(1), FIRST), (painted(2), SECOND)], captions=(CAPTIONS[0], "图为老戏台今晚开锣。王敏摄"))
    assert {change.kind for change in said.changes} == {ChangeKind.CAPTION}


def retouched(image, box, colour=(250, 240, 30)):
    """The same picture with one place painted over; ``box`` in its pixels."""
    image = image.copy()
    ImageDraw.Draw(image).rectangle(box, fill=colour)
    return image


@pytest.mark.parametrize("quality", [90, 50])
@pytest.mark.parametrize(
    "box", [(40, 40, 120, 110), (260, 150, 360, 240), (0, 0, 90, 70), (330, 220, 399, 279), (120, 90, 300, 200)]
)
def test_where_one_place_of_a_picture_changed_that_place_is_told(compared, box, quality):
    [change] = compared([(painted(1), FIRST), (retouched(painted(2), box), SECOND)], quality=quality).changes
    assert change.kind is ChangeKind.PICTURE
    [region] = change.regions
    found = (region.left * 400, region.top * 280, region.right * 400, region.bottom * 280)
    assert found[0] <= box[0] + 1 and found[1] <= box[1] + 1 and found[2] >= box[2] - 1 and found[3] >= box[3] - 1
    cell = (400 / 32, 280 / 32)
    assert all(abs(a - b) <= 2.5 * cell[n % 2] for n, (a, b) in enumerate(zip(found, box, strict=True)))


def test_a_place_that_changed_is_said_in_the_reports(compared):
    said = compared([(painted(1), FIRST), (retouched(painted(2), (40, 40, 120, 110)), SECOND)])
    assert "图片改了一处　图 2 图片" in comparison_text(said)


def test_two_places_of_a_picture_that_changed_are_framed_apart(compared):
    boxes = (0, 0, 60, 60), (340, 220, 399, 279)
    image = retouched(retouched(painted(2), boxes[0]), boxes[1])
    said = compared([(painted(1), FIRST), (image, SECOND)])
    [change] = said.changes
    assert len(change.regions) == 2
    for region, box in zip(change.regions, boxes, strict=True):
        found = (region.left * 400, region.top * 280, region.right * 400, region.bottom * 280)
        assert all(abs(a - b) <= 2.5 * (400 / 32) for a, b in zip(found, box, strict=True))
    assert "图片改了两处　图 2 图片" in comparison_text(said)


def test_a_picture_with_changes_all_over_or_in_another_light_is_framed_whole(compared):
    all_over = painted(2)
    for place in range(6):
        all_over = retouched(all_over, (place * 66, place % 2 * 140, place * 66 + 20, place % 2 * 140 + 30))
    darker = painted(2).point(lambda value: value * 0.6)
    for image in (all_over, darker, painted(6)):
        [change] = compared([(painted(1), FIRST), (image, SECOND)]).changes
        assert change.regions == ()


def test_only_another_picture_is_known_to_be_done_a_moved_or_a_turned_one_is_for_the_eye(tmp_path):
    old = page_file(tmp_path / "old.pdf", [(painted(1), FIRST), (painted(2), SECOND)])
    parts = retouched(painted(2), (40, 40, 120, 110))
    mm = 25.4 / 72
    frame = Frame(*(edge * mm for edge in SECOND))
    asks = [(ProofMark.EXPLAIN, "换图"), (ProofMark.EXPLAIN, "移到三栏下"), (ProofMark.STRAIGHTEN, "正图")]
    for image, expected in ((painted(7), ["carried_out", "undecided", "undecided"]), (parts, ["undecided"] * 3)):
        new = page_file(tmp_path / "new.pdf", [(painted(1), FIRST), (image, SECOND)])
        for (mark, words), state in zip(asks, expected, strict=True):
            made = Correction(3, mark, "刘挺", Pass.FIRST, "", frame=frame, detail=words)
            first = replace(read_page_file(old).page, corrections=(made,))
            rows = check_versions(first, read_page_file(new).page, (), (old, new)).rows
            assert [(row.key, row.state) for row in rows] == [("c3", state)]


def test_a_picture_that_was_cut_is_framed_whole(compared):
    cut = retouched(painted(2), (40, 40, 120, 110)).crop((0, 0, 300, 280))
    [change] = compared([(painted(1), FIRST), (cut, (320, 300, 470, 440))]).changes
    assert change.regions == ()
