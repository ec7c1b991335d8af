"""Command line: the same use cases as the windows, without Qt."""
