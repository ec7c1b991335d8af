"""The rows and repositories of a cell book."""
