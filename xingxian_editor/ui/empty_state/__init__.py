"""What the window shows before the first page is there: how to open one, and what the program must know."""
