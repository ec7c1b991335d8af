"""The help of a secretary."""
