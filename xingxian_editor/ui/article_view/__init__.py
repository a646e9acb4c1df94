"""The reading of one article or photo, beside the galley."""
