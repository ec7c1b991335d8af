"""The steps to a new cell book."""
