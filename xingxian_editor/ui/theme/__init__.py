"""How the window looks: colours, type, space and icons, all read from one file of tokens."""
