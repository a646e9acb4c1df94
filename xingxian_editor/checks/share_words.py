"""The words between a figure and its share of a whole: 220个，占比56.27%."""

from xingxian_editor.page.pattern import Pattern

_NOUN = r"[\u4e00-\u9fff]{0,6}?"
_OF_PLACE = r"(?P<level>全[县市区镇乡村校厂])(?:总)?(?:户|人|人口|学生|职工|农|村民)?(?:数|总数)?的"
_WHOLE = rf"(?:全部|总)(?:人数|户数|数|量|量数|额)?(?:的)?|(?:其|全部|总体)的|{_OF_PLACE}"

SHARE = Pattern(rf"{_NOUN}[，、,（(]\s*(?:约)?占(?P<of>比|{_WHOLE})?(?:达到|达|为|到)?\s*")
"""Between a figure and its share: a noun, a mark, 占 with the whole itself or with nothing."""
