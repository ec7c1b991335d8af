"""The first page of a cell book: the season, how far it is, and the one next step."""
