"""What marks articles, notices, poems, summaries and captions off from each other in dumps of other papers."""

import pytest

from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.role import Role
from xingxian_editor.page_import.pasted_text import read_page_text

SCHOOLS = """\
A03 要闻  2023年11月8日 星期三  责任编辑：林一舟 版式设计：胡蓉 校对：万青
　　从“有学上”到“上好学”
　　——临川县义务教育优质均衡发展纪实
　　本报记者 苏晓禾 通讯员 杜鹏
　　清晨七点半，临川县第三小学的操场上，
孩子们正跟着音乐跳起自编的韵律操。校长
尹春兰站在一旁，脸上挂着笑。“以前这里是
一片菜地，下雨天满脚泥。”她说，“如今塑胶
跑道铺好了，孩子们跑得欢。”
　　家门口的好学校
　　近三年来，临川县投入2.6亿元新建、改
扩建学校18所，新增学位9600个，城区“大班
额”全部消除。
　　走进城东实验学校，智慧黑板、录播教
室、科学实验室一应俱全。家长周婷说，孩子
不用再挤公交跨城上学了。
　　教师“活水”润乡村
　　“县管校聘”改革推开后，全县交流轮岗
教师428人，其中骨干教师占37%。在偏远的
石桥镇中心小学，语文教师郝建平已经住了
两年。
　　“山里的孩子眼睛亮，值得我们把课上
好。”郝建平说。

我县秋粮收购有序推进
　　本报讯（记者 田野）11月7日，记者从县
粮食和物资储备局获悉，截至目前，全县累
计收购秋粮6.8万吨，收购进度快于去年同
期。
　　今年，全县设立收购网点42个，开通“绿
色通道”，售粮农民从排队到拿钱平均不超过
40分钟。

图为11月6日，果农在石桥镇脐橙基地采摘。
万里晴 摄

简讯
　　●县图书馆自11月10日起延长开放时间，
每日8时至21时免费开放。
　　●县医院新院区门诊楼11月9日投入使用，
设诊室120间。

遗失声明
　　临川县顺达运输有限公司遗失营业执照正
本，统一社会信用代码：91361000MA38XXXX1P，
声明作废。
"""
CASHMERE = """\
本报讯（记者 常思远 实习生 柳絮）“这
批羊绒衫今晚装车，后天就能到宁波港。”10
月12日，在青川羊绒产业园，厂长雷震忙着
核对订单。
今年以来，产业园新签外贸订单86份，
出口额达3.2亿元，同比增长21.5%。

羊绒织就致富路
青川羊绒产业园前三季度出口额突破3亿元

县委书记到企业调研时强调
优化营商环境 服务实体经济

本报讯 10月11日，县委书记宋怀民到
青川工业园区调研企业生产经营情况。他
强调，要落实惠企政策，当好“店小二”，让
企业安心发展。
宋怀民先后来到三家企业，详细了解原
料供应、市场销售、用工等情况。
县领导何平、马英参加调研。

青川又添两个省级湿地公园

记者从县林草局获悉，近日，省林草局
公布新一批省级湿地公园名单，青川县白鹭
洲、月牙泉两处湿地入选。
至此，全县省级以上湿地公园达到5个，
湿地保护率提高到58%。
（常思远 柳絮）

秋收时节的白鹭洲，成群水鸟觅食嬉戏。
高远 摄

02 综合新闻 责编/秦岭 美编/白露 校检/谷雨 2022年10月13日 星期四 青川日报
"""
POEMS = """\
第4版 副刊
2020年6月25日 星期四 农历五月初五
编辑：叶知秋　校对：闻笛
本报地址：平原市文化路88号　邮编：453000　电话：3056789

粽叶飘香
□ 江枫

　　每到端午，母亲总要包一大盆粽子。天
还没亮，厨房里就飘出了粽叶的清香。
　　母亲包粽子，不用线，用的是自家门前
的马莲草。三绕两绕，一只棱角分明的粽子
就立在了掌心。

端午（外一首）
孟浩

把艾草挂上门楣
把五月挂上门楣
你在水边
一遍遍喊我的乳名

故乡
河水向东
麦子向黄
我向着你

本版投稿信箱：fukan@example.com
"""
THEORY = """\
江东日报  2024年3月19日  星期二  第6版 理论周刊
主编：许怀山 责编：沈溪 版式：罗敷 校对：纪蓝

编者按：为深入学习贯彻全国两会精神，本报今起开设“新质生产力大家谈”栏目，邀请专家学者
撰文，敬请关注。

新质生产力大家谈
以科技创新引领产业创新
□ 陆知行

　　发展新质生产力，是推动高质量发展的内
在要求和重要着力点。必须牢牢把握科技创新
这个核心要素。
　　一、深刻认识科技创新的核心地位
　　科技创新能够催生新产业、新模式、新动
能。当前，我省研发投入强度达到2.85%，技
术合同成交额突破900亿元。
　　二、加快科技成果转化应用
　　（一）建强转化平台。支持高校院所与企
业共建中试基地。
　　（二）畅通转化机制。推行“先试用后付
费”，让中小企业用得起。
　　（作者系江东大学经济学院教授）

把握“实”字 抓好乡村振兴
□ 韩冰

　　乡村振兴，贵在实干。要从农民群众最关
心的小事做起，一件接着一件办。
　　实，就是要摸清底数。只有沉下去，才能
知道群众在想什么、盼什么。
　　（作者单位：江东县委党校）
"""
WIRE = """\
据新华社北京3月18日电（记者 谢青 严冬）记
者18日从交通运输部获悉，1至2月，全国完成
营业性货运量83.2亿吨，同比增长6.1%。
交通运输部新闻发言人介绍，水路货运
量增长8.5%，港口集装箱吞吐量增长9.0%。
前两月全国货运量增长6.1%

新华社武汉3月18日电 武汉市气象台18日
发布大风蓝色预警，预计未来24小时阵风可
达7级。
市民出行请注意防范高空坠物。
（完）

武汉发布大风蓝色预警

3月17日，游客在长湖花海骑行。
当日，长湖花海郁金香进入盛花期，吸引
众多游客前来赏花。
新华社发（卢照 摄）
春来花海骑行忙

本报综合消息 3月15日是国际消费者权益日。
连日来，各地市场监管部门开展集中整治，
共检查经营主体1.8万家次，立案412件。
各地开展消费维权专项整治

时事 7
2024年3月19日
星期二
"""
FEATURE = """\
兴 农 周 刊
B02
2019/4/9 星期二
责编 欧阳雪 电话 0551-66123456
美编 司徒云
校对 上官月

核心提示
春耕时节，一场“土专家”与“洋教授”的对
话在田间展开，谁也没想到，这场对话让三百
亩撂荒地重新长出了庄稼。

三百亩撂荒地“复活”记

文/图 本报记者 司马清

4月2日，丘陵深处的枣林村下起了小雨。
村支书秦大勇披着蓑衣，蹲在田埂上，看着刚
冒头的秧苗发呆。

“去年这时候，这里还是一片荒草。”秦大
勇说。

荒地谁来种

枣林村有耕地1200亩，青壮年大多外出务
工，三百亩坡地撂荒多年。

去年冬天，镇里请来省农科院的教授郑
博文，把脉问诊。

怎么种才赚钱

郑博文建议改种耐旱的油莎豆，一亩能
多收八百元。

“我种了一辈子地，头回听说这个。”老把
式孙有田半信半疑。

今年3月，油莎豆全部播完。合作社理事
长韩梅梅算了笔账，全年可增收24万元。

左图：秦大勇（右）与郑博文在田间交谈。
右图：合作社社员正在播种。

延伸阅读
油莎豆是一种优质、高产、综合利用前景广
阔的油料作物，含油率20%—30%。
"""
COUNTY = """\
7   县域·临江    组版：方圆 高洁   责编：顾城   校对：舒扬
2022年9月20日 星期二
合办：临江县融媒体中心

全县防汛救灾工作会议召开

本报讯 9月18日，我县召开防

汛救灾工作会议，传达省市会议精

神，安排部署下一阶段工作。县委

书记江海涛出席并讲话，县长罗岚

主持会议。

江海涛指出，要始终把人民群

众生命财产安全放在首位，压紧压

实责任，做到守土有责、守土尽责。

要加密巡查频次，对水库、河道、地质灾

害点逐一排查，发现险情立即处置。

（李 佳 王子明）

临江：三秋时节农机忙

本报讯 眼下正值三秋生产关

键期，临江县组织各类农机具 3200

台（套）投入作业，日均收获玉米 2.1

万亩，机收率达 95.8%。

在太平镇万亩玉米示范田，联合

收割机来回穿梭，机手陈大勇笑着

说：“一天能收 80多亩，比去年快多

了。”

县农机中心成立 6支服务队，上

门检修机具 860台次，确保颗粒归

仓。 （周 凯）

“银发课堂”点亮夕阳红

本报讯 （记者 丁香）“跟着节拍，

一二三四……”走进县老年大学舞蹈

教室，60多名学员正在排练。

县老年大学现开设书画、声乐、太

极拳等 18 个班，在校学员 1260人。

夕阳下的临江公园

市民在临江公园湖边散步。

周 凯 摄
"""


