"""Export as Word: two files, and a small preview in which the layout's template is changed."""
