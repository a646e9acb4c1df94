"""The error rate (差错率): weighted errors per 10,000 characters, by a scoring profile."""
