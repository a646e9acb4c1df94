"""The article in which one simply types: every change becomes a correction."""
