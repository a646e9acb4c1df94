"""Something a person must be told: one sentence that says what is so and what to do next."""


class Problem(Exception):
    """The root of every error that is meant for people. Subclasses are named for the fact.

    Each carries its sentence in both languages of the program, finished, with what is kept and
    what to do next. Anything that is no Problem is a fault of the program and goes to the log.
    """

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(zh)
        self.zh = zh
        self.en = en

    def sentence(self, language: str) -> str:
        """Return the sentence in ``language`` ("zh" or "en")."""
        return self.en if language == "en" else self.zh
