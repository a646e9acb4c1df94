"""The time of day, as the store writes it."""

from datetime import UTC, datetime


def now() -> str:
    """Return the local time with its offset, to the second: for people."""
    return _local().isoformat(timespec="seconds")


def moment() -> str:
    """Return the time in UTC to the microsecond: for sorting, and for telling how long ago."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def seconds_since(earlier: str) -> float:
    """Return how long ago a ``moment`` was."""
    return (datetime.now(UTC) - datetime.fromisoformat(earlier)).total_seconds()


def stamp() -> str:
    """Return the local time as the names of backups have it."""
    return _local().strftime("%Y%m%d-%H%M%S")


def _local() -> datetime:
    try:
        return datetime.now().astimezone()
    except ValueError:  # the system's time zone is more than a day from UTC: nonsense, but the work goes on
        return datetime.now(UTC)
