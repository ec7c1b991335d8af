"""What the tests of storage share: a closed handbook on disk, its password, a clock."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tests.builders import periods

from sotay.storage.key_slots import MEBIBYTE, Cost

PASSWORD = "mật khẩu đủ dài để thử"
MARKER = "dấu hiệu riêng tư không ai được thấy"
CHEAP_COST = Cost(9 * MEBIBYTE, 2)
RAW_KEY = bytes(range(32))
(Q4,) = periods("2026-Q4")


@dataclass(frozen=True)
class Made:
    """A closed handbook with one answered item, and its recovery code."""

    folder: Path
    code: str


class Clock:
    """A clock that a test sets."""

    def __init__(self):
        self.now = datetime(2026, 11, 22, 14, 5, 9)

    def __call__(self):
        return self.now
