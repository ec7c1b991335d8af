"""The mirror of the cell: how often each manifestation was named, in bands that point at nobody."""
