"""Acts on a cell book."""
