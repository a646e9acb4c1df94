"""Which language the command line speaks: Chinese, unless the system's language is English."""

import locale
import os
import sys
from collections.abc import Mapping, Sequence

LANGUAGES = ("zh", "en")


def language_of(arguments: Sequence[str], environment: Mapping[str, str] = os.environ) -> str:
    """Return "zh" or "en": what ``--lang`` says, else the language of the system."""
    for at, argument in enumerate(arguments):
        if argument == "--lang" and at + 1 < len(arguments) and arguments[at + 1] in LANGUAGES:
            return arguments[at + 1]
        if argument.startswith("--lang=") and argument.removeprefix("--lang=") in LANGUAGES:
            return argument.removeprefix("--lang=")
    return "en" if _system_language(environment).lower().startswith("en") else "zh"


def _system_language(environment: Mapping[str, str]) -> str:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(name, ""):
            return value
    # Windows has no such variables; C and POSIX say nothing about a language.
    return (locale.getlocale()[0] or "") if sys.platform == "win32" else ""
