"""What is looked for in a text; made ready where it is first looked for, not when the program starts."""

import functools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Pattern:
    """A regular expression, compiled on first use: hundreds of them over Chinese characters cost a third of a second.

    ``needs`` are characters of which every text with a match has at least one, be it in the match or beside it: a
    text with none of them is not looked through, and an expression that no text needs is never compiled. Without
    ``needs`` the methods are those of the compiled expression themselves, so that a call costs nothing more.
    """

    pattern: str
    needs: str = ""

    @functools.cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression made ready."""
        return re.compile(self.pattern)

    @functools.cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        """Find the first match in a text, or from one offset of it to another."""
        return self._if_needed("search", None)

    @functools.cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        """Find the match at the beginning of a text, or at an offset."""
        return self._if_needed("match", None)

    @functools.cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        """Match a text whole, or all from one offset of it to another."""
        return self._if_needed("fullmatch", None)

    @functools.cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """Yield the matches in a text, none over another."""
        return self._if_needed("finditer", iter(()))

    @functools.cached_property
    def findall(self) -> Callable[..., list[Any]]:
        """List the texts of the matches, or of their groups."""
        return self.compiled.findall

    @functools.cached_property
    def sub(self) -> Callable[..., str]:
        """Put something in the place of every match of a text."""
        return self.compiled.sub

    @functools.cached_property
    def split(self) -> Callable[..., list[str]]:
        """List what stands between the matches."""
        return self.compiled.split

    def _if_needed(self, method: str, nothing: object) -> Callable[..., Any]:
        """Return the method of the compiled expression, or one that first looks for what it needs."""
        if not self.needs:
            of_expression: Callable[..., Any] = getattr(self.compiled, method)
            return of_expression

        def look(text: str, *bounds: int) -> object:
            for character in self.needs:  # a loop, not any(): it is asked thousands of times a page
                if character in text:
                    return getattr(self.compiled, method)(text, *bounds)
            return nothing

        return look
