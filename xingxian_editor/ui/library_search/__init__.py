"""What a search through the whole library found."""
