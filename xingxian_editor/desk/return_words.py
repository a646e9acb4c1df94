"""What a returned manuscript brings, said in sentences, in Chinese and in English."""

from collections.abc import Iterator

from xingxian_editor.desk.taking_back import Coming, Returned

_NOBODY = ("未署名", "nobody")


def return_words(found: Returned, language: str) -> list[str]:
    """Return the sentences, what comes in first, what does not last."""
    english = language == "en"
    return [one[english] for one in (*_coming(found), *_staying(found))]


def return_groups(found: Returned, language: str) -> list[tuple[str, list[str]]]:
    """Return everything by groups, each with its heading: what will be taken, one by one, and what will not."""
    english = language == "en"
    groups = (
        (("修订", "Tracked changes"), _changes(found.new_tracked)),
        (("没开修订就改的，由比对找出", "Changed without tracking, found by comparing"), _changes(found.new_untracked)),
        (("批注、质疑和答复", "Comments, queries and replies"), [_comment(one) for one in found.new_comments]),
        (("不收的，和照旧的", "Not taken, and as it was"), [one[english] for one in _staying(found)]),
    )
    made = [(f"{name[english]}　{len(rows)}", rows) for name, rows in groups if rows]
    nothing = ("没有新的内容", "nothing new")[english]
    return made if found.changes else [(nothing, []), *made]


def _changes(found: tuple[Coming, ...]) -> list[str]:
    return [_change(one) for one in found]


def _change(one: Coming) -> str:
    changed = f"{one.was}→{one.becomes}"
    if not (one.was and one.becomes):
        changed = f"+{one.becomes}" if one.becomes else f"-{one.was}"
    return f"{_who(one)}{one.where}　{one.before}〔{changed}〕{one.after}"


def _comment(one: Coming) -> str:
    about = f"“{one.was}”" if one.was else ""
    return f"{_who(one)}{one.where}{about}：{one.becomes}"


def _who(one: Coming) -> str:
    return f"{one.author or _NOBODY[0]}　"


def _coming(found: Returned) -> Iterator[tuple[str, str]]:
    for author, number in found.by_author:
        who = (author, author) if author else _NOBODY
        yield f"{who[0]}：新校改 {number} 处", f"{who[1]}: {number} new corrections"
    if found.untracked:
        yield (
            f"没开修订就改的：{found.untracked} 处，由比对找出",
            f"changed without tracking: {found.untracked}, found by comparing",
        )
    if found.comments or found.replies:
        yield (
            f"新批注和质疑 {found.comments} 条，答复 {found.replies} 条",
            f"{found.comments} new notes and queries, {found.replies} replies",
        )
    if found.agreed:
        yield f"与版上相同的校改 {found.agreed} 处，记为同改", f"{found.agreed} corrections found by both"
    if not found.changes:
        yield "没有新的内容", "nothing new"


def _staying(found: Returned) -> Iterator[tuple[str, str]]:
    if found.accepted:
        yield (
            f"文件里已经接受的校改 {found.accepted} 处：版样还没有改，照旧待改",
            f"{found.accepted} corrections were accepted in the file: the page is not changed yet, they stay open",
        )
    if found.gone:
        yield (
            f"文件里没有了的校改 {len(found.gone)} 处（被拒绝或删去）：照旧待改，请逐条定",
            f"{len(found.gone)} corrections are no longer in the file (rejected or removed): they stay open",
        )
    for title in found.missing:
        yield f"文件里没有稿件“{title}”，没有动它", f"the file does not hold the article “{title}”; it is as it was"
    for one in found.unplaced:
        who = f"（{one.author}）" if one.author else ""
        text = one.text.replace("\n", " / ")[:80]
        yield f"找不到位置，没有收：{text}{who}", f"no place found, not taken: {text}{who}"
    if found.footnotes:
        yield (
            f"文件里有 {found.footnotes} 条脚注或尾注，没有收",
            f"{found.footnotes} footnotes or endnotes were not taken",
        )
