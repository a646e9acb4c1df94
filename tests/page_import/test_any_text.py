"""Any text at all becomes a page that holds together, or is refused in a sentence."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from xingxian_editor.page.document import page_document
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page_import.page_file_problem import PageFileProblem
from xingxian_editor.page_import.pasted_text import read_page_text

PIECES = [
    "本报讯 ",
    "（张明提）",
    "（记者 张",
    "三）",
    "本报记者 王耀",
    "张明提 摄",
    "图为",
    "组版：李够梅",
    "责编：",
    "2021年3月5日 星期五",
    "二〇二一年十三月四十日",
    "第7版",
    "7",
    "合办：",
    "兴县扎实做好 县乡换届",
    "近日，兴县召开会议，部署工作。",
    "一是提前开好头。",
    "——一线见闻",
    "５００",
    "Open AI",
    "\u3000\u3000",
    " ",
    "\t",
    "\ufffd",
    "⼀",
    "\U00020bb7",
    "“",
    "”",
    "（",
    "）",
    "。",
    "，",
    "\n",
    "\n",
    "\n\n",
    "\r\n",
    "\u2028",
    "\x0c",
    "兴县全力推动转型发展新旧动能",
]


@settings(max_examples=250, deadline=None)
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=40).map("".join))
def test_any_text_makes_a_sound_page_or_a_problem(text):
    try:
        page = read_page_text(text).page
    except PageFileProblem:
        return
    source = page.sources[0].text
    held = Counter(at for block in page.blocks for r in block.ranges for at in range(r.start, r.end))
    assert all(held[at] == 1 for at, ch in enumerate(source) if ch.strip() and ch not in "\u200b\u200c\u200d\ufeff")
    document = page_document(read_page(page))
    assert document["articles"] or document["photos"]
    assert {doubt.block for doubt in page.doubts} - {None} <= set(page.block_by_id)
    assert all(0 <= block.confidence <= 1 for block in page.blocks)
