"""Find what is wrong on a page. Pure functions: records in, findings out."""
