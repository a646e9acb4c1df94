"""Reads a manuscript that came back from Word, WPS or LibreOffice, however hostile the file."""

import posixpath
import re
from collections.abc import Iterator, Mapping

from lxml import etree

from xingxian_editor.page.manuscript_marks import MARK_ELEMENT, MARKS_ELEMENT, MARKS_NAMESPACE
from xingxian_editor.page_import.manuscript_package import (
    CHARACTERS,
    WordPackage,
    local_name,
    opened_package,
    style_names,
)
from xingxian_editor.page_import.page_file_problem import FileEmpty
from xingxian_editor.page_import.returned_file import ReturnedComment, ReturnedFile
from xingxian_editor.page_import.revised_document import RevisedDocument, attribute, hand_of

_DOCUMENT = "word/document.xml"
_MARKS = re.compile(r"customXml/item[0-9]+\.xml")
_MOST_MARKS = 8
"""How many custom parts are looked at: whoever adds hundreds is not an editor."""


def read_revised(data: bytes, name: str = "Word") -> ReturnedFile:
    """Return what the Word file ``data`` says: text, tracked changes, comments. Nothing outside is fetched.

    Raises:
        PageFileProblem: no Word file, damaged, too large, without text, or with outside entities.

    """
    with opened_package(data, name) as package:
        styles = style_names(package.xml("word/styles.xml")) if "word/styles.xml" in package.names else {}
        body = RevisedDocument(package.xml(_DOCUMENT), styles)
        if not any(piece.text.strip() for paragraph in body.paragraphs for piece in paragraph.pieces):
            raise FileEmpty(name)
        last_by, last_time = _last_saved(package)
        return ReturnedFile(
            tuple(body.paragraphs),
            tuple(_comments(package, body)),
            tuple(_marks(package)),
            last_by,
            last_time,
            body.footnotes,
        )


def _related(package: WordPackage, kind: str) -> etree._Element | None:
    """Return the root of the part that the document refers to as ``kind``; what lies outside is passed over."""
    relations = "word/_rels/document.xml.rels"
    if relations not in package.names:
        return None
    for relation in package.xml(relations):
        target = attribute(relation, "Target")
        part = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"word/{target}")
        inside = attribute(relation, "TargetMode") != "External" and part in package.names
        if inside and attribute(relation, "Type").endswith(f"/{kind}"):
            return package.xml(part)
    return None


def _comments(package: WordPackage, body: RevisedDocument) -> Iterator[ReturnedComment]:
    root = _related(package, "comments")
    if root is None:
        return
    comments = [element for element in root if local_name(element) == "comment"]
    threads = _threads(_related(package, "commentsExtended"))
    numbers = {_paragraph_id(comment): attribute(comment, "id") for comment in comments}
    for comment in comments:
        number, hand = attribute(comment, "id"), hand_of(comment)
        parent, resolved = threads.get(_paragraph_id(comment), ("", None))
        start, end = body.starts.get(number), body.ends.get(number)
        yield ReturnedComment(
            number,
            hand.author,
            hand.time,
            _text(comment),
            start,
            end or start,
            numbers.get(parent, "") if parent else "",
            resolved,
        )


def _threads(root: etree._Element | None) -> Mapping[str, tuple[str, bool | None]]:
    """Return, by the name of a comment's last paragraph, that of its parent and whether it is settled."""
    if root is None:
        return {}
    return {
        attribute(thread, "paraId"): (attribute(thread, "paraIdParent"), attribute(thread, "done") in ("1", "true"))
        for thread in root
    }


def _paragraph_id(comment: etree._Element) -> str:
    paragraphs = [child for child in comment if local_name(child) == "p"]
    return attribute(paragraphs[-1], "paraId") if paragraphs else ""


def _text(comment: etree._Element) -> str:
    lines = []
    for paragraph in comment.iter():
        if local_name(paragraph) == "p":
            lines.append("".join(map(_character, paragraph.iter())))
    return "\n".join(lines)


def _character(element: etree._Element) -> str:
    name = local_name(element)
    return (element.text or "") if name == "t" else CHARACTERS.get(name, "")


def _marks(package: WordPackage) -> Iterator[Mapping[str, str]]:
    """Yield what the program itself wrote about the corrections, where the file still has it."""
    for part in sorted(filter(_MARKS.fullmatch, package.names))[:_MOST_MARKS]:
        root = package.xml(part)
        if root.tag == f"{{{MARKS_NAMESPACE}}}{MARKS_ELEMENT}":
            for element in root:
                if local_name(element) == MARK_ELEMENT:
                    yield {str(name): str(value) for name, value in element.attrib.items()}


def _last_saved(package: WordPackage) -> tuple[str, str]:
    if "docProps/core.xml" not in package.names:
        return "", ""
    values = {local_name(element): element.text or "" for element in package.xml("docProps/core.xml")}
    return values.get("lastModifiedBy", ""), values.get("modified", "")
