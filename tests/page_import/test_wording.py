"""What wording makes of a line: datelines, bylines, credits, folio lines, and what only looks like them."""

import pytest

from xingxian_editor.page.surnames import is_person_name
from xingxian_editor.page_import.bylines import dateline_end, is_byline, tail_byline
from xingxian_editor.page_import.captions import credit_start, is_credit
from xingxian_editor.page_import.folio_wording import is_folio_line
from xingxian_editor.page_import.meaningful_blanks import Blank, judged_blanks

BYLINES = """\
（张明提）
（记者 张三 李四）
本报记者 张三 通讯员 李四
□本报记者 张三
记者 张三
（本报全媒体记者 张三 李四 王五）
本报记者 张三 文/图
张三/文 李四/图
通讯员 王耀 刘挺
（张三 整理）
（王　耀）
新华社记者 林志远
""".splitlines()
NO_BYLINES = """\
（一期党校粮站改造提升）
（零案件、零上访、零事故）
兴县扎实做好
记者走进兴县蔡家崖村
高质量发展
（下转第三版）
金秋美景
（一）
■乡农技站：抓早抓小，严防死守
""".splitlines()


@pytest.mark.parametrize("line", BYLINES)
def test_a_byline_is_told_by_names_and_words(line):
    assert is_byline(line)


@pytest.mark.parametrize("line", NO_BYLINES)
def test_what_only_looks_like_a_byline_is_none(line):
    assert not is_byline(line)


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("韧劲十足。 （张明提）", "（张明提）"),
        ("韧劲十足。（张明提 王耀）", "（张明提 王耀）"),
        ("韧劲十足。”（记者 张三）", "（记者 张三）"),
        ("韧劲十足。 本报记者 张三", "本报记者 张三"),
        ("达标“三零”单位（零案件、零上访、零事故）", ""),
        ("韧劲十足。（一期工程）", ""),
    ],
)
def test_a_byline_may_close_the_last_line(line, byline):
    assert line[tail_byline(line) :] == byline


@pytest.mark.parametrize(
    ("line", "dateline"),
    [
        ("本报讯 近年来，", "本报讯"),
        ("本报讯（记者 张三）近日，", "本报讯"),
        ("新华社北京3月5日电", "新华社北京3月5日电"),
        ("据新华社北京3月5日电（记者 张三）", "据新华社北京3月5日电"),
        ("新华社电 近日", "新华社电"),
        ("本报太原3月5日讯 近日", "本报太原3月5日讯"),
        ("示例日报兴县3月5日讯", "示例日报兴县3月5日讯"),
        ("中新社太原3月5日电", "中新社太原3月5日电"),
        ("本报讯息系统升级", "本报讯"),
        ("近年来，兴县坚持", ""),
        ("3月5日，兴县", ""),
    ],
)
def test_a_dateline_is_told_by_its_words(line, dateline):
    assert line[: dateline_end(line)] == dateline


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("庆祝喜庆的节日。 张明提 摄", "张明提 摄"),
        ("庆祝喜庆的节日。张明提摄", "张明提摄"),
        ("庆祝喜庆的节日。（张明提 摄）", "（张明提 摄）"),
        ("图为采摘现场。本报记者 张三 摄", "本报记者 张三 摄"),
        ("图为采摘现场。 张三 李四 摄影报道", "张三 李四 摄影报道"),
        ("图为采摘现场。摄影：张三", "摄影：张三"),
        ("图为采摘现场。新华社发（张三 摄）", "新华社发（张三 摄）"),
        ("图为采摘现场。张三 供图", "张三 供图"),
        ("图为采摘现场。张三/图", "张三/图"),
        ("图为采摘现场。（图片由县委宣传部提供）", "（图片由县委宣传部提供）"),
        ("他爱好拍摄", ""),
        ("坚持统筹兼顾。全面布局供图谱", ""),
    ],
)
def test_a_credit_may_close_a_caption(line, credit):
    assert line[credit_start(line) :].strip() == credit


@pytest.mark.parametrize("line", ["张三 摄", "（本报记者 张三 摄）", "新华社记者 林志远 摄", "摄影 / 张三", "资料图片"])
def test_a_credit_may_stand_alone(line):
    assert is_credit(line)


@pytest.mark.parametrize(
    "line",
    [
        "7县域·兴县组版：李够梅 张明提 责编：王耀 校对：刘挺",
        "2021年3月5日 星期五",
        "合办：兴县县委宣传部",
        "A06 要闻 2021.3.5 星期五",
        "责任编辑 王耀 美编 刘挺",
        "一审：王耀 二审：刘挺 三审：张明提",
        "第7版 兴县日报",
        "组版：",
    ],
)
def test_a_folio_line_is_told_by_its_words(line):
    assert is_folio_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "截至2020年11月底，共计报销14057.6万元、平均报销比例90.12%。全县住",
        "2021年3月5日，兴县召开会议",
        "兴县坚持全面从严治党 确保政治生态风清气正",
        "编辑出版《兴县志》",
        "活动由县委主办，县文联承办。",
        "三审三校制度全面落实",
        "2020年二本B类以上达线621人；",
    ],
)
def test_a_line_of_text_is_no_folio_line(line):
    assert not is_folio_line(line)


@pytest.mark.parametrize(
    ("text", "blank"),
    [
        ("举办“赏吕梁风光 圆百年梦想”活动", Blank.MEANINGFUL),
        ("观看《新时代 新征程》视频", Blank.MEANINGFUL),
        ("六大产业集群，坚决 出转型发展新路。", Blank.LOST_GLYPH),
        ("“坚决 出转型发展新路子”", Blank.LOST_GLYPH),
        ("记者 张三报道", Blank.MEANINGFUL),
        ("王小明 李晓红等人", Blank.LOST_GLYPH),
        ("表彰了王小明 李晓红，", Blank.LOST_GLYPH),
        ("高新区， 开发区", Blank.JUSTIFICATION),
        ("Open AI公司", Blank.MEANINGFUL),
    ],
)
def test_a_blank_in_running_text_is_judged(text, blank):
    assert [judged.blank for judged in judged_blanks(text)] == [blank]


@pytest.mark.parametrize("name", ["张明提", "王耀", "欧阳明", "司马相如", "阿卜杜拉·买买提"])
def test_names_of_people_are_known_by_their_surnames(name):
    assert is_person_name(name)
