"""Files in: from a file or a pasted text to a page, step by step."""
