"""Windows: the only package besides app that knows Qt."""
