"""Papers that are tables, as Excel files."""
