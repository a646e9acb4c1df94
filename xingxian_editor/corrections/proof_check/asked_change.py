"""What one correction asks the make-up desk to change in the page that it was made on."""

from dataclasses import dataclass

from xingxian_editor.page.place import Place


@dataclass(frozen=True, slots=True)
class AskedEdit:
    """One stretch of text that shall become another.

    ``place`` is in the page as it was, as wide as ``was``; an insertion has ``start == end``. With
    ``break_wanted`` the edit is about the paragraph break right before ``place``: True asks for one
    (另起段), False asks that there be none (接排); its texts are then empty.
    """

    place: Place
    was: str
    wanted: str
    break_wanted: bool | None = None


@dataclass(frozen=True, slots=True)
class AskedChange:
    """A correction by its id, with every place it changes: one as a rule, n for 代替."""

    id: int
    edits: tuple[AskedEdit, ...]
