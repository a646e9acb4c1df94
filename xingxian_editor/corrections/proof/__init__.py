"""The proof: every correction as the standard draws it, as drawing records in millimetres. Pure functions."""
