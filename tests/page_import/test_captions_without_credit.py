"""A photo whose credit line is lost: taken for a photo where wording and shape say so, else asked about."""

import pytest

from xingxian_editor.page.doubt import DoubtKind
from xingxian_editor.page.role import Role
from xingxian_editor.page_import.pasted_text import read_page_text

NEWS = """\
全县春播工作扎实推进
本报讯 连日来，青石县各乡镇抢抓农时，组织农户备好种
子化肥，检修农机具，春播工作扎实推进。县农业农村局派出
技术人员到田间指导，帮助农户选好良种。（张三）
道路改造工程开工
本报讯 3月2日，青石县城区道路改造工程开工，工程全长
六公里，计划年底前完工，建成后将方便沿线居民出行。县住
建局要求施工单位保证质量，按期完成。（李四）
"""
SIGHT = """\
春天来了，青石县公园里桃花竞相开放，吸引不少市民前来
观赏拍照。
"""
PLAIN = """\
青石县公园管理处提醒，园内道路维修期间请绕行东门，给
您带来不便敬请谅解。
"""


def page_of(*parts):
    return read_page_text("".join(parts)).page


def photos_of(page):
    return [[b.role for b in page.blocks_of(photo.id)] for photo in page.ordered_photos]


def test_the_sample_without_its_credit_keeps_its_photo(sample_text, document_of, sample_truth):
    document = document_of(sample_text.replace("张明提 摄", ""))
    assert len(document["articles"]) == 5
    [photo] = document["photos"]
    assert (photo["title"], photo["credit"]) == ("今日兴县好风光", [])
    assert photo["caption"].startswith("今年元宵节") and photo["caption"].endswith("喜庆的节日。")


@pytest.mark.parametrize("title_first", [True, False])
def test_wording_and_a_title_make_a_photo(title_first):
    page = page_of("公园春色美\n" + SIGHT + NEWS) if title_first else page_of(NEWS, SIGHT, "公园春色美\n")
    assert photos_of(page) == [[Role.PHOTO_TITLE, Role.CAPTION]]
    assert len(page.ordered_articles) == 2
    caption = next(block for block in page.blocks if block.role is Role.CAPTION)
    [doubt] = [d for d in page.doubts if d.block == caption.id]
    assert [choice.role for choice in doubt.choices] == [Role.CAPTION, Role.BODY]


def test_wording_alone_is_asked_about():
    page = page_of(NEWS, SIGHT)
    assert (len(page.ordered_articles), len(page.ordered_photos)) == (3, 0)
    last = page.ordered_articles[-1].id
    [doubt] = [d for d in page.doubts if d.kind is DoubtKind.WHICH_ROLE]
    assert [choice.role for choice in doubt.choices] == [Role.BODY, Role.CAPTION]
    assert page.block_by_id[doubt.block].article == last


def test_a_short_notice_is_no_photo():
    page = page_of(NEWS, PLAIN)
    assert not page.ordered_photos
    assert not [d for d in page.doubts if d.kind is DoubtKind.WHICH_ROLE]


def test_short_news_of_a_sight_under_its_own_headline_is_no_photo():
    page = page_of(NEWS, "公园游客增多\n", SIGHT)
    assert not page.ordered_photos
