"""The library at the left: newspapers, editions, pages with their state, articles."""
