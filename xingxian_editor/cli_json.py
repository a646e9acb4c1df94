"""JSON as the commands write it."""

import json
from typing import Any


def to_json(document: dict[str, Any]) -> str:
    """Return a document as JSON that people can read too."""
    return json.dumps(document, ensure_ascii=False, indent=2)
