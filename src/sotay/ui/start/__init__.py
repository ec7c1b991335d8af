"""Windows before a handbook is open: first run, password, recovery code, backup."""
