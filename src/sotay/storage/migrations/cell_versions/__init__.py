"""Revisions of the schema of a cell book, numbered without a gap."""
