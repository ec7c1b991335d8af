"""Sealed files between member and cell: key cards, submissions, receipts."""
