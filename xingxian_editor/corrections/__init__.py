"""What proofreaders change: a ledger of runs over a reading. Pure functions, nothing but page below."""
