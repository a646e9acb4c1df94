"""What a page is: frozen records anchored to source characters; standard library only."""
