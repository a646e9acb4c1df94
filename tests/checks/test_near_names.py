"""Which person on the roster a misprinted name may be meant for."""

import pytest

from xingxian_editor.checks.near_names import near_names

ROSTER = ("李够梅", "张明提", "王耀", "刘挺", "周岚", "欧阳志远")


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("刘廷", ("刘挺",)),
        ("刘延", ()),
        ("王跃", ("王耀",)),
        ("张提明", ("张明提",)),
        ("李构梅", ("李够梅",)),
        ("章明提", ("张明提",)),
        ("张明", ("张明提",)),
        ("欧阳志", ("欧阳志远",)),
        ("欧阳致远", ("欧阳志远",)),
        ("王　曜", ("王耀",)),
        ("王刚", ()),
        ("赵敏", ()),
        ("刘挺", ()),
        ("", ()),
    ],
)
def test_near_names(name, near):
    assert near_names(name, ROSTER) == near


def test_a_like_sound_comes_before_a_mere_other_character():
    assert near_names("张明题", ("张明远", "张明提")) == ("张明提", "张明远")
