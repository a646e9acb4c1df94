"""The proof on screen, on paper and as PDF, all painted from the same drawing records."""
