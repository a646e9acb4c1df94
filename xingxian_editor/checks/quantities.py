"""Numbers with their units as press text writes them: 5.2亿立方米, 800万元, 57.6%."""

NUMBER = r"\d+(?:\.\d+)?"
"""A number in Arabic digits."""

SCALE = r"(?:万亿|百万|千万|[万亿])"
"""A Chinese word that multiplies the number before it."""

UNIT = (
    r"(?:平方公里|平方千米|平方米|立方米|万千瓦时|千瓦时|千瓦|公里|千米|厘米|毫米|公斤|千克|公顷|小时|分钟|人次|"
    r"[元吨米克亩户人头只株册件场套台辆度岁倍斤棵天]|℃|kg|km|mm|cm|MW|kW)"
)
"""A unit or measure word that a range may share."""
