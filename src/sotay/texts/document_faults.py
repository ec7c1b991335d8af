"""What to tell when a value of a text cannot be changed without touching what stands around it."""

from __future__ import annotations

from sotay.domain.document import NotEditable
from sotay.domain.errors import SotayError


def sentence_of(error: SotayError) -> str:
    """Return the sentence of an error of editing a text by its values, "" for any other."""
    match error:
        case NotEditable():
            return (
                "Chỗ này viết theo cách mà biểu mẫu không sửa được nếu không đụng tới phần bên cạnh. "
                "Bản nháp vẫn nguyên; đồng chí bấm «Văn bản» rồi sửa ở đó."
            )
    return ""
