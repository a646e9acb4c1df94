"""The time of day, as the store writes it."""

from datetime import UTC, datetime


def now() -> str:
    """Return the local time with its offset, to the second: for people."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


def moment() -> str:
    """Return the time in UTC to the microsecond: for sorting, and for telling how long ago."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def seconds_since(earlier: str) -> float:
    """Return how long ago a ``moment`` was."""
    return (datetime.now(UTC) - datetime.fromisoformat(earlier)).total_seconds()


def stamp() -> str:
    """Return the local time as the names of backups have it."""
    return datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
