"""Files out: the page as Word files."""
