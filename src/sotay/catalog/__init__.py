"""Checklists and forms: YAML read strictly into domain values."""
