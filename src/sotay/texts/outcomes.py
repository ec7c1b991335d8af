"""The words for what came of a promise, the same on the screen and on every paper."""

from __future__ import annotations

from typing import assert_never

from sotay.domain.commitment import Outcome


def outcome(result: Outcome | None) -> str:
    """Say what came of a promise."""
    match result:
        case Outcome.KEPT:
            return "Đã thực hiện"
        case Outcome.PARTLY:
            return "Thực hiện được một phần"
        case Outcome.NOT_KEPT:
            return "Chưa thực hiện"
        case None:
            return "Chưa trả lời"
        case _:
            assert_never(result)
