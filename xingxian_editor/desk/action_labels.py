"""What an action is called in the log and beside Undo: a short code there, words for people here."""

from xingxian_editor.page.role import Role

NEXT_VERSION = "next_version"
"""What a version takes over from the one before."""

ROLE_NAMES: dict[Role, tuple[str, str]] = {
    Role.HEADLINE: ("主题", "Headline"),
    Role.KICKER: ("引题", "Kicker"),
    Role.DECK: ("副题", "Deck"),
    Role.CROSSHEAD: ("小标题", "Crosshead"),
    Role.BODY: ("正文", "Body"),
    Role.CAPTION: ("图片说明", "Caption"),
    Role.BYLINE: ("署名", "Byline"),
    Role.STANDING_HEAD: ("栏目", "Standing head"),
    Role.FOLIO: ("报眉", "Folio"),
    Role.UNPLACED: ("不属稿件", "Not in an article"),
    Role.SUMMARY: ("提要", "Summary"),
    Role.DATELINE: ("电头", "Dateline"),
    Role.PHOTO_TITLE: ("图题", "Photo title"),
    Role.CREDIT: ("摄影", "Credit"),
    Role.EDITORS_NOTE: ("编者按", "Editor's note"),
    Role.ADVERTISEMENT: ("广告", "Advertisement"),
    Role.TABLE: ("表格", "Table"),
    Role.NOTICE: ("公告", "Notice"),
    Role.OTHER: ("其他", "Other"),
}
"""Names of the roles, Chinese and English."""

_ROLE = "role."
_WORDS: dict[str, tuple[str, str]] = {
    "article": ("归到稿件", "Give to an article"),
    "no_article": ("移出稿件", "Take out of its article"),
    "new_article": ("新建一篇", "New article"),
    "new_photo": ("新建图片", "New photo"),
    "split": ("拆块", "Split block"),
    "merge": ("并块", "Merge blocks"),
    "new_block": ("框成一块", "New block round characters"),
    "order": ("调整次序", "Change the order"),
    "article_order": ("调整篇序", "Change the page order"),
    "paragraph": ("分段接段", "Part or join paragraphs"),
    "transcribe": ("补录", "Transcription"),
    "remove_transcription": ("删除补录", "Remove transcription"),
    "decide": ("定下待定", "Decide"),
    "add_note": ("加批注", "Add note"),
    "edit_note": ("改批注", "Edit note"),
    "resolve_note": ("批注已处理", "Resolve note"),
    "remove_note": ("删批注", "Remove note"),
    "fact": ("改报眉", "Change the folio"),
    "reread_folio": ("重读报眉", "Read the folio anew"),
    "type": ("录入", "Type"),
    "strike": ("删字", "Strike out"),
    "paste": ("粘贴", "Paste"),
    "cut": ("剪切", "Cut"),
    "move": ("移动文字", "Move text"),
    "mark": ("加校对符号", "Set a proof mark"),
    "move_mark": ("移动校对符号", "Move a proof mark"),
    "accept": ("接受校改", "Accept corrections"),
    "reject": ("拒绝校改", "Reject corrections"),
    "reopen": ("重新待改", "Leave open again"),
    "withdraw": ("撤回校改", "Withdraw corrections"),
    "keep": ("保留原字", "Let stand"),
    "carried_out": ("标为已改", "Note as carried out"),
    "not_carried_out": ("标为未改", "Note as not carried out"),
    "replace": ("替换", "Replace"),
    "ask": ("质疑", "Query"),
    "reply": ("回复", "Reply"),
    "answer": ("答复质疑", "Answer a query"),
    "withdraw_query": ("撤回质疑", "Withdraw a query"),
    "reply_note": ("回复批注", "Reply to a note"),
    NEXT_VERSION: ("接上一样", "Take over from the version before"),
    "accept_version": ("认可改样", "Accept what the version has"),
    "send_back": ("退回组版", "Send back to make-up"),
    "decide_again": ("改回未定", "Leave undecided again"),
    "correct_loss": ("改成校改", "Make it a correction"),
    "apply": ("照改", "Apply the suggestion"),
    "take_back": ("收回文稿", "Take a manuscript back"),
}


def role_label(role: Role) -> str:
    """Return the code of the action that gives this role."""
    return _ROLE + role.value


def label_in_words(label: str, language: str) -> str:
    """Return an action's name in "zh" or "en"; a label that is no code is its own name."""
    english = language == "en"
    if label.startswith(_ROLE) and label.removeprefix(_ROLE) in set(Role):
        name = ROLE_NAMES[Role(label.removeprefix(_ROLE))][english]
        return f"Tag as {name}" if english else f"标为{name}"
    return _WORDS[label][english] if label in _WORDS else label
