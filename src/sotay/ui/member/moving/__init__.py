"""Offering to move an open period to a newer version of its checklist."""
