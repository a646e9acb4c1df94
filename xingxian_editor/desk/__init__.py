"""What a person can do: import, tag, check, export. Knows the layers below, never the screen."""
