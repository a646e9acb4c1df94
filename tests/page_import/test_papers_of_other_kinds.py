"""Pages as other newspapers dump them: what an editor expects to see, kind by kind."""

from xingxian_editor.page.role import Role
from xingxian_editor.page_import.pasted_text import read_page_text

CITY = """\
地铁五号线西延段开通
本报讯（记者 林涛）4月11日上午，临江地铁五号线西延段正式开通运营。该段全长8.6公里，设站6座，均为地下站。
开通首日，客流量达到12.3万人次。运营公司表示，将根据客流变化调整行车间隔。
夜市添新景　烟火气更浓
　　夜幕降临，江边夜市华灯初上。来自四川
的摊主小刘支起炉灶，不一会儿摊前就排起长
队。市商务局数据显示，3月份夜市日均客流4.5
万人次，同比增长27%。（赵敏 孙
浩）
市民在江边公园放风筝。 本报记者 钱伟 摄
责编/校对：郑洁　美编：冯涛
电话 0713-8222222 邮箱 mail@example.com
04 民生
2023年4月13日 星期四
"""
BRIEFS = """\
简讯
▲日前，石桥镇组织志愿者开展河道清理活动，共清理垃圾3.2吨。（王芳）
▲近日，县医院专家走进杨柳村义诊，为120余名老人检查身体。（刘洋）
▲3月8日，县妇联举行表彰大会，50名“最美家庭”受到表彰。（周婷）
综合新闻 3
2021年3月10日 星期三 责编：胡兵 组版：郭艳 校对：唐丽
"""
NOTICES = """\
公告
根据有关规定，现将青石县2021年城市建设用地征收方案公告如下：
一、征收范围：城关镇东街村、西街村集体土地12.5公顷。
二、补偿标准：按公布的区片综合地价执行，每亩38600元。
青石县自然资源局
2021年5月20日
粮油价格表
品名 上周 本周 涨跌
大米 2.60 2.65 0.05
面粉 1.98 1.98 0
5版 广告·信息 2021年5月21日 星期五 编辑：饶静
"""
PHOTOS = """\
乡村振兴看变化
图①：王家沟村的光伏板整齐排列。
图②：村民在扶贫车间缝制服装。
图③：孩子们在新建的幼儿园里做游戏。
本报记者 段宏 摄影报道
6 影像 2020年10月17日 星期六 责编 武斌 版式 侯娜
"""
COMMENT = """\
据新华社电 国家统计局5日发布数据，1至2月全国居民消费价格同比上涨0.9%。
其中，城市上涨0.9%，农村上涨0.8%。食品价格下降3.9%。
让政策红利直达市场主体
本报评论员
减税降费是助企纾困最公平、最直接、最有效的举措，释放出坚定支持市场主体的强烈信号。
好政策关键在落实。各级各部门要简化流程，让企业应享尽享。
"""
CROSSHEADS = """\
坚持人民至上 推动高质量发展
　　春回大地，万物更新。市第六届人民代表大会第三次
会议在市民中心隆重开幕，代表委员热议工作报告。
稳就业
　　“报告把就业放在突出位置，说到了我们心坎上。”市
人大代表何秀兰说，公司去年新招工人120名。
优环境
　　市政协委员杜鹃建议，进一步精简审批事项，推动“一
件事一次办”，让群众少跑腿。
强产业
　　来自经开区的代表认为，要围绕新能源汽车产业链补
链强链，力争年内引进亿元以上项目20个。
（本报记者 何平 尹娜）
"""
INTERVIEW = """\
夺冠归来话成长
——专访国脚王珊珊
记者：这次亚洲杯夺冠，最难忘的是哪一刻？
王珊珊：最难忘的是半决赛加时赛，我们落后，最后一分钟扳平。
记者：下一步有什么打算？
王珊珊：先休息一下，再投入联赛。希望更多女孩子来踢球。
今日赛程
19:35 CBA 辽宁队—广厦队
20:00 中超 山东泰山—上海海港
"""
LETTERS = """\
小区停车难何时解决
编辑同志：
　　我是阳光花园小区的业主。近来小区车辆越来越多，许
多车停在消防通道上，存在很大安全隐患，希望有关部门重视。
读者 方明
公交站牌何时修好
编辑同志：
　　我每天在东街站乘车，站牌倒了半个月没有人管，外地
乘客常常找不到车站，希望早日修好。
读者 蒋小丽
"""


