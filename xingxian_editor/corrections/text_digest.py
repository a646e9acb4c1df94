"""A short name for what a correction strikes and writes, to know it again in a file that came back."""

import hashlib


def text_digest(struck: str, written: str) -> str:
    """Return sixteen hexadecimal digits."""
    return hashlib.sha256(f"{struck}\x00{written}".encode("utf-8", "surrogatepass")).hexdigest()[:16]
