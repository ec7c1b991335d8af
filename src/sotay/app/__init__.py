"""Composition root: builds windows and command line from services and adapters."""
