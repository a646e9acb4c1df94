"""The words before the parts of a whole, and whether such parts can overlap or leave something out."""

import re
from collections.abc import Sequence

from xingxian_editor.checks.quantities import Quantity
from xingxian_editor.page.pattern import Pattern

_COMPLETE = (
    ("上半年", "下半年"),
    ("公办", "民办"),
    ("男", "女"),
    ("城镇", "农村"),
    ("城市", "农村"),
    ("线上", "线下"),
    ("一等奖", "二等奖", "三等奖"),
)
_APART = (
    ("幼儿园", "小学", "初中", "高中", "大学", "职中"),
    ("一期", "二期", "三期", "四期"),
    ("中央", "省", "市", "县", "乡", "国家"),
    ("高级", "中级", "初级"),
    ("一等", "二等", "三等"),
    ("第一产业", "第二产业", "第三产业"),
    ("一季度", "二季度", "三季度", "四季度"),
    ("男", "女"),
    ("城镇", "农村", "城市"),
    ("小学", "中学", "幼儿园", "大学"),
    ("上半年", "下半年"),
    ("国家级", "省级", "市级", "县级", "区级", "乡级", "镇级", "村级"),
    ("省", "市", "县", "乡", "村"),
    ("公办", "民办"),
    ("刑事", "民事", "行政", "经济"),
    ("小麦", "玉米", "谷子", "大豆", "水稻", "马铃薯", "高粱", "莜麦", "油料"),
    ("苹果", "梨", "桃", "核桃", "红枣", "杏", "葡萄"),
    ("新建", "改建", "扩建", "改造"),
    ("本科", "专科", "研究生"),
    ("第一批", "第二批", "第三批", "第四批"),
    ("养猪", "养牛", "养羊", "养鸡"),
)
_ACROSS = Pattern(
    "[男女]|党员|团员|少数民族|[老青中]年|以上|以下|贫困|脱贫|[高中初]级|本科|硕士|博士|大学生|研究生|代表|委员|骨干|残疾|带头|新|省|国家|市级|县级|返乡|退"
)
"""What tells of the same thing another way: a woman may be a party member."""

_NEAR = 10


def labels_of(text: str, parts: Sequence[Quantity]) -> list[str]:
    """Return the words right before each part, up to a mark or another number."""
    labels = []
    for part in parts:
        match = re.search(r"[\u4e00-\u9fff]*$", text[max(0, part.span.start - _NEAR) : part.span.start])
        labels.append(match[0] if match else "")
    return labels


def nothing_left_out(labels: Sequence[str]) -> bool:
    """Say whether the parts are all there are: men and women, town and country."""
    return any(
        len(names) == len(labels) and all(name in label for name, label in zip(names, labels, strict=True))
        for names in _COMPLETE
    )


def set_apart(labels: Sequence[str]) -> bool:
    """Say whether no thing can be in two of the parts: 小学 and 初中, 一期 and 二期."""
    for names in _APART:
        found = [next((name for name in names if name in label), None) for label in labels]
        if None not in found and len(set(found)) == len(labels):
            return True
    return False


def may_overlap(labels: Sequence[str]) -> bool:
    """Say whether the words before the parts tell of one thing in different ways, or tell nothing."""
    return any(not label or _ACROSS.search(label) for label in labels)
