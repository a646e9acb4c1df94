"""Jump lines (下转第二版, 上接第一版) are blocks of their own and no part of an article."""

import pytest

from xingxian_editor.page.role import Role
from xingxian_editor.page_import.jump_lines import without_jumps
from xingxian_editor.page_import.pasted_text import read_page_text

LEADS_AWAY = ["（下转第二版）", "(下转2版)", "（下转 A02 版）", "（下转第三版①）", "【下转第2版】", "（转第四版）"]
LEADS_BACK = ["（上接第一版）", "(上接1版)", "（上接 A01 版）", "（紧接第一版）"]
BARE = ["▶下转第2版", "下转02版", "上接第一版", "→详见3版", "相关报道详见第3版"]


@pytest.mark.parametrize("jump", LEADS_AWAY)
def test_a_jump_behind_a_sentence_is_cut_off(jump):
    text = f"全县各项工作稳步推进。{jump}"
    assert without_jumps(text, "", "") == (0, len(text) - len(jump))


@pytest.mark.parametrize("jump", LEADS_BACK)
def test_a_jump_in_front_of_a_text_is_cut_off(jump):
    text = f"{jump}全县各项工作稳步推进。"
    assert without_jumps(text, "", "") == (len(jump), len(text))


@pytest.mark.parametrize("text", BARE)
def test_a_jump_in_a_line_of_its_own_needs_no_brackets(text):
    assert without_jumps(text, "", "") == (len(text), len(text))


@pytest.mark.parametrize(
    "text",
    [
        "（记者 张三）",
        "他翻到报纸第二版，看见了（上）的字样",
        "转第二版的工作已经完成",
        "见第三版",
        "（见习记者 张三）",
        "（详见后文）",
        "（2版）",
    ],
)
def test_what_only_sounds_like_one_stays(text):
    assert without_jumps(text, "", "") == (0, len(text))


def test_a_jump_that_a_narrow_column_breaks_is_cut_off_both_lines():
    above, below = "工作稳步推进（下转第", "二版）"
    assert without_jumps(above, "", below) == (0, len("工作稳步推进"))
    assert without_jumps(below, above, "") == (len(below), len(below))


PAGE = """\
全县工作会议召开
本报讯 3月4日，青石县召开全县工作会议，总结去年工作，安
排部署今年任务。会议指出，去年全县经济运行总体平稳，农业
生产再获丰收，城乡面貌持续改善，要继续（下转第二版）
（上接第三版）抓好春耕备耕，加强田间管理，确保夏粮丰收。要
加快项目建设，做好要素保障，推动早日投产达效。（张三）
道路改造工程开工
本报讯 3月2日，青石县城区道路改造工程开工，工程全长六公
里，计划年底前完工。（李四）
"""


def test_jump_lines_of_a_page_are_in_no_paragraph(document_of):
    page = read_page_text(PAGE).page
    assert [page.text_of(b.ranges) for b in page.blocks if b.role is Role.OTHER] == ["（下转第二版）", "（上接第三版）"]
    document = document_of(PAGE)
    bodies = ["".join(article["paragraphs"]) for article in document["articles"]]
    assert not any("下转" in body or "上接" in body for body in bodies)
    assert bodies[0].endswith("要继续") and bodies[1].startswith("抓好春耕") and len(bodies) == 3
