"""The page on which a cell and its committee exchange packages."""
