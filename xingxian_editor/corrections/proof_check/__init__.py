"""Proof check (核红): what became of the corrections in the next version of a page, and what else changed."""
