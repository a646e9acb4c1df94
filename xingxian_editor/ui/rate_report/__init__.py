"""Error-rate reports in the window: a page, an edition, a month, with their chart."""
