"""Where a cell book lies, its backups, and what was done with people's data."""
