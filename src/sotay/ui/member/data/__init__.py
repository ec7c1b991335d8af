"""The page about the data: where they lie, backups, copies, deleted periods."""
