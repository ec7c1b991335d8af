"""The page of the people of a cell."""
