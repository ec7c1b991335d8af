"""Data files that come in signed packages: taking one in, what came, and whom the store trusts; for both windows."""
