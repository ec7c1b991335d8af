"""The cards of the members and of the cell."""
