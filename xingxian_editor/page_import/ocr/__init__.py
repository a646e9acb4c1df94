"""From the picture of a page to its characters: text recognition, an extra that is installed apart."""
