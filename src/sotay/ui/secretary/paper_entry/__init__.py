"""Typing in what a member wrote on a sheet of paper."""
