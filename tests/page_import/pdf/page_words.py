"""Sentences, headlines and names for generated pages: words of our own, put together by a random seed."""

import random

# fmt: off
_WHO = (
    "镇政府", "村委会", "合作社", "县医院", "中心小学", "图书馆", "供电所", "水利站", "农技站", "文化馆",
    "消防队", "志愿者", "护林员", "施工队", "调研组", "气象台", "养老院", "老党员", "返乡青年", "小店老板",
    "车间工人", "货车司机",
)
_WHERE = (
    "河东新村", "西沟大桥", "北坡果园", "南关老街", "城郊湿地", "山前公路", "电商产业园", "文化广场",
    "产业大棚", "滨河公园", "旧货市场", "客运站", "高标准农田", "水库下游", "采摘园", "示范社区", "养殖小区",
    "黄土塬上",
)
_DO = (
    "完成", "推进", "检查", "扩建", "改造", "举办", "开展", "启动", "回访", "登记", "整修", "走访", "调试",
    "验收", "培育", "推广", "清理", "统计", "加固", "筹备",
)
_WHAT = (
    "春灌渠系", "路灯线路", "大棚蔬菜", "图书漂流", "防火演练", "技能比武", "老旧管网", "特色民宿",
    "红枣品种", "电子档案", "便民服务点", "土豆种薯", "健康体检", "非遗剪纸", "污水管道", "护坡工程",
    "消费维权", "夜间巡查", "冬季供暖", "农机保养", "校车路线", "垃圾分类",
)
_THEN = (
    "效果比去年同期好得多", "群众拍手称赞", "前后一共用了不到半个月", "资金由多方共同筹措",
    "目前已进入收尾阶段", "下一步还要扩大范围", "不少邻村的人也赶来观看", "相关台账已经公示",
    "为后续工作打下了基础", "大家的心里有了底", "干劲也更足了", "老人们再也不用绕远路",
)
_LINK = (
    "据介绍", "与此同时", "在此基础上", "截至目前", "不仅如此", "按照计划", "连日来", "今年以来", "据统计",
    "记者看到", "采访中", "在现场",
)
_FAMILY = "赵钱孙李周吴郑王冯陈蒋沈韩杨朱许何吕张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁韦马苗方任袁柳唐费薛雷贺倪汤滕罗毕郝"
_GIVEN = "建国志强丽华秀英海燕晓东文博雅琴立新玉梅春生云飞思远佳宁浩然子涵雨桐明轩若溪景行知秋"
_HEAD_A = (
    "春风送暖", "小巷变样", "果园飘香", "清流入户", "夜校开课", "老街新生", "书声朗朗", "电商助力",
    "护林有我", "大棚增收", "校车到村", "食堂飘香", "广场焕新", "路灯亮了",
)
_HEAD_B = (
    "百姓笑开颜", "日子有奔头", "村民添信心", "服务到门口", "产业有底气", "邻里更贴心", "乡村展新颜",
    "一步一个脚印", "老人乐享晚年", "田间科技唱主角",
)
# fmt: on


class Words:
    """Text that hardly ever repeats itself; the same seed gives the same words."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def pick(self, words):
        return self.random.choice(words)

    def name(self) -> str:
        return self.pick(_FAMILY) + "".join(self.random.sample(_GIVEN, self.pick((1, 2, 2))))

    def sentence(self) -> str:
        number = self.random.randint(2, 9870)
        unit = self.pick(("户", "亩", "米", "人次", "件", "万元", "公斤", "%"))
        shapes = (
            f"{self.pick(_WHO)}在{self.pick(_WHERE)}{self.pick(_DO)}{self.pick(_WHAT)}，{self.pick(_THEN)}。",
            f"{self.pick(_LINK)}，{self.pick(_WHERE)}的{self.pick(_WHAT)}已惠及{number}{unit}，{self.pick(_THEN)}。",
            f"“{self.pick(_WHAT)}搞好了，{self.pick(_WHERE)}才有看头。”{self.pick(_WHO)}的{self.name()}说。",
            f"{self.random.randint(1, 12)}月{self.random.randint(1, 28)}日，{self.pick(_WHO)}{self.pick(_DO)}"
            f"{self.pick(_WHAT)}、{self.pick(_WHAT)}和{self.pick(_WHAT)}，涉及{number}{unit}；{self.pick(_THEN)}。",
            f"谈起{self.pick(_WHERE)}的变化，{self.name()}打开了话匣子：{self.pick(_WHAT)}{self.pick(_THEN)}。",
        )
        return self.pick(shapes)

    def paragraph(self) -> str:
        return "".join(self.sentence() for _ in range(self.pick((1, 2, 2, 3, 3, 4))))

    def head(self, least: int, most: int) -> str:
        for _ in range(60):
            shapes = (
                f"{self.pick(_HEAD_A)} {self.pick(_HEAD_B)}",
                f"{self.pick(_WHERE)}{self.pick(_DO)}{self.pick(_WHAT)}",
                f"{self.pick(_WHO)}{self.pick(_DO)}{self.pick(_WHAT)}",
                f"{self.pick(_WHERE)}{self.pick(_HEAD_B)}",
                f"{self.random.randint(3, 980)}户人家用上{self.pick(_WHAT)}",
            )
            text = self.pick(shapes)
            if least <= len(text) <= most:
                return text
        return self.pick(_HEAD_B)[:most]

    def kicker(self) -> str:
        return self.pick(
            (
                f"{self.pick(_WHO)}{self.pick(_DO)}{self.pick(_WHAT)}，{self.pick(_THEN)}",
                f"{self.pick(_WHERE)}{self.pick(_DO)}{self.pick(_WHAT)}",
                f"聚焦{self.pick(_WHERE)}{self.pick(_WHAT)}",
            )
        )

    def deck(self) -> str:
        return self.pick(
            (f"——{self.pick(_WHERE)}{self.pick(_WHAT)}见闻", f"{self.pick(_WHO)}{self.pick(_DO)}{self.pick(_WHAT)}纪实")
        )

    def crosshead(self) -> str:
        return self.pick(
            (self.pick(_HEAD_A), self.pick(_HEAD_B), f"{self.pick(_DO)}{self.pick(_WHAT)}", self.pick(_WHAT))
        )

    def caption(self) -> str:
        return f"图为{self.pick(_WHO)}在{self.pick(_WHERE)}{self.pick(_DO)}{self.pick(_WHAT)}。"