def heads_of(page):
    return [(a["kicker"], a["headline"], a["deck"]) for a in page["articles"]]


def reading_of(text):
    return read_page(read_page_text(text).page)


def texts_of(text, role):
    return [block.reading.text for block in reading_of(text).unplaced if block.role is role]


def test_a_dateline_with_its_reporter_is_no_byline_of_the_whole_line(document_of):
    school = document_of(SCHOOLS)["articles"][1]
    assert (school["dateline"], school["byline"]) == ("本报讯", ["田野"])
    assert school["paragraphs"][0].startswith("11月7日，记者从县粮食和物资储备局获悉")
    cashmere = document_of(CASHMERE)["articles"][0]
    assert (cashmere["dateline"], cashmere["byline"]) == ("本报讯", ["常思远", "柳絮"])
    assert cashmere["paragraphs"][0].startswith("“这批羊绒衫今晚装车")


def test_a_head_set_off_over_a_lead_begins_an_article_though_nobody_signed_the_one_above(document_of):
    assert heads_of(document_of(CASHMERE)) == [
        ([], ["羊绒织就致富路"], ["青川羊绒产业园前三季度出口额突破3亿元"]),
        (["县委书记到企业调研时强调"], ["优化营商环境 服务实体经济"], []),
        ([], ["青川又添两个省级湿地公园"], []),
    ]


