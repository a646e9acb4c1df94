"""Standard output that carries Chinese whatever the terminal's setting, and ends quietly when nobody reads on."""

import io
import os
import sys
from contextlib import suppress

_NOT_FOR_TERMINALS = dict.fromkeys((*range(9), *range(11, 32), *range(127, 160), *range(0xD800, 0xE000)), "\ufffd")
"""Characters by which a page's text could give orders to the terminal it is shown on, and halves of characters."""


def speak_utf8() -> None:
    """Write UTF-8 to standard output and standard error; a pipe or an old console gets no error from it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(text: str) -> None:
    """Print to standard output; a windowed program without one says nothing."""
    if sys.stdout is not None:
        print(text.translate(_NOT_FOR_TERMINALS))


def complain(sentence: str) -> None:
    """Print one sentence to standard error."""
    if sys.stderr is not None:
        with suppress(OSError):  # the exit code still tells
            print(sentence, file=sys.stderr)


def flush() -> None:
    """Put out what is still held back, so that a reader who is gone is noticed now."""
    if sys.stdout is not None:
        sys.stdout.flush()


def drop_output() -> None:
    """Send the rest nowhere: the reader of our output (head, less) has gone."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
