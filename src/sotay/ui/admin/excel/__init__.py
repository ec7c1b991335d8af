"""A checklist on its way to Excel and back."""
