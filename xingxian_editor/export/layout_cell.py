"""One cell of a row: an article with its headline block, perhaps with a photo let into its corner."""

from dataclasses import dataclass, field

from xingxian_editor.export.layout_columns import columns_for
from xingxian_editor.export.layout_head import Head, article_head
from xingxian_editor.export.layout_template import TemplateItem
from xingxian_editor.export.layout_text import RunningText
from xingxian_editor.page.page_reading import ArticleReading, PhotoReading

GUTTER_EMS = 1.6
NARROWEST_EMS = 9
_PROPORTION = 1.5
"""Width to height of a photo's place."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What turns ems and grid lines into points: body size, pitch of the grid, scale of the paper."""

    body_pt: float
    pitch_pt: float
    scale: float

    def width_pt(self, columns: int, ems: float) -> float:
        """Return how wide ``columns`` of ``ems`` are with their gutters."""
        return (columns * ems + (columns - 1) * GUTTER_EMS) * self.body_pt


@dataclass(frozen=True, eq=False, slots=True)
class PhotoContent:
    """A photo with its text."""

    item: TemplateItem
    reading: PhotoReading
    text: RunningText

    def title_lines(self) -> int:
        """Grid lines of its title."""
        return 2 * len(self.reading.title)

    def caption_lines(self, ems: float) -> int:
        """Grid lines of caption and credit, in a box ``ems`` wide."""
        return len(self.text.lines(int(ems)))

    def height(self, ems: float, measure: Measure, tallest: int) -> int:
        """Grid lines of the whole: title, place for the picture, caption, a blank line below."""
        picture = round(ems * measure.body_pt / _PROPORTION / measure.pitch_pt)
        return self.title_lines() + min(tallest, max(6, picture)) + self.caption_lines(ems) + 1


@dataclass(frozen=True, eq=False, slots=True)
class Cell:
    """An article (or what belongs to none) with its columns, and a photo over the last of them.

    ``columns`` counts all, ``photo_columns`` those under the photo. A cell without ``text`` is a
    photo alone.
    """

    item: TemplateItem
    columns: int
    text: RunningText | None = None
    article: ArticleReading | None = None
    photo: PhotoContent | None = None
    photo_columns: int = 0
    _heads: dict[tuple[float, float], Head] = field(default_factory=dict)

    @property
    def is_photo(self) -> bool:
        """Whether it is a photo alone."""
        return self.text is None

    @property
    def takes_photo(self) -> bool:
        """Whether a photo can be let into its corner."""
        return self.article is not None and self.photo is None

    def with_photo(self, photo: "Cell") -> "Cell":
        """Return it with ``photo`` over columns added at its right."""
        columns = self.columns + photo.columns
        return Cell(self.item, columns, self.text, self.article, photo.photo, photo.columns)

    @property
    def head_columns(self) -> int:
        """How many columns the headline block spans."""
        return self.columns - self.photo_columns if self.text else 0

    def head(self, ems: float, measure: Measure) -> Head:
        """Return the headline block over columns of ``ems``."""
        if self.article is None:
            return Head((), 0)
        key = (measure.width_pt(self.head_columns, ems), measure.scale)
        if key not in self._heads:
            self._heads[key] = article_head(self.article, self.item.rank, *key)
        return self._heads[key]

    def photo_lines(self, ems: float, measure: Measure, tallest: int) -> int:
        """Return the grid lines of the photo block, if there is one."""
        if self.photo is None:
            return 0
        width = self.photo_columns * ems + (self.photo_columns - 1) * GUTTER_EMS
        return self.photo.height(width, measure, tallest)

    def height(self, ems: float, measure: Measure, tallest: int) -> int:
        """Return the least number of grid lines in which everything has room."""
        photo = self.photo_lines(ems, measure, tallest)
        if self.text is None:
            return photo - 1
        head = self.head(ems, measure).grid_lines(measure.pitch_pt)
        body = len(self.text.lines(ems))
        if not photo:
            return max(1, head + -(-body // columns_for(body, self.columns)))
        least = -(-(body + self.head_columns * head + self.photo_columns * photo) // self.columns)
        if least >= photo:
            return max(least, head + 1)
        # The photo alone is taller than the text beside it: no text stands below it.
        return max(photo - 1, head + -(-body // self.head_columns))
