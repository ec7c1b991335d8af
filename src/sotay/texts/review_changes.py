"""Sentences of the changes of a review and a commitment that can be taken back at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sotay.domain.dates import format_date

if TYPE_CHECKING:
    from datetime import date


def points_changed(written: str) -> str:
    """Say that the points of a criterion are others now; "" for none."""
    return f"Đã ghi {written} điểm." if written else "Đã bỏ điểm của một tiêu chí."


def box_changed(label: str) -> str:
    """Say which box is ticked now; "" for none."""
    return f"Đã chọn: {label}." if label else "Đã bỏ chọn một ô."


def condition_changed(*, holds: bool) -> str:
    """Say that a condition is stated to hold, or not any more."""
    return "Đã đánh dấu một điều kiện." if holds else "Đã bỏ đánh dấu một điều kiện."


def place_changed(place: str) -> str:
    """Say which place is written beside the date."""
    return f"Đã đổi nơi viết: {place}." if place.strip() else "Đã bỏ trống nơi viết."


def date_changed(day: date | None) -> str:
    """Say which date is written on the paper."""
    return f"Đã đổi ngày viết: {format_date(day)}." if day is not None else "Đã bỏ trống ngày viết."


def undone() -> str:
    """Say that a change was taken back."""
    return "Đã hoàn tác."
