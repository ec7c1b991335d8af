"""Pictures over the years, drawn by us, for a handbook and a cell book alike."""
