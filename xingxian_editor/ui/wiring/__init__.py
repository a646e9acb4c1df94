"""Connects what the views ask for with the desk that does it."""
