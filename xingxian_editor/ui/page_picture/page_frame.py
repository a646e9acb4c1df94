"""A rectangle that somebody drew on a page, in millimetres from its upper left corner."""

from dataclasses import dataclass

from xingxian_editor.page.geometry import Box

MM_PER_POINT = 25.4 / 72


@dataclass(frozen=True, slots=True)
class PageFrame:
    """Where a picture or an advertisement stands on the page, in millimetres."""

    left: float
    top: float
    width: float
    height: float

    @classmethod
    def of_points(cls, box: Box) -> "PageFrame":
        """Make one of a box in points."""
        sides = (box.left, box.top, box.width, box.height)
        return cls(*(round(side * MM_PER_POINT, 2) for side in sides))

    def in_points(self) -> Box:
        """Return it as a box in points."""
        left, top = self.left / MM_PER_POINT, self.top / MM_PER_POINT
        return Box(left, top, left + self.width / MM_PER_POINT, top + self.height / MM_PER_POINT)
