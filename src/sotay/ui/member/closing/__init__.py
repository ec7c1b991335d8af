"""The page on which a period is read through once more and closed."""
