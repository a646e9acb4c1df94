"""A correction sheet ready to be written: its head, its rows, and the share of the work below them."""

from dataclasses import dataclass

from xingxian_editor.corrections.correction_sheet import SheetRow, sheet_rows
from xingxian_editor.corrections.marked_page import MarkedPage
from xingxian_editor.corrections.proof_words import PASS_NAMES
from xingxian_editor.corrections.work_share import Unseen, WorkShare, work_share
from xingxian_editor.page.page import Page

COLUMNS = ("序号", "已改", "稿件", "位置", "原文", "改为", "类别", "校对", "校次", "状态", "备注")
"""The heads of the columns; the ticks stand in front, where a narrow window shows them and the hand is."""
TICK_COLUMN = COLUMNS.index("已改")
SHARE_COLUMNS = ("校次", "校对", "校出", "不改", "已改", "未改", "未改，认可", "待改")


@dataclass(frozen=True, slots=True)
class CorrectionSheet:
    """``passes`` and ``readers`` are those whose corrections it lists, joined by 、."""

    rows: tuple[SheetRow, ...]
    share: WorkShare
    passes: str = ""
    readers: str = ""

    @property
    def counts(self) -> str:
        """How many there are, and how many of them wait, in words."""
        waiting = sum(row.state == "待改" for row in self.rows)
        return f"共 {len(self.rows)} 处，待改 {waiting} 处"


def correction_sheet(page: Page, marked: MarkedPage) -> CorrectionSheet:
    """Return the sheet of a page; ``marked`` with rejected corrections where they are to be listed."""
    share = work_share(marked.corrections)
    passes = "、".join(PASS_NAMES[one.pass_] for one in share.passes)
    readers = "、".join(dict.fromkeys(one.reader for one in share.readers if one.reader))
    return CorrectionSheet(sheet_rows(page, marked), share, passes, readers)


def share_rows(share: WorkShare) -> list[tuple[str, ...]]:
    """Return the share of the work as rows under SHARE_COLUMNS."""
    return [
        (
            PASS_NAMES[one.pass_],
            one.reader or "未署名",
            *map(str, (one.made, one.rejected, one.carried_out, one.not_carried_out)),
            *map(str, (one.accepted_as_it_stands, one.open)),
        )
        for one in share.readers
    ]


def share_sentences(share: WorkShare) -> list[str]:
    """Return in words what later passes still found, and what two readers may both have missed."""
    said = [
        f"{PASS_NAMES[one.pass_]}校出 {one.found} 处，以后的校次又校出 {one.found_later} 处。"
        for one in share.passes
        if one.found_later
    ]
    return [*said, *map(_unseen, share.unseen)]


def _unseen(one: Unseen) -> str:
    readers, found = "、".join(one.readers), "、".join(map(str, one.found))
    return (
        f"{PASS_NAMES[one.pass_]}由{readers}分头校，各校出 {found} 处，其中 {one.both} 处相同；"
        f"估计两人都没有校出的约 {one.estimate:.0f} 处（{one.low:.0f}～{one.high:.0f} 处）。"
    )
