"""The galley: the page's lines as the file has them, with the tags beside them."""
