"""Rosters of a cell as people keep them: CSV and Excel files."""
