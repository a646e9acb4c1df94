"""Small advertisements behind a mark (★搬家保洁 电话…): a line that is no byline and heads nothing."""

import re

_MARK = re.compile(r"[★☆◆◇●■□▲△※○◎]\s?")
_CALL = re.compile(r"1[3-9]\d{9}|(?<!\d)(?:0\d{2,3}[-—]?)?\d{7,8}(?!\d)")
_TRADE = re.compile(
    r"搬家|保洁|家政|保姆|月嫂|疏通|管道|开锁|换锁|回收|出租|出售|转让|求购|招聘|诚聘|急聘|招租|招生|招商|维修|安装|防水|装修|"
    r"贷款|典当|租赁|配送|代办|婚介|征婚|寻人|寻物|洗车|代驾"
)
_SENTENCE = re.compile(r"[。；]")
_LONGEST = 40
_LONGEST_TRADE = 16


def is_advert(text: str) -> bool:
    """Say whether a line behind a mark offers something: a trade in a few words, or a number to call."""
    bare = text.strip()
    mark = _MARK.match(bare)
    if mark is None or len(bare) > _LONGEST or _SENTENCE.search(bare):
        return False
    return bool(_CALL.search(bare) or (len(bare) <= _LONGEST_TRADE and _TRADE.search(bare)))
