"""Why a version of a checklist cannot follow the one before it.

Each says what is wrong, that what was answered stands, where that could be doubted, and what to write instead.
"""

from __future__ import annotations

from datetime import date

from sotay.domain.dates import format_date
from sotay.domain.manifestation import ChangeKind
from sotay.texts.change_kinds import change_kind


def version_taken(version: str) -> str:
    """Say that another text already bears this number."""
    return (
        f"Phiên bản {version} đã có, nội dung khác với tệp này. "
        "Bản đã có vẫn nguyên; đồng chí ghi một số phiên bản cao hơn."
    )


def version_not_higher(version: str, latest: str) -> str:
    """Say that a later version is known."""
    return f"Phiên bản {version} thấp hơn bản {latest} đã có. Đồng chí ghi số cao hơn {latest}."


def replaces_nothing(latest: str) -> str:
    """Say that the version must name the one it replaces."""
    return (
        f"Danh mục này đã có phiên bản {latest}, nên bản mới phải nói nó thay bản nào. "
        f'Đồng chí thêm dòng replaces: "{latest}" và mục changes.'
    )


def replaces_another(written: str, latest: str) -> str:
    """Say that the version must replace the one before it."""
    return (
        f"replaces ghi bản {written}, mà bản liền trước là {latest}. "
        f'Đồng chí ghi replaces: "{latest}" và nói các thay đổi so với bản ấy.'
    )


def dates_backwards(day: str, version: str, earlier: str) -> str:
    """Say that a version comes into force before the one that it replaces."""
    return (
        f"Bản này có hiệu lực từ {_day(day)}, trước cả bản {version} mà nó thay "
        f"({_day(earlier)}). Đồng chí ghi ngày muộn hơn."
    )


def level_gone(key: str, version: str) -> str:
    """Say that a level that is in use must not just go."""
    return (
        f"Mức trả lời «{key}» còn dùng ở bản {version} mà bản này bỏ hẳn, trong khi các kỳ đang mở có thể đã chọn nó. "
        f'Đồng chí để lại mức ấy và ghi until: "{version}".'
    )


def level_new_meaning(key: str, version: str, sentence: str) -> str:
    """Say that a level keeps its sentence."""
    return (
        f"Mức trả lời «{key}» ở bản {version} là «{sentence}». Câu của một mức không đổi, kẻo câu trả lời cũ thành "
        "nghĩa khác; chỉ sửa được chính tả. "
        f'Đồng chí giữ câu cũ, hoặc ghi until: "{version}" cho mức này rồi thêm mức mới.'
    )


def id_again(item_id: str, version: str) -> str:
    """Say that an id was withdrawn and must not come back."""
    return (
        f"Mã «{item_id}» đã dùng đến bản {version} rồi thôi. Mã không dùng lại, kẻo câu trả lời cũ nối vào mục mới. "
        "Đồng chí đặt một mã khác."
    )


def unclassified_text(item_id: str, version: str, proposed: str) -> str:
    """Say that a text differs and nobody said what that means."""
    return (
        f"Lời của mục «{item_id}» khác bản {version} mà changes chưa nói là thay đổi gì. Đồng chí thêm vào changes: "
        f'id "{item_id}" và kind; theo câu chữ thì có lẽ là "{proposed}" ({change_kind(ChangeKind(proposed))}).'
    )


def unclassified_new(item_id: str, version: str) -> str:
    """Say that an item is new and nobody said where it comes from."""
    return (
        f"Bản {version} không có mục «{item_id}» mà changes chưa nói mục này ở đâu ra. Đồng chí thêm vào changes: "
        f'id "{item_id}", kind là "added" (thêm mới), "split_from" (tách ra) hoặc "merged_from" (gộp lại).'
    )


def unclassified_gone(item_id: str, version: str) -> str:
    """Say that an item is gone and nobody said so."""
    return (
        f"Mục «{item_id}» có ở bản {version} mà bản này thôi dùng, changes chưa nói gì. Câu trả lời cũ vẫn giữ; "
        f'đồng chí thêm vào changes: id "{item_id}", kind "withdrawn" (thôi dùng), hoặc ghi nó ở from của mục đã '
        "tách ra, gộp lại từ nó."
    )


def change_not_new(item_id: str, version: str) -> str:
    """Say that an item called new was there before."""
    return (
        f'Mục «{item_id}» ghi là "added" (thêm mới) mà bản {version} đã có. '
        'Đồng chí ghi "reworded" nếu chỉ sửa lời, "meaning_changed" nếu đổi nghĩa, hoặc xoá dòng này.'
    )


def change_not_before(item_id: str, version: str) -> str:
    """Say that what was changed was not there before."""
    return f"Bản {version} không có mục «{item_id}» để thay đổi. Đồng chí xem lại mã này, hoặc xoá dòng này."


def change_of_nothing(item_id: str, version: str) -> str:
    """Say that a text called reworded is what it was."""
    return f'Mục «{item_id}» ghi là "reworded" (sửa lời) mà lời vẫn như ở bản {version}. Đồng chí xoá dòng này.'


def source_unknown(source: str, version: str) -> str:
    """Say that what was split or merged was not there before."""
    return f"Bản {version} không có mục «{source}» để tách ra hay gộp lại. Đồng chí xem lại mã ở from."


def ring(ids: str) -> str:
    """Say that items are said to come from each other."""
    return f"Các mục này lấy từ nhau thành một vòng: {ids}. Đồng chí xem lại from, cho biết mục nào có trước."


def _day(written: str) -> str:
    return format_date(date.fromisoformat(written))
