"""Comparing the wording of a draft with the printed resolution, item by item."""
