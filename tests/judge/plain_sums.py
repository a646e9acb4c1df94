"""Sums the long way round, by nothing but whole numbers, so that the judge does not trust what it judges."""


def rounded(part: int, whole: int, places: int) -> str:
    """Return part / whole with so many places, half up."""
    scale = 10**places
    return written((2 * part * scale + whole) // (2 * whole), places)


def written(value: int, places: int) -> str:
    """Return ``value`` tenths, hundredths … in digits."""
    digits = f"{value:0{places + 1}d}"
    return f"{digits[:-places]}.{digits[-places:]}" if places else digits


def percent(part: int, whole: int, places: int) -> str:
    """Return part / whole in per cent."""
    return f"{rounded(100 * part, whole, places)}%"


def some_base(count: int, shown: str, *, down: bool = False) -> bool:
    """Say whether any whole base has grown (or shrunk) to ``count`` by the percentage shown."""
    places = len(shown.rstrip("%").partition(".")[2])
    bases = range(count + 1, 300 * count + 200) if down else range(1, count)
    return any(percent(abs(count - base), base, places) == shown for base in bases)


def some_total(count: int, shown: str) -> bool:
    """Say whether ``count`` is the percentage shown of any whole total."""
    places = len(shown.rstrip("%").partition(".")[2])
    return any(percent(count, total, places) == shown for total in range(count, 60 * count + 100))


def one_digit_other(digits: str, rng: object) -> str:
    """Return ``digits`` with one digit another, never the first one 0."""
    places = [at for at, digit in enumerate(digits) if digit.isdigit()]
    at = rng.choice(places)
    new = rng.choice([d for d in "123456789" if d != digits[at]])
    return f"{digits[:at]}{new}{digits[at + 1 :]}"
