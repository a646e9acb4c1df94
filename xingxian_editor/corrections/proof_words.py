"""What marks, passes and states are called in files for people, and what a comment of a mark begins with."""

from collections.abc import Mapping

from xingxian_editor.page.correction import Correction, CorrectionState, Pass, ProofMark

MARK_NAMES: Mapping[ProofMark, str] = {
    ProofMark.CHANGE: "改正",
    ProofMark.DELETE: "删除",
    ProofMark.INSERT: "增补",
    ProofMark.SCRIPT: "改正上下角",
    ProofMark.TURN: "转正",
    ProofMark.TRANSPOSE: "对调",
    ProofMark.JOIN: "接排",
    ProofMark.NEW_PARAGRAPH: "另起段",
    ProofMark.MOVE: "转移",
    ProofMark.SHIFT_VERTICAL: "上下移",
    ProofMark.SHIFT_HORIZONTAL: "左右移",
    ProofMark.ALIGN: "排齐",
    ProofMark.STAIRS: "排阶梯形",
    ProofMark.STRAIGHTEN: "正图",
    ProofMark.WIDEN: "加大空距",
    ProofMark.NARROW: "减小空距",
    ProofMark.SPACE: "空字距",
    ProofMark.SEPARATE: "分开",
    ProofMark.KEEP: "保留",
    ProofMark.SUBSTITUTE: "代替",
    ProofMark.EXPLAIN: "说明",
}
"""The marks by the names that GB/T 14706-93 gives them."""

PASS_NAMES: Mapping[Pass, str] = {
    Pass.FIRST: "一校",
    Pass.SECOND: "二校",
    Pass.THIRD: "三校",
    Pass.FINAL_READING: "通读",
}

STATE_NAMES: Mapping[CorrectionState, str] = {
    CorrectionState.OPEN: "待改",
    CorrectionState.REJECTED: "不改",
    CorrectionState.CARRIED_OUT: "已改",
    CorrectionState.NOT_CARRIED_OUT: "未改",
    CorrectionState.ACCEPTED_AS_IT_STANDS: "未改，认可",
}


def accepted_words(correction: Correction) -> str:
    """Return who let the page stand without what a correction asks for, and when; nothing where nobody did."""
    if correction.state is not CorrectionState.ACCEPTED_AS_IT_STANDS:
        return ""
    day, _, time = correction.decided_at.partition("T")
    return f"{correction.decided_by} {day} {time[:5]} 认可照现样，不再改".replace("  ", " ")
