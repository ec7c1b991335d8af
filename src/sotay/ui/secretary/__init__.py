"""The pages of a secretary, over an open cell book."""
