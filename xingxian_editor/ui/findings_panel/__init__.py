"""The list of findings, grouped, over the form that explains the chosen one."""
