"""Notes of the desk: written on a block or on characters, answered, resolved."""
