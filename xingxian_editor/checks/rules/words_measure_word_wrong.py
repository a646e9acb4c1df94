"""A measure word that its noun never takes: 一个鱼, 两条汽车, 三头马."""

from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_TAKEN = (
    ("鱼|鲤鱼|草鱼|鲫鱼|鲢鱼", "条尾"),
    ("牛|黄牛|奶牛|肉牛|耕牛", "头条只"),
    ("马|骏马|战马", "匹"),
    ("猪|生猪|母猪|肥猪|仔猪", "头口只"),
    ("羊|山羊|绵羊|种羊|湖羊|羊羔", "只头"),
    ("驴|毛驴|骡子", "头匹"),
    ("鸡|母鸡|公鸡|鸭|鸭子|鹅|兔子|蛋鸡|肉鸡|鸽子|麻雀|喜鹊|老鼠|蝴蝶|蜜蜂", "只"),
    ("狗|小狗|猫|小猫|猴子|老虎|狼", "只条头"),
    ("树|大树|果树|杨树|柳树|枣树|松树|槐树|核桃树|苹果树|白菜|小草", "棵株"),
    ("汽车|轿车|卡车|货车|客车|公交车|大巴车|摩托车|自行车|电动车|拖拉机|救护车|消防车|警车", "辆台部"),
    ("飞机|直升机|无人机|客机", "架台"),
    ("轮船|渔船|货船|军舰", "艘条只"),
    ("桥|大桥|石桥|铁桥|拱桥", "座"),
    ("大山|高山|水库|宝塔|寺庙|雕像", "座个"),
    ("河|小河|大河|河流|小溪|公路|马路|高速公路|铁路|裤子|裙子|围巾|毛巾|绳子|板凳", "条道"),
    ("衣服|上衣|棉衣|毛衣|衬衫|大衣|外套|校服", "件套身"),
    ("帽子|安全帽|草帽", "顶"),
    ("鞋|鞋子|布鞋|皮鞋|袜子|筷子", "双只支根"),
    ("手套|眼镜", "副双只"),
    ("书|图书|词典|小说|教材|课本", "本部篇册套卷摞箱捆"),
    ("报纸|试卷", "份张沓叠摞"),
    ("歌|歌曲|诗|古诗", "首支"),
    ("文章|论文|稿件|作文|散文", "篇部"),
    ("信|书信", "封"),
    ("照片|油画|国画|字画|地图", "张幅组套"),
    ("枪|步枪|手枪|钢笔|铅笔|毛笔", "支把杆"),
    ("刀|菜刀|剪刀|椅子|雨伞|锄头|铁锹|扇子|钥匙", "把"),
    ("桌子|课桌|床|沙发", "张个套排"),
    ("井|水井|机井|枯井", "口眼"),
    ("电视机|电冰箱|洗衣机|电脑|收割机|插秧机|播种机|挖掘机", "台部架"),
)
_ASKED = "个条只头匹辆架艘座棵株本张把支台件顶口首篇封双副套部位名朵颗粒块栋间所"
"""The measure words that are judged; others (批, 群, 车) count in bulk."""

_NUMBER = r"(?:\d|[一两三四五六七八九十百千几这那每])"
_COUNTED = Pattern(rf"(?<={_NUMBER})(?P<measure>[{_ASKED}])")
_ENDS = Pattern(r"[，。、；：！？”）和与及]|$|[游跑飞开走死]|在|从|被|都|就")
_LONGEST = 4
_MEASURES = {noun: measures for nouns, measures in _TAKEN for noun in nouns.split("|")}


def find(text: str) -> Iterator[TextHit]:
    """Yield each measure word before a noun that takes others."""
    for match in _COUNTED.finditer(text):
        at = match.end()
        for end in range(at + _LONGEST, at, -1):
            noun = text[at:end]
            taken = _MEASURES.get(noun)
            if taken and match["measure"] not in taken and _ENDS.match(text, end):
                message = f"“{noun}”的量词是“{taken[0]}”，不用“{match['measure']}”。"
                yield TextHit(Span(match.start(), at), message, taken[0])
                break


RULE = Rule(
    id="words.measure-word-wrong",
    title="量词搭配不当",
    question="量词和名词是否搭配",
    why="报纸编校质量评比差错认定细则：词语搭配。",
    category=Category.WORDS,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=("他捉了一⟦个⟧鱼，买了两⟦条⟧汽车，养了三⟦头⟧马。", "村里新打5⟦座⟧机井，栽下三百⟦张⟧果树。"),
    allows=(
        "他捉了一条鱼，买了两辆汽车，养了三匹马，打了5眼机井，栽下三百棵果树。",
        "一个鱼塘，一个汽车站，三个马鞍，一个鸡蛋，两个羊圈，一批图书，这位书记，两张书桌，五个牛棚，一个树种。",
        "每个桥头堡，一支歌舞队，三个村子养了羊。",
    ),
)
