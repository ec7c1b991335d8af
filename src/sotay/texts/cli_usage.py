"""What the command line says when it is called wrongly.

argparse speaks English; ``usage_error`` says each of its messages in Vietnamese. A test calls every one of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from sotay.domain.period import FIRST_YEAR, LAST_YEAR


def usage_prefix() -> str:
    """Return what stands before the usage line."""
    return "Cách dùng: "


def wrong_usage(reason: str) -> str:
    """Say that the command was not understood, and why."""
    return f"Lệnh chưa đúng: {reason}"


def see_help(command: str) -> str:
    """Say where the help is."""
    return f"Xem hướng dẫn: {command} --help"


def usage_error(message: str) -> str:
    """Return the reason that argparse gives, in Vietnamese; a general one for a message that is not known."""
    found = re.fullmatch(r"argument (?P<name>\S+(?:/\S+)*): (?P<rest>.*)", message, re.DOTALL)
    name, rest = (found["name"], found["rest"]) if found else ("", message)
    for pattern, sentence in _KNOWN:
        if match := re.fullmatch(pattern, rest, re.DOTALL):
            return sentence(name, *match.groups())
    # Our own types refuse with a sentence that is Vietnamese already; anything else here is unknown English.
    return f"{name}: {rest}" if name and not rest.isascii() else "xem lại các từ và tuỳ chọn đã ghi."


def not_a_year(written: str) -> str:
    """Say that the text is no year."""
    return f"«{written}» không phải là năm; ghi bốn chữ số từ {FIRST_YEAR} đến {LAST_YEAR}, ví dụ 2026."


def empty_name() -> str:
    """Say that a name is needed."""
    return "tên đang để trống; ghi họ và tên, ví dụ «Nguyễn Văn An»."


def empty_path() -> str:
    """Say that a path is needed."""
    return "đường dẫn đang để trống."


def name_too_long(limit: int) -> str:
    """Say that a name is too long."""
    return f"tên dài quá {limit} ký tự."


def not_an_export_name(name: str) -> str:
    """Say how the name of an exported file must end."""
    return f"«{name}» phải kết thúc bằng .pdf, .docx (tệp Word) hoặc .json (dữ liệu mở)."


def not_a_paper_name(name: str) -> str:
    """Say how the name of a cell's paper must end."""
    return f"«{name}» phải kết thúc bằng .pdf, .docx (tệp Word) hoặc .xlsx (tệp Excel)."


def wrong_ending(name: str, ending: str) -> str:
    """Say with what the name of a file must end."""
    return f"«{name}» phải kết thúc bằng {ending}."


def no_such_command(word: str) -> str:
    """Say that a word is neither a command nor a file or folder."""
    return f"«{word}» không phải là một lệnh, cũng không có tệp hay thư mục nào tên như vậy."


def _missing(_name: str, names: str) -> str:
    return f"còn thiếu {names}."


def _unrecognized(_name: str, words: str) -> str:
    return f"không hiểu «{words}»."


def _invalid_choice(name: str, word: str, choices: str) -> str:
    return f"không có {name} «{word}»; chọn một trong: {re.sub(chr(39), '', choices)}."


def _needs_one(name: str) -> str:
    return f"sau {name} phải có một giá trị."


def _needs_some(name: str) -> str:
    return f"sau {name} phải có ít nhất một giá trị."


def _takes_none(name: str, value: str) -> str:
    return f"{name} không nhận giá trị «{value}»."


def _invalid_value(name: str, value: str) -> str:
    return f"giá trị «{value}» của {name} không dùng được."


_KNOWN: tuple[tuple[str, Callable[..., str]], ...] = (
    (r"the following arguments are required: (.*)", _missing),
    (r"unrecognized arguments: (.*)", _unrecognized),
    (r"invalid choice: ['\"](.*)['\"] \(choose from (.*)\)", _invalid_choice),
    (r"expected one argument", _needs_one),
    (r"expected at least one argument", _needs_some),
    (r"ignored explicit argument ['\"](.*)['\"]", _takes_none),
    (r"invalid .* value: ['\"](.*)['\"]", _invalid_value),
)
