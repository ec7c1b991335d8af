"""Widgets, models and workers that several windows share."""
