"""One YAML document changed value by value, with every other line left as it was written."""
