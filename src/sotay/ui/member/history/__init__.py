"""The history: each period, two side by side, and the picture of all."""
