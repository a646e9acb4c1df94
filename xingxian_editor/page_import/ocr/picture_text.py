"""What text recognition reads from a picture: lines, characters with their places, and how sure it is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadCharacter:
    """One character, from ``left`` to ``right`` in points, and how surely it was read, 0 to 1.

    In a line set downwards ``left`` and ``right`` are its upper and lower end.
    """

    text: str
    left: float
    right: float
    confidence: float


@dataclass(frozen=True, slots=True)
class ReadLine:
    """One line in points; ``top`` and ``bottom`` are where its print begins and ends.

    In a line set downwards they are the left and right end of its print. ``pitch`` is the usual
    distance of its Chinese characters from one to the next, 0 where it has too few.
    """

    characters: tuple[ReadCharacter, ...]
    top: float
    bottom: float
    pitch: float
    vertical: bool = False

    @property
    def text(self) -> str:
        """Its characters."""
        return "".join([character.text for character in self.characters])

    @property
    def confidence(self) -> float:
        """How surely the line was read."""
        return sum(character.confidence for character in self.characters) / max(1, len(self.characters))


@dataclass(frozen=True, slots=True)
class Edges:
    """A drawn thing of the picture: left, top, right and bottom in points."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class ReadPicture:
    """All that was read from the picture of one page, which is ``width`` by ``height`` points large."""

    width: float
    height: float
    lines: tuple[ReadLine, ...]
    rules: tuple[Edges, ...] = ()
    pictures: tuple[Edges, ...] = ()


@dataclass(frozen=True, slots=True)
class Message:
    """What the reading process tells: the share that is done, a fault by its code, or what it read."""

    share: float = 0.0
    fault: str = ""
    read: ReadPicture | None = None
