"""The page of ratings: suggestions from above and levels by stage."""
