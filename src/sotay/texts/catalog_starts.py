"""What a new part of a data file begins with, so that it can be read before somebody fills it in."""

from __future__ import annotations


def words() -> str:
    """Stand where words are to be written."""
    return "Viết vào đây"


def total_heading() -> str:
    """Head the line that adds up all points."""
    return "Tổng điểm"


def feed_line() -> str:
    """Put an answer and its item into one line."""
    return "- {text} (biểu hiện {code})"


def empty_table() -> str:
    """Stand where a table has no row."""
    return "Không có."
