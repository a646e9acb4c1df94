"""Every two neighbouring characters as one search term: finds any name or new word, without a word list."""


def terms(text: str) -> str:
    """Return the terms of ``text``, parted by blanks.

    Each paragraph ends with its last character alone: no search for two characters or more has
    such a term, so none can match across the end of a paragraph, and a search for one character
    finds it as the beginning of a term.
    """
    return " ".join(term for paragraph in text.split("\n") for term in _paragraph(searchable(paragraph)))


def query(text: str) -> str:
    """Return the full-text query for ``text``: all of its blank-parted words must be there."""
    return " ".join(_word(word) for word in map(searchable, text.split()) if word)


def searchable(text: str) -> str:
    """Return ``text`` as it is compared: no blanks, no difference between A and a."""
    return "".join(text.lower().split())


def _paragraph(text: str) -> list[str]:
    return [text[at : at + 2] for at in range(len(text))]


def _word(word: str) -> str:
    if len(word) == 1:
        return f"{_quoted(word)} *"
    return _quoted(" ".join(_paragraph(word)[:-1]))


def _quoted(terms: str) -> str:
    return '"' + terms.replace('"', '""') + '"'
