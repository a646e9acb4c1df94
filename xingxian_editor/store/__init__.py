"""The store: one SQLite library. Only this package sees a connection or a statement."""