def test_crossheads_of_a_feature_stay_in_it(document_of):
    feature = document_of(SCHOOLS)["articles"][0]
    assert [line["text"] for line in feature["crossheads"]] == ["家门口的好学校", "教师“活水”润乡村"]
    assert [line["text"] for line in document_of(THEORY)["articles"][0]["crossheads"]] == [
        "一、深刻认识科技创新的核心地位",
        "二、加快科技成果转化应用",
    ]


def test_short_news_behind_marks_are_articles_under_the_name_of_their_column(document_of):
    page = document_of(SCHOOLS)
    assert [a["paragraphs"][0][:5] for a in page["articles"][2:]] == ["●县图书馆", "●县医院新"]
    assert "简讯" in texts_of(SCHOOLS, Role.STANDING_HEAD)


def test_a_notice_is_in_no_article(document_of):
    assert [text.split("\n")[0] for text in texts_of(SCHOOLS, Role.NOTICE)] == ["遗失声明"]
    assert not any("顺达运输" in p for a in document_of(SCHOOLS)["articles"] for p in a["paragraphs"])


@pytest.mark.parametrize("title", ["县政府发布禁烧通告", "两部门印发整改通告"])
def test_news_of_a_notice_is_news(title, document_of):
    text = CASHMERE.replace("青川又添两个省级湿地公园", title)
    assert len(document_of(text)["articles"]) == 3
    assert not texts_of(text, Role.NOTICE)


def test_a_poem_is_an_article_line_by_line(document_of):
    poem = document_of(POEMS)["articles"][1]
    assert (poem["headline"], poem["byline"]) == (["端午（外一首）"], ["孟浩"])
    assert poem["paragraphs"][:3] == ["把艾草挂上门楣", "把五月挂上门楣", "你在水边"]
    assert document_of(POEMS)["section"] == "副刊"


def test_an_editors_note_goes_with_the_article_below_and_names_the_column(document_of):
    [first, _] = reading_of(THEORY).articles
    assert first.editors_note[0].text.startswith("编者按：为深入学习")
    assert first.title == "以科技创新引领产业创新"
    assert texts_of(THEORY, Role.STANDING_HEAD) == ["新质生产力大家谈"]
    assert document_of(THEORY)["newspaper"] == "江东日报"


