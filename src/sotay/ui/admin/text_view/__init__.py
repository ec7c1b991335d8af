"""A draft as text: colours, line numbers, search, and a list of problems that jumps."""
