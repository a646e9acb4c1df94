"""Comments of a Word file with their replies: who says what about which characters, and what is settled."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from xingxian_editor.export.word_file import WordPart
from xingxian_editor.export.word_revisions import signed
from xingxian_editor.export.word_style import W
from xingxian_editor.export.word_text import run_xml
from xingxian_editor.page.query import Reply

_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"


@dataclass(frozen=True, order=True, slots=True)
class Spot:
    """A place between two characters of a line of the manuscript."""

    line: int
    offset: int


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody says about the characters from ``start`` to ``end``, with what others replied."""

    start: Spot
    end: Spot
    author: str
    time: str
    text: str
    replies: tuple[Reply, ...] = ()
    resolved: bool = False


class CommentMarks:
    """Where the comments of a file begin and end."""

    def __init__(self, comments: Iterable[Comment]) -> None:
        self._begin: dict[Spot, str] = {}
        self._end: dict[Spot, str] = {}
        first = 0
        for comment in comments:
            numbers = range(first, first + 1 + len(comment.replies))
            first = numbers.stop
            opened = "".join(f'<w:commentRangeStart w:id="{number}"/>' for number in numbers)
            closed = "".join(map(_closed, numbers))
            if comment.start == comment.end:
                opened, closed = opened + closed, ""
            self._begin[comment.start] = self._begin.get(comment.start, "") + opened
            self._end[comment.end] = self._end.get(comment.end, "") + closed

    def offsets(self, line: int) -> set[int]:
        """Return where in a line something begins or ends."""
        return {spot.offset for spot in (*self._begin, *self._end) if spot.line == line}

    def at(self, spot: Spot) -> str:
        """Return what stands at a place: first what ends there, then what begins."""
        return self._end.get(spot, "") + self._begin.get(spot, "")


def comment_parts(comments: Iterable[Comment]) -> tuple[WordPart, ...]:
    """Return the parts of the file that hold the comments and their threads; none where there is none."""
    texts, threads = [], []
    number = 0
    for comment in comments:
        parent = number
        said = (Reply(comment.author, comment.time, comment.text), *comment.replies)
        for at, one in enumerate(said):
            texts.append(_comment(number, one))
            thread = f' w15:paraIdParent="{_paragraph_id(parent)}"' if at else ""
            threads.append(
                f'<w15:commentEx w15:paraId="{_paragraph_id(number)}"{thread} w15:done="{int(comment.resolved)}"/>'
            )
            number += 1
    if not texts:
        return ()
    head = f'xmlns:w="{W}" xmlns:w14="{_W14}" xmlns:w15="{_W15}" xmlns:mc="{_MC}" mc:Ignorable="w14 w15"'
    return (
        WordPart(
            "/word/comments.xml",
            f"{_TYPE}.comments+xml",
            f"{_RELATION}/comments",
            f"<w:comments {head}>{''.join(texts)}</w:comments>",
        ),
        WordPart(
            "/word/commentsExtended.xml",
            f"{_TYPE}.commentsExtended+xml",
            "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
            f"<w15:commentsEx {head}>{''.join(threads)}</w15:commentsEx>",
        ),
    )


def _closed(number: int) -> str:
    reference = '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr>'
    return f'<w:commentRangeEnd w:id="{number}"/>{reference}<w:commentReference w:id="{number}"/></w:r>'


def _paragraph_id(number: int) -> str:
    # Word wants eight hexadecimal digits below 0x80000000.
    return f"{0x10000000 + number:08X}"


def _comment(number: int, said: Reply) -> str:
    initials = f' w:initials="{_initial(said.author)}"' if _initial(said.author) else ""
    head = f'w:id="{number}" {signed(said.author, said.time)}{initials}'
    return f"<w:comment {head}>{''.join(_lines(number, said))}</w:comment>"


def _initial(author: str) -> str:
    return author[:1] if author[:1].isalnum() else ""


def _lines(number: int, said: Reply) -> Iterator[str]:
    lines = said.text.split("\n")
    for at, line in enumerate(lines):
        named = f' w14:paraId="{_paragraph_id(number)}"' if at == len(lines) - 1 else ""
        yield f"<w:p{named}>{run_xml(line)}</w:p>"