def test_a_summary_behind_its_label_goes_with_its_article():
    [feature] = reading_of(FEATURE).articles
    assert [line.text[:4] for line in feature.summary] == ["核心提示", "春耕时节"]
    assert feature.paragraphs[0].text == "4月2日，丘陵深处的枣林村下起了小雨。"


def test_what_is_said_of_the_author_ends_the_article(document_of):
    assert document_of(THEORY)["articles"][0]["paragraphs"][-1] == "（作者系江东大学经济学院教授）"


def test_a_caption_in_two_paragraphs_is_one_photo_with_the_head_below_as_its_title(document_of):
    [photo] = document_of(WIRE)["photos"]
    assert photo["caption"].startswith("3月17日，游客") and photo["caption"].endswith("前来赏花。")
    assert (photo["title"], photo["credit"]) == ("春来花海骑行忙", ["卢照"])


def test_agencies_and_their_marks(document_of):
    page = document_of(WIRE)
    assert [a["dateline"] for a in page["articles"]] == [
        "据新华社北京3月18日电",
        "新华社武汉3月18日电",
        "本报综合消息",
    ]
    assert (page["page_number"], page["section"]) == ("7", "时事")
    assert texts_of(WIRE, Role.OTHER) == ["（完）"]


def test_the_title_over_a_caption_is_no_part_of_it(document_of):
    [photo] = document_of(COUNTY)["photos"]
    assert (photo["title"], photo["caption"]) == ("夕阳下的临江公园", "市民在临江公园湖边散步。")
    assert [a["headline"] for a in document_of(COUNTY)["articles"]] == [
        ["全县防汛救灾工作会议召开"],
        ["临江：三秋时节农机忙"],
        ["“银发课堂”点亮夕阳红"],
    ]


def test_an_evening_papers_dateline_and_who_reported(document_of):
    text = CASHMERE.replace("本报讯 10月11日", "青川晚报讯 记者常思远报道 10月11日")
    article = document_of(text)["articles"][1]
    assert (article["dateline"], article["byline"]) == ("青川晚报讯", ["常思远"])


@pytest.mark.parametrize("line", ["★搬家保洁", "★疏通管道 维修水电 电话：13834560021", "◆旺铺出租：0351-4021788"])
def test_an_advert_behind_a_mark_is_neither_byline_nor_headline(document_of, line):
    page = document_of(f"本报讯　近日，河湾村的桥修好了，村民出行不再绕路，孩子上学也近了。（赵敏）\n{line}\n")
    assert [(a["headline"], a["byline"]) for a in page["articles"]] == [([], ["赵敏"])]
    assert page["unplaced"] == [{"role": "other", "text": line}]


def test_a_name_behind_a_mark_is_a_byline_still(document_of):
    [article] = document_of("河湾的桥\n★李瑞芳\n　　河湾村的桥修好了，村民出行不再绕路，孩子上学也近了。\n")["articles"]
    assert article["byline"] == ["李瑞芳"]


def test_a_pupil_signs_with_school_and_class(document_of):
    [article] = document_of(
        "我家门前的小河\n西河小学五（3）班 李瑞芳\n　　我家门前有一条小河，春天柳条轻轻拂着水面。\n"
        "　　夏天，我和弟弟在河边捉蝌蚪，奶奶在石头上洗衣裳。\n（指导教师：赵敏）\n"
    )["articles"]
    assert (article["headline"], article["byline"]) == (["我家门前的小河"], ["李瑞芳"])
    assert article["paragraphs"][-1] == "（指导教师：赵敏）"


ORNAMENTED = """■后山来了二百多名种树人◆
◎本报记者 何涛志
　　春分刚过，二百多名志愿者来到后山种下油松。他们说，明年这里就绿了。
　　●村里的老人也来帮忙，有的扶苗，有的浇水，有的提来热茶。
"""


def test_ornaments_before_heads_and_bylines_are_not_read_and_list_marks_are(document_of):
    [article] = document_of(ORNAMENTED)["articles"]
    assert article["headline"] == ["后山来了二百多名种树人"]
    assert article["byline"] == ["何涛志"]
    assert article["paragraphs"][-1].startswith("●村里的老人")


def test_ornaments_that_are_not_read_stay_in_the_source():
    page = read_page_text(ORNAMENTED).page
    assert page.sources[0].text == ORNAMENTED
    assert [line.text for line in read_page(page).articles[0].byline] == ["本报记者 何涛志"]
