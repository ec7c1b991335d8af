"""What a draft changes against the version before, and of what kind each change is."""
