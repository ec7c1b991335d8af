"""The settings of the window of a cell book."""
