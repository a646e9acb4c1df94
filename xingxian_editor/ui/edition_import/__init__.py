"""The import of an edition in the window: a list of its pages and how far each is."""
