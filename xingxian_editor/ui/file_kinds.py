"""The kinds of files that become pages, as dialogs and the drop area name them."""

PAGE_SUFFIXES = (".txt", ".docx", ".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff")
"""Those that ``page_import`` reads; written here too, so that the window need not load the readers."""
