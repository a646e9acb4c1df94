"""How a newspaper counts: the scoring profile it chose, its own values, and profiles that it made by copying."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from xingxian_editor.checks.error_rate.own_profile import Own, OwnProfile
from xingxian_editor.checks.error_rate.profile import Profile, with_own
from xingxian_editor.checks.error_rate.profile_file import PROFILES, profile

_OWN = "own-"


@dataclass(frozen=True, slots=True)
class Scoring:
    """``chosen`` is the id of the profile; ``own`` are values put into a profile that came with the program."""

    chosen: str
    own: Own = ()
    profiles: tuple[OwnProfile, ...] = ()

    @property
    def own_profile(self) -> OwnProfile | None:
        """The profile of the newspaper's own making that is chosen, if one is."""
        return next((known for known in self.profiles if known.id == self.chosen), None)

    @property
    def values(self) -> Own:
        """The newspaper's own values in the chosen profile."""
        return self.own if (made := self.own_profile) is None else made.values

    @property
    def profile(self) -> Profile:
        """The profile to count by, with the newspaper's own values in it."""
        made = self.own_profile
        if made is None:
            return with_own(profile(self.chosen), self.own)
        return replace(with_own(profile(made.base), made.values), id=made.id, title=made.title)

    @property
    def choices(self) -> tuple[tuple[str, str], ...]:
        """Id and title of every profile there is."""
        given = ((name, profile(name).title) for name in PROFILES)
        return (*given, *((made.id, made.title) for made in self.profiles))

    def with_chosen(self, name: str) -> "Scoring":
        """Return it with another profile chosen."""
        return replace(self, chosen=name)

    def with_value(self, name: str, value: str) -> "Scoring":
        """Return it with one value set in the chosen profile."""
        return self._with_values(tuple({**dict(self.values), name: value}.items()))

    def without_values(self) -> "Scoring":
        """Return it with the chosen profile as it came."""
        return self._with_values(())

    def copied(self, title: str) -> "Scoring":
        """Return it with a copy of the chosen profile, which is chosen then."""
        number = 1 + max((int(made.id.removeprefix(_OWN)) for made in self.profiles), default=0)
        base = self.chosen if (made := self.own_profile) is None else made.base
        copy = OwnProfile(f"{_OWN}{number}", title, base, self.values)
        return replace(self, chosen=copy.id, profiles=(*self.profiles, copy))

    def renamed(self, title: str) -> "Scoring":
        """Return it with another title for the chosen profile, where it is of the newspaper's own making."""
        return self._with_made(lambda made: replace(made, title=title))

    def removed(self) -> "Scoring":
        """Return it without the chosen profile; what it was copied from is chosen then."""
        if (made := self.own_profile) is None:
            return self
        rest = tuple(known for known in self.profiles if known is not made)
        return replace(self, chosen=made.base, profiles=rest)

    def _with_values(self, values: Own) -> "Scoring":
        if self.own_profile is None:
            return replace(self, own=values)
        return self._with_made(lambda made: replace(made, values=values))

    def _with_made(self, change: Callable[[OwnProfile], OwnProfile]) -> "Scoring":
        made = self.own_profile
        return replace(self, profiles=tuple(change(known) if known is made else known for known in self.profiles))
