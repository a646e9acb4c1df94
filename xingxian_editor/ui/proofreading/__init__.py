"""The workspace 校对: its tool bar, the line of the pass, the list of corrections, find and replace."""
