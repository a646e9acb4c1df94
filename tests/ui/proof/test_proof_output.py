"""The proof as PDF and on the screen: the same records, vector marks, the page's picture under them."""

import random
import shutil
import subprocess

import pytest
from generated_page import GeneratedPage
from proof_reader import ProofReader
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrinter

from xingxian_editor.corrections.proof.paper import Paper, paper_pages
from xingxian_editor.corrections.proof.sheets import ProofHead
from xingxian_editor.desk.proofing import ProofChoice, ProofKind, make_proof
from xingxian_editor.export.whole_file import FileNotWritten
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page_import.pdf.pdf_page import read_pdf
from xingxian_editor.program_files import resources_folder
from xingxian_editor.ui.proof.painter import inks_of
from xingxian_editor.ui.proof.proof_output import print_proof, write_pdf
from xingxian_editor.ui.proof.proof_problem import ProofNotPrinted
from xingxian_editor.ui.proof.sheet_painting import PagePictures, PaperPainter
from xingxian_editor.ui.theme.theme import Theme

HEAD = ProofHead("示例日报", "2021年3月5日 星期五", "第7版 县域", "", "2021-03-04 22:10")
KINDS = {"page": ProofKind.PAGE, "galley": ProofKind.GALLEY}


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    path = tmp_path_factory.mktemp("pdf") / "page.pdf"
    path.write_bytes(GeneratedPage(3).pdf())
    return path


@pytest.fixture(scope="module")
def corrected(original):
    reader, rng = ProofReader(read_pdf(original).page), random.Random(2)
    for _ in range(12):
        final = rng.choice(reader.articles).ledger.marked
        if len(final) > 40:
            start = rng.randrange(20, len(final) - 12)
            reader.change(final[start : start + 6], rng.choice(["", "改"]), strike=1)
    return reader.page


@pytest.fixture(params=KINDS)
def painter(request, corrected, original):
    proof = make_proof(corrected, read_page(corrected), HEAD, ProofChoice(KINDS[request.param]))
    return PaperPainter(
        proof,
        PagePictures(original),
        inks_of(Theme.load(resources_folder() / "ui" / "tokens.json", QGuiApplication.instance(), "zh")),
    )


def red_share(image):
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    bits, count = bytes(image.constBits()), 0.0
    for at in range(0, len(bits) - 3, 3):  # pale edges of thin lines count by their share of ink
        count += max(0, bits[at] - (bits[at + 1] + bits[at + 2]) // 2 - 15) / 240
    return count / (len(bits) / 3)


def test_the_pdf_has_a_page_for_every_paper_and_looks_like_the_screen(qapp, painter, tmp_path):
    pages = paper_pages(painter.proof.sheets, Paper.A4)
    target = tmp_path / "校样.pdf"
    shares = []
    assert write_pdf(target, painter, pages, "校样", lambda share: shares.append(share) or True)
    assert shares[-1] == 1.0 and len(shares) == len(pages)
    assert [path.name for path in tmp_path.iterdir()] == ["校样.pdf"]
    if not shutil.which("pdftoppm"):
        pytest.skip("nothing here turns a PDF into a picture")
    subprocess.run(["pdftoppm", "-r", "101.6", "-png", target, tmp_path / "seen"], check=True)
    seen = sorted(tmp_path.glob("seen*.png"))
    assert len(seen) == len(pages)
    there, here = QImage(str(seen[0])), painter.image(pages[0], 4.0)
    assert abs(there.width() - here.width()) <= 2 and abs(there.height() - here.height()) <= 2
    assert red_share(there) == pytest.approx(red_share(here), rel=0.35)
    assert red_share(here) > 0.0003
    assert dark_share(there) == pytest.approx(dark_share(here), rel=0.8)


def dark_share(image):
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    bits = bytes(grey.constBits())
    return sum(value < 128 for value in bits[::7]) / (len(bits) / 7)


def test_stopping_leaves_no_file(qapp, painter, tmp_path):
    pages = paper_pages(painter.proof.sheets, Paper.TILED_A4)
    assert not write_pdf(tmp_path / "a.pdf", painter, pages, "校样", lambda share: False)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_said_in_one_sentence(qapp, painter, tmp_path):
    pages = paper_pages(painter.proof.sheets, Paper.A4)
    with pytest.raises(FileNotWritten) as told:
        write_pdf(tmp_path / "none" / "a.pdf", painter, pages, "校样", lambda share: True)
    assert "none" in told.value.zh


def test_a_printer_gets_every_paper(qapp, painter, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    pages = paper_pages(painter.proof.sheets, Paper.A3)
    assert print_proof(printer, painter, pages, lambda share: True)
    assert len(read_count(tmp_path / "printed.pdf")) == len(pages)


def read_count(path):
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    sizes = [document[at].get_size() for at in range(len(document))]
    document.close()
    return sizes


def test_a_page_whose_file_is_gone_is_proofed_without_its_picture(qapp, corrected):
    proof = make_proof(corrected, read_page(corrected), HEAD, ProofChoice(ProofKind.PAGE))
    painter = PaperPainter(
        proof,
        PagePictures(None),
        inks_of(Theme.load(resources_folder() / "ui" / "tokens.json", QGuiApplication.instance(), "zh")),
    )
    assert red_share(painter.image(paper_pages(proof.sheets, Paper.A4)[0], 3.0)) > 0.0003


def test_a_computer_without_a_printer_is_told_from_a_printer_that_refuses():
    assert "没有装打印机" in ProofNotPrinted("").sentence("zh")
    assert "“一楼”" in ProofNotPrinted("一楼").sentence("zh")
