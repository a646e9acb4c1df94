"""Manuscripts that went out and come back changed: what the tests of taking back share."""

import io
import zipfile
from dataclasses import replace
from itertools import count

from xingxian_editor.corrections.final_reading import final_reading
from xingxian_editor.corrections.kept_text import with_runs
from xingxian_editor.corrections.run import Owner, Writer
from xingxian_editor.corrections.tracked_article import track
from xingxian_editor.desk.taking_back import ReturnedManuscript, marked_page
from xingxian_editor.export.manuscript import manuscript_file
from xingxian_editor.export.marked_manuscript import marked_manuscript_file
from xingxian_editor.export.page_head import PageHead
from xingxian_editor.page.correction import Correction, Pass, ProofMark
from xingxian_editor.page.page_reading import read_page

HEAD = PageHead(by="王耀")
TIME = "2021-03-04T22:10:05+08:00"


def small(page_of):
    return page_of(
        "1H 全县春耕全面展开",
        "1B 今年以来，全县上下抢抓农时。",
        "1B 已备足化肥两千吨。",
        "1Y （张明提）",
        "2H 山村通了自来水",
        "2B 张家湾村家家通上了自来水。",
        "0F 7版",
    )


def corrected(page, start, end, text, by="张明提"):
    """The page with one correction in the first article, by offsets in its marked text."""
    article = track(page, read_page(page))[0]
    owners = {c.id: Owner(c.by, c.pass_) for c in page.corrections}
    first = 1 + max(owners, default=0)
    writer = Writer(Owner(by, Pass.FIRST), owners, count(first))
    page = with_runs(page, article, article.ledger.replace(start, end, text, writer).ledger.runs)
    made = Correction(first, ProofMark.CHANGE, by, Pass.FIRST, TIME)
    return replace(page, corrections=(*page.corrections, made))


def sent(page):
    return marked_manuscript_file(marked_page(page), HEAD)


def plain(page):
    return manuscript_file(read_page(page), HEAD)


def rewritten(data, change, part="word/document.xml"):
    """The Word file with ``change`` made to one of its parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            text = old.read(name)
            if name == part:
                changed = change(text.decode())
                assert changed != text.decode(), "the test changes nothing"
                text = changed.encode()
            new.writestr(name, text)
    return buffer.getvalue()


def swap(old, new):
    return lambda xml: xml.replace(old, new, 1)


def written(text, by="李够梅", time="2021-03-04T23:01:00Z", kind="ins"):
    inner = f"<w:r><w:t>{text}</w:t></w:r>" if kind == "ins" else f"<w:r><w:delText>{text}</w:delText></w:r>"
    return f'<w:{kind} w:id="901" w:author="{by}" w:date="{time}">{inner}</w:{kind}>'


def inside(before, after, put, data):
    """Put XML between two pieces of a run's text."""
    run = '</w:t></w:r>{}<w:r><w:t xml:space="preserve">'
    return rewritten(data, swap(before + after, before + run.format(put) + after))


def back(page, data, tmp_path, pass_=Pass.SECOND):
    path = tmp_path / "回来的文稿.docx"
    path.write_bytes(data)
    manuscript = ReturnedManuscript(path)
    return manuscript.take_over(page, pass_), manuscript.preview(page, pass_)


def final(page):
    return [p.text for article in final_reading(page, read_page(page)).articles for p in article.paragraphs]
