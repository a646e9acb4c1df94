"""Xingxian Editor: review the pages of a Chinese newspaper."""

__version__ = "0.1.0"
