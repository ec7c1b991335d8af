"""The papers of a cell: what they say, from a template and a season, and how they are drawn as PDF."""
