"""Checklists and forms in the hands of those who keep them: what is in force, drafts, publishing."""
