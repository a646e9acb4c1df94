"""Family names, to tell a person's name from any other two to four characters."""

from xingxian_editor.page.pattern import Pattern

_SINGLE = frozenset(
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方"
    "俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧"
    "计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫"
    "经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓"
    "牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池"
    "乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易"
    "慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东殴殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯"
    "相查后荆红游竺权逯盖益桓公仉督岳帅缑亢况郈有琴归海晋楚闫法汝鄢涂钦商牟佘佴伯赏墨哈谯笪年爱阳佟言福付肖代覃兰原苑"
    "冼曲仝初矫逄迟战衣撒线信种油降刑阔才尧闪栗化么凡麦占展鹿同旷来泰朴亓亢战芦邸卿门但丘邝冶"
)
_DOUBLE = frozenset(
    {
        "欧阳",
        "上官",
        "司马",
        "东方",
        "诸葛",
        "尉迟",
        "公孙",
        "慕容",
        "令狐",
        "皇甫",
        "宇文",
        "长孙",
        "司徒",
        "夏侯",
        "端木",
        "南宫",
        "独孤",
        "呼延",
        "澹台",
        "轩辕",
    }
)
_MINORITY = Pattern("[\u3400-\u9fff]{2,}[·•・][\u3400-\u9fff·•・]{2,}")


def is_person_name(text: str) -> bool:
    """Say whether ``text`` looks like the name of a Chinese person."""
    if _MINORITY.fullmatch(text):
        return True
    if not text.isalpha():
        return False
    if text[:2] in _DOUBLE and len(text) in (3, 4):
        return True
    if len(text) == 4:
        return text[0] in _SINGLE and text[1] in _SINGLE
    return 2 <= len(text) <= 3 and text[0] in _SINGLE
