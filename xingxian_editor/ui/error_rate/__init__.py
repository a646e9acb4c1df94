"""The error rate in the window: the cell of the status bar, and what makes the number up."""
