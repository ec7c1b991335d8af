"""The log: what happened where, for repairing faults; never what a person wrote.

Messages hold ids and counts. Of an exception only its class and the places in the code are kept, since its text may
quote a file or an answer.
"""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from sotay.files import private_mkdir

if TYPE_CHECKING:
    from pathlib import Path

LOGGER_NAME = "sotay"
FILE_NAME = "sotay.log"
MAX_FILE_BYTES = 1_000_000
OLD_FILES = 3


def install(folder: Path) -> logging.Handler:
    """Write what the application logs into the folder; other libraries' messages are not kept.

    Raises OSError when the folder cannot be made. The file itself is opened with the first message.
    """
    private_mkdir(folder)
    handler = RotatingFileHandler(
        folder / FILE_NAME, maxBytes=MAX_FILE_BYTES, backupCount=OLD_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(PrivateFormatter())
    logger = logging.getLogger(LOGGER_NAME)
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    return handler


def remove(handler: logging.Handler) -> None:
    """Stop writing to the handler's file and close it."""
    logging.getLogger(LOGGER_NAME).removeHandler(handler)
    handler.close()


class PrivateFormatter(logging.Formatter):
    """Time, level, logger and message; of an exception only class and places."""

    def format(self, record: logging.LogRecord) -> str:
        """Write the record; never uses ``exc_text``, which another handler may have filled with the whole text."""
        lines = [f"{self.formatTime(record)} {record.levelname} {record.name} {record.getMessage()}"]
        if record.exc_info and record.exc_info[1] is not None:
            lines += [f"    {line}" for line in describe_exception(record.exc_info[1])]
        return "\n".join(lines)


def describe_exception(error: BaseException) -> list[str]:
    """Return class and places of an exception and of those that led to it, the last first, without their texts."""
    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        lines.append(f"{type(current).__module__}.{type(current).__qualname__}")
        trace = current.__traceback__
        while trace is not None:
            frame = trace.tb_frame
            lines.append(f"  {frame.f_globals.get('__name__', '?')}:{trace.tb_lineno} {frame.f_code.co_name}")
            trace = trace.tb_next
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return lines
