"""Pages of counties that do not exist, made up otherwise than the sample: the steps fit no single page."""

import textwrap

import pytest

NO_FOLIO = {
    "newspaper": None,
    "date": None,
    "weekday": None,
    "page_number": None,
    "section": None,
    "co_organisers": [],
    "credits": {},
}


def article(headline, paragraphs, **parts):
    return {
        "kicker": [],
        "deck": [],
        "dateline": None,
        "crossheads": [],
        "byline": [],
        "headline": headline,
        "paragraphs": paragraphs,
    } | parts


def photo(caption, credit, title=None):
    return {"title": title, "caption": caption, "credit": credit}


# Kicker, headline and deck above; reporters in front of the text; crossheads; no dateline; folio on top.
ORCHARD = """\
03
要闻
云河日报
2023年10月17日 星期二
责任编辑：周敏 美术编辑：吴一凡 校对：何静
全市特色农业现场推进会强调
小苹果种出大产业
——青岭县果业提质增效一线见闻
本报记者 陈立新 通讯员 马晓红
深秋时节，走进青岭县石桥镇的万
亩果园，红彤彤的苹果挂满枝头，空气
里满是果香。果农们穿梭在果树之间，
采摘、分拣、装箱，一派繁忙景象。
“今年雨水好，果子个头大、糖分
足，一亩能卖八千多元。”果农老赵笑着
说。
技术下乡果农心里有底
青岭县果业中心组织二十名技术人
员包村联户，把剪枝、疏花、套袋等关键
技术送到田间地头。
三年来，全县举办培训班160多场
次，培训果农1.2万人次，优果率由六成
提高到八成五。
电商上线销路越走越宽
石桥镇建起电商服务站，18名返乡
青年开起网店，苹果卖到了二十多个省
份。
“以前愁卖，现在愁不够卖。”站长
孙海涛说，下一步将建设冷库，让果子
错峰上市。
秋粮入库忙 颗粒要归仓
云岭区供销社多措并举服务秋收
本报记者 胡国栋
连日来，云岭区供销社组织46台烘
干机，为种粮大户提供代烘干、代储存
服务，日处理湿粮900吨。
供销社还开通绿色通道，售粮群众
随到随检、随卸随走。截至目前，全区
收购秋粮3.8万吨，入库率达92%。
图为果农在分拣苹果。 陈立新 摄
金秋美景
俯瞰云河湿地公园，层林尽染，游人如织。本报记者 胡国栋 摄影报道
"""
ORCHARD_TRUTH = NO_FOLIO | {
    "newspaper": "云河日报",
    "date": "2023-10-17",
    "weekday": "星期二",
    "page_number": "03",
    "section": "要闻",
    "credits": {"责任编辑": ["周敏"], "美术编辑": ["吴一凡"], "校对": ["何静"]},
    "articles": [
        article(
            ["小苹果种出大产业"],
            [
                "深秋时节，走进青岭县石桥镇的万亩果园，红彤彤的苹果挂满枝头，空气里满是果香。"
                "果农们穿梭在果树之间，采摘、分拣、装箱，一派繁忙景象。",
                "“今年雨水好，果子个头大、糖分足，一亩能卖八千多元。”果农老赵笑着说。",
                "青岭县果业中心组织二十名技术人员包村联户，把剪枝、疏花、套袋等关键技术送到田间地头。",
                "三年来，全县举办培训班160多场次，培训果农1.2万人次，优果率由六成提高到八成五。",
                "石桥镇建起电商服务站，18名返乡青年开起网店，苹果卖到了二十多个省份。",
                "“以前愁卖，现在愁不够卖。”站长孙海涛说，下一步将建设冷库，让果子错峰上市。",
            ],
            kicker=["全市特色农业现场推进会强调"],
            deck=["——青岭县果业提质增效一线见闻"],
            byline=["陈立新", "马晓红"],
            crossheads=[{"before": 2, "text": "技术下乡果农心里有底"}, {"before": 4, "text": "电商上线销路越走越宽"}],
        ),
        article(
            ["秋粮入库忙 颗粒要归仓"],
            [
                "连日来，云岭区供销社组织46台烘干机，为种粮大户提供代烘干、代储存服务，日处理湿粮900吨。",
                "供销社还开通绿色通道，售粮群众随到随检、随卸随走。截至目前，全区收购秋粮3.8万吨，入库率达92%。",
            ],
            deck=["云岭区供销社多措并举服务秋收"],
            byline=["胡国栋"],
        ),
    ],
    "photos": [
        photo("图为果农在分拣苹果。", ["陈立新"]),
        photo("俯瞰云河湿地公园，层林尽染，游人如织。", ["胡国栋"], "金秋美景"),
    ],
    "unplaced": [],
}

