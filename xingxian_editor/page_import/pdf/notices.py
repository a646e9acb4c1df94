"""Tells notices (公告) and advertisements from articles, by their wording and by what they lack."""

import re

_TITLE = re.compile(
    r"(?:公\s*告|通\s*告|启\s*事|声\s*明|公\s*示|告\s*示|讣\s*告|敬\s*告|更\s*正|通\s*知|通知书|催告函|公告书|简章|致歉信|拍卖会)$"
)
_OPENS_TITLE = re.compile(r"^(?:关于|[^，。]{0,22}(?:局|院|委|处|厅|所|会|公司|中心|银行|政府|法院)关于)")
_CALLS = re.compile(
    r"热线|电话|手机|咨询|订购|订座|地址|网址|官网|二维码|加盟|招商|诚聘|招聘|出租|出售|转让|招租|价格面议|优惠|促销|"
    r"开业|惠顾|选购|抢购|折|满\w减|包退|送货|售后|广告|刊登|登报|遗失|声明作废|挂失|本店|我店|我司|拍卖|展厅|楼盘|起价"
)
_SIGNED = re.compile(
    r"(?:19|20)\d\d年\d{1,2}月\d{1,2}日$|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日$"
)
_TELLS = re.compile("发布|发出|印发|下发|收到|出台|刊登")
_LONGEST_ADVERTISEMENT = 700
_LONGEST_TITLE = 8
_LONGEST_SIGN = 160
_NUMBER = re.compile(r"(?<!\d)(?:1[3-9]\d{9}|(?:0\d{2,3}\s?[-—－]\s?)\d{7,8}|[48]00[-—－]\d{3}[-—－]?\d{4})(?!\d)")
_SENTENCE = re.compile("[。；？]")


def is_notice(title: str, text: str) -> bool:
    """Say whether an article with this headline and text is a notice: 公告, 遗失声明, 关于…的通告."""
    title = re.sub(r"\s", "", title)
    if not _TITLE.search(title):
        return bool(re.search("声明作废|登报声明", text)) and len(text) < 200
    if _OPENS_TITLE.match(title) or (len(title) <= _LONGEST_TITLE and not _TELLS.search(title)):
        return True
    return bool(_SIGNED.search(re.sub(r"\s", "", text)[-40:]))


def is_advertisement(text: str) -> bool:
    """Say whether a text that nobody signed calls for custom: telephone, address, offers."""
    if len(text) > _LONGEST_ADVERTISEMENT:
        return False
    calls = _CALLS.findall(text)
    return len(set(calls)) >= 3 and len(text) < 60 * len(calls)


def is_sign(text: str) -> bool:
    """Say whether a framed text is no more than a sign: a number to call, and not one sentence."""
    return len(text) < _LONGEST_SIGN and bool(_NUMBER.search(text)) and not _SENTENCE.search(text)
