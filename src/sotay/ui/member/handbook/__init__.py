"""The page on which the checklist is read and searched."""
