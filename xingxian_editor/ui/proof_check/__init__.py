"""The workspace 核红: two versions side by side, what became of every correction, and what else changed."""
