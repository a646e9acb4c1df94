"""Cleans what was typed: an input method may hand over halves of characters, which no file can keep."""


def cleaned(typed: str) -> str:
    """Return ``typed`` with halves of a character put together; a half alone, and NUL, is left out."""
    return typed.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore").replace("\0", "")
