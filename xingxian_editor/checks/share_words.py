"""The words between a figure and its share of a whole: 220个，占比56.27%."""

from xingxian_editor.page.pattern import Pattern

_NOUN = r"[\u4e00-\u9fff]{0,6}?"
_WHOLE = r"(?:全部|总)(?:人数|户数|数|量|量数|额)?(?:的)?|(?:其|全部|总体)的"

SHARE = Pattern(rf"{_NOUN}[，、,（(]\s*(?:约)?占(?P<of>比|{_WHOLE})?(?:达到|达|为|到)?\s*")
"""Between a figure and its share: a noun, a mark, 占 with the whole itself or with nothing."""
