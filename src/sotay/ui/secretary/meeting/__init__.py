"""The screen on which the review meeting is run, readable from a projector."""