# Agency datelines, reporters in brackets behind them, heads below their articles, folio in one line at the foot.
RIVER = """\
　　新华社南江6月8日电（记者 林志远 苏
小梅）记者从南江水利枢纽工程建设指
挥部获悉，工程主坝8日全线封顶，比计
划提前二十天。
　　主坝全长1260米，最大坝高 98 米，
建成后可灌溉农田42万亩，年发电量达
5.6亿千瓦时。
　　指挥部负责人介绍，建设者们战高
温、斗暴雨，攻克了岩溶地基处理等难
题。
南江水利枢纽主坝封顶
　　本报讯（通讯员 郑文斌）6月7日，
松坪县图书馆“书香进校园”活动走进
松坪二中，为师生送去图书2000册。
　　活动现场，志愿者带领学生诵读经
典，分享阅读体会。该馆今年已举办同
类活动14场。
两千册图书送进松坪二中
　　本报讯 近日，松坪县人民检察院联
合县妇联开展未成年人保护宣传，发放
资料500余份，接受咨询80人次。
（郑文斌 黄丽）
检察院妇联联手护航未成年人
在南江水利枢纽工地，工人正在浇筑混凝土。
新华社记者 林志远 摄
A08 综合新闻 2022年6月9日 星期四 编辑 高翔 版式 丁洁 校对 叶青
"""
RIVER_TRUTH = NO_FOLIO | {
    "date": "2022-06-09",
    "weekday": "星期四",
    "page_number": "A08",
    "section": "综合新闻",
    "credits": {"编辑": ["高翔"], "版式": ["丁洁"], "校对": ["叶青"]},
    "articles": [
        article(
            ["南江水利枢纽主坝封顶"],
            [
                "记者从南江水利枢纽工程建设指挥部获悉，工程主坝8日全线封顶，比计划提前二十天。",
                "主坝全长1260米，最大坝高98米，建成后可灌溉农田42万亩，年发电量达5.6亿千瓦时。",
                "指挥部负责人介绍，建设者们战高温、斗暴雨，攻克了岩溶地基处理等难题。",
            ],
            dateline="新华社南江6月8日电",
            byline=["林志远", "苏小梅"],
        ),
        article(
            ["两千册图书送进松坪二中"],
            [
                "6月7日，松坪县图书馆“书香进校园”活动走进松坪二中，为师生送去图书2000册。",
                "活动现场，志愿者带领学生诵读经典，分享阅读体会。该馆今年已举办同类活动14场。",
            ],
            dateline="本报讯",
            byline=["郑文斌"],
        ),
        article(
            ["检察院妇联联手护航未成年人"],
            ["近日，松坪县人民检察院联合县妇联开展未成年人保护宣传，发放资料500余份，接受咨询80人次。"],
            dateline="本报讯",
            byline=["郑文斌", "黄丽"],
        ),
    ],
    "photos": [photo("在南江水利枢纽工地，工人正在浇筑混凝土。", ["林志远"])],
    "unplaced": [],
}

# One line for each paragraph, as pasted from a word processor; a single article.
PASTED = """\
老街里的修表匠
钟表修理铺开在临江老街的拐角，门脸不大，里面却摆着上百只钟表。店主沈国良今年六十八岁，修了整整四十五年表。
“表停了，日子还得走。”沈国良戴上放大镜，手里的镊子稳稳夹起一枚比米粒还小的齿轮。
去年，街道把修表铺列入便民服务点，免了三年房租。
（记者 唐晓 文/图）
"""
PASTED_TRUTH = NO_FOLIO | {
    "articles": [
        article(
            ["老街里的修表匠"],
            [
                "钟表修理铺开在临江老街的拐角，门脸不大，里面却摆着上百只钟表。店主沈国良今年六十八岁，修了整整四十五年表。",
                "“表停了，日子还得走。”沈国良戴上放大镜，手里的镊子稳稳夹起一枚比米粒还小的齿轮。",
                "去年，街道把修表铺列入便民服务点，免了三年房租。",
            ],
            byline=["唐晓"],
        )
    ],
    "photos": [],
    "unplaced": [],
}

