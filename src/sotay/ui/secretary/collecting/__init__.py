"""The page that takes submissions in."""
