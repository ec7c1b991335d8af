"""The page on which a member answers the items of a period."""
