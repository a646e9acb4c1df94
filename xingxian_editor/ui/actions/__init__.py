"""Everything a person can ask of the window: one module a subject, each entry with its key and its tooltip."""
