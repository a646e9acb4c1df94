"""Tells from a font's name what kind of Chinese type it is, and whether it is a heavy one."""

import re
from functools import lru_cache

from xingxian_editor.export.typefaces import Face

_FOUNDER = re.compile(r"^fz([a-z]+?)\d*(?:jw|k|fw|s|j)?(?:_|-|$)")
"""How Founder names its fonts: FZ, what kind it is, and how large its set of characters is."""
_FOUNDER_KINDS = (
    (Face.FANGSONG, re.compile("fs$|^f$")),
    (Face.KAI, re.compile("kt?$")),
    (Face.HEADLINE, re.compile("xbs$")),
    (Face.SONG, re.compile("s$")),
    (Face.HEI, re.compile("ht?$|x$|y$|dx$|yuan$")),
)
_NAMED = (
    (Face.HEADLINE, ("xbs", "xiaobiao", "小标宋")),
    (Face.FANGSONG, ("fang", "仿")),
    (Face.KAI, ("kai", "楷")),
    (Face.HEI, ("hei", "sans", "yuan", "gothic", "黑", "圆", "arial", "helvet", "等线")),
    (Face.SONG, ("song", "serif", "sun", "ming", "宋", "times")),
)
_HEAVY = ("bold", "heavy", "black", "cuhei", "cusong", "dahei", "dabiao", "粗", "大黑", "大标", "超")
_FOUNDER_HEAVY = re.compile("^(?:c|d|lt[ctd]|lttc|t|[a-z]*(?:cc|cy|ch|dh|(?<!l)th)(?:s|h|t)?$)")


@lru_cache(maxsize=512)
def type_named(font: str) -> tuple[Face | None, bool]:
    """Return the face that a font's name speaks of, None where it speaks of none, and whether it is heavy."""
    name = font.lower().replace(" ", "")
    founder = _FOUNDER.match(name)
    if founder:
        kind = founder[1]
        face = next((face for face, form in _FOUNDER_KINDS if form.search(kind)), None)
        if face is not None:
            return face, bool(_FOUNDER_HEAVY.match(kind))
    face = next((face for face, words in _NAMED if any(word in name for word in words)), None)
    return face, any(word in name for word in _HEAVY)