# Nothing but headlines parts the articles: no datelines, no bylines, no indents.
TOWN = """\
2024年3月12日 星期二 第5版 民生
白水县召开春季农业生产工作会议
3月11日，白水县召开春季农业生
产工作会议，安排部署春耕备耕、高标
准农田建设等重点任务。县长赵建平出
席会议并讲话。
会议要求，各乡镇要抢抓农时，组织
好种子、化肥等农资供应，确保春播面积
只增不减。
城区供暖管网改造提前完工
记者从白水县住建局了解到，今年
投资3200万元实施的城区供暖管网改
造工程提前完工，惠及居民1.1万户。
据介绍，改造后供暖热损失率下降
百分之六，冬季室内温度可提高两到三
度。
交警进校园 护航开学季
新学期伊始，白水县交警大队走进
全县46所中小学，开展交通安全宣传，
发放宣传册6000份。
民警通过案例讲解、知识问答，教孩
子们辨认交通标志。目前，全县学校周
边事故同比下降三成。
责任编辑：冯雪 电话：0911-6212345
"""
TOWN_TRUTH = NO_FOLIO | {
    "date": "2024-03-12",
    "weekday": "星期二",
    "page_number": "5",
    "section": "民生",
    "credits": {"责任编辑": ["冯雪"]},
    "articles": [
        article(
            ["白水县召开春季农业生产工作会议"],
            [
                "3月11日，白水县召开春季农业生产工作会议，安排部署春耕备耕、高标准农田建设等重点任务。县长赵建平出席会议并讲话。",
                "会议要求，各乡镇要抢抓农时，组织好种子、化肥等农资供应，确保春播面积只增不减。",
            ],
        ),
        article(
            ["城区供暖管网改造提前完工"],
            [
                "记者从白水县住建局了解到，今年投资3200万元实施的城区供暖管网改造工程提前完工，惠及居民1.1万户。",
                "据介绍，改造后供暖热损失率下降百分之六，冬季室内温度可提高两到三度。",
            ],
        ),
        article(
            ["交警进校园 护航开学季"],
            [
                "新学期伊始，白水县交警大队走进全县46所中小学，开展交通安全宣传，发放宣传册6000份。",
                "民警通过案例讲解、知识问答，教孩子们辨认交通标志。目前，全县学校周边事故同比下降三成。",
            ],
        ),
    ],
    "photos": [],
    "unplaced": [],
}

# A headline in three short lines, a byline of its own line below, and the folio in four lines at the foot.
VILLAGE = """\
李家坪
山乡巨变
看新颜
李家坪村位于太行山深处，过去出行靠
走、吃水靠挑。如今，柏油路修到家门口，
自来水通到灶台边。
　　“做梦也没想到能过上这样的日子！”村民
王秀兰说。她家的农家乐去年收入八万元。
　　本报记者 田野
乡村振兴示范村李家坪全景。 （张建军 摄）
让孩子乐享“足球课”
　　本报讯（记者 刘洋） 每天下午，城关镇中
心小学的操场上都热闹非凡，120名队员分
成六组训练。
　　一是请来教练。学校与县体校签约，六
名教练轮流授课。
　　二是建起联赛。每年春秋两季，全县十
八支球队同场竞技。
2024-05-06 星期一
B03
值班编委：秦川
编辑：沈一
"""
VILLAGE_TRUTH = NO_FOLIO | {
    "date": "2024-05-06",
    "weekday": "星期一",
    "page_number": "B03",
    "credits": {"值班编委": ["秦川"], "编辑": ["沈一"]},
    "articles": [
        article(
            ["李家坪", "山乡巨变", "看新颜"],
            [
                "李家坪村位于太行山深处，过去出行靠走、吃水靠挑。如今，柏油路修到家门口，自来水通到灶台边。",
                "“做梦也没想到能过上这样的日子！”村民王秀兰说。她家的农家乐去年收入八万元。",
            ],
            byline=["田野"],
        ),
        article(
            ["让孩子乐享“足球课”"],
            [
                "每天下午，城关镇中心小学的操场上都热闹非凡，120名队员分成六组训练。",
                "一是请来教练。学校与县体校签约，六名教练轮流授课。",
                "二是建起联赛。每年春秋两季，全县十八支球队同场竞技。",
            ],
            dateline="本报讯",
            byline=["刘洋"],
        ),
    ],
    "photos": [photo("乡村振兴示范村李家坪全景。", ["张建军"])],
    "unplaced": [],
}

PAGES = {
    "orchard": (ORCHARD, ORCHARD_TRUTH),
    "river": (RIVER, RIVER_TRUTH),
    "pasted": (PASTED, PASTED_TRUTH),
    "town": (TOWN, TOWN_TRUTH),
    "village": (VILLAGE, VILLAGE_TRUTH),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_of_another_kind_is_read_whole(name, document_of, misses):
    text, truth = PAGES[name]
    document = document_of(text)
    crossheads = [[c["text"] for c in a["crossheads"]] for a in document["articles"]]
    assert misses(document, truth) == {}
    assert crossheads == [[c["text"] for c in a["crossheads"]] for a in truth["articles"]]


@pytest.mark.parametrize("name", PAGES)
def test_blank_lines_do_not_matter_to_it(name, document_of, misses):
    text, truth = PAGES[name]
    assert misses(document_of(text.replace("\n", "\n\n")), truth) == {}


@pytest.mark.parametrize("name", PAGES)
def test_indents_do_not_matter_to_it(name, document_of, misses):
    text, truth = PAGES[name]
    assert misses(document_of(textwrap.dedent(text.replace("　　", ""))), truth) == {}
