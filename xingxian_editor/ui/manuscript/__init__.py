"""Manuscripts that come back and the correction sheet: their dialogs, what is printed, the share of the work."""
