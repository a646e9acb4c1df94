"""Item numbers that follow each other without a gap: what stands together on the page."""

from collections.abc import Iterable, Iterator


def runs_of(numbers: Iterable[int]) -> Iterator[list[int]]:
    """Part ascending item numbers where one is missing between them."""
    run: list[int] = []
    for number in numbers:
        if run and number != run[-1] + 1:
            yield run
            run = []
        run.append(number)
    if run:
        yield run