def test_narrow_text_under_wide_text_is_an_article_of_its_own(document_of):
    page = document_of(CITY)
    assert [a["headline"] for a in page["articles"]] == [["地铁五号线西延段开通"], ["夜市添新景 烟火气更浓"]]
    assert [a["byline"] for a in page["articles"]] == [["林涛"], ["赵敏", "孙浩"]]
    assert page["articles"][1]["paragraphs"][0].endswith("同比增长27%。")


def test_a_photographer_behind_a_caption_is_no_author(document_of):
    [photo] = document_of(CITY)["photos"]
    assert (photo["caption"], photo["credit"]) == ("市民在江边公园放风筝。", ["钱伟"])


def test_two_roles_with_one_label_share_the_name_and_contacts_do_not_part_the_folio(document_of):
    page = document_of(CITY)
    assert page["credits"] == {"责编": ["郑洁"], "校对": ["郑洁"], "美编": ["冯涛"]}
    assert (page["page_number"], page["section"], page["date"]) == ("04", "民生", "2023-04-13")


def test_short_news_behind_marks_are_articles_and_no_captions(document_of):
    page = document_of(BRIEFS)
    assert [a["byline"] for a in page["articles"]] == [["王芳"], ["刘洋"], ["周婷"]]
    assert not page["photos"]


def test_the_date_under_a_notice_is_not_the_newspapers(document_of):
    page = document_of(NOTICES)
    assert (page["date"], page["weekday"], page["page_number"]) == ("2021-05-21", "星期五", "5")


def test_rows_of_a_table_are_no_heads():
    table = [b for b in read_page_text(NOTICES).page.blocks if b.role is Role.TABLE]
    assert len(table) == 1
    assert [b.role for b in read_page_text(INTERVIEW).page.blocks].count(Role.TABLE) == 1


def test_a_page_of_photos_is_a_page(document_of):
    page = document_of(PHOTOS)
    assert [photo["caption"][:3] for photo in page["photos"][:3]] == ["图①：", "图②：", "图③："]
    assert page["section"] == "影像"


def test_an_unsigned_comment_is_an_article_of_its_own(document_of):
    page = document_of(COMMENT)
    assert [len(a["paragraphs"]) for a in page["articles"]] == [2, 2]
    assert page["articles"][1]["headline"] == ["让政策红利直达市场主体"]


def test_a_crosshead_that_looks_like_a_name_is_one_beside_others(document_of):
    [article] = document_of(CROSSHEADS)["articles"]
    assert [line["text"] for line in article["crossheads"]] == ["稳就业", "优环境", "强产业"]
    assert article["byline"] == ["何平", "尹娜"]


def test_questions_and_answers_are_paragraphs(document_of):
    [article] = document_of(INTERVIEW)["articles"]
    assert [p[:3] for p in article["paragraphs"]] == ["记者：", "王珊珊", "记者：", "王珊珊"]
    assert article["headline"] == ["夺冠归来话成长"] and article["deck"] == ["——专访国脚王珊珊"]


def test_letters_are_articles_with_their_readers(document_of):
    articles = document_of(LETTERS)["articles"]
    assert [a["headline"] for a in articles] == [["小区停车难何时解决"], ["公交站牌何时修好"]]
    assert [a["paragraphs"][0] for a in articles] == ["编辑同志："] * 2
    assert [a["byline"] for a in articles] == [["方明"], ["蒋小丽"]]
