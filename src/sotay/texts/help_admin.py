"""Help on checklists and forms: what is in force, and writing a new version."""

from __future__ import annotations

from sotay.texts.catalog_parts import explanation, label
from sotay.texts.help_topic import Topic


def topics() -> tuple[Topic, ...]:
    """Return the topics of this family in order."""
    return (in_force(), taking(), drafting(), fields())


def in_force() -> Topic:
    """Explain the page for those who only use what is there."""
    return Topic(
        "danh-muc-va-mau",
        "Danh mục và mẫu đang dùng",
        (
            "Vào «Danh mục và mẫu», hoặc bấm Ctrl và M. Phần «Đang dùng» cho biết danh mục biểu hiện và các mẫu giấy "
            "nào đang dùng trong sổ tay, bản thứ mấy, có hiệu lực từ ngày nào, ai phát hành.",
            "Đồng chí chỉ xem, không phải làm gì ở đây. Các kỳ đã ghi luôn giữ danh mục của kỳ ấy; "
            "về sau có bản mới thì lời đã ghi và bản đã in cũng không đổi.",
            "Phần «Soạn và phát hành» dành cho người được giao soạn danh mục và mẫu.",
        ),
    )


def taking() -> Topic:
    """Explain taking a new version in."""
    return Topic(
        "nhan-ban-moi",
        "Nhận bản danh mục, mẫu mới",
        (
            "Bản mới đến trong một tệp có đuôi .danhmuc, do cấp trên hoặc người quản lý danh mục ký. Nháy đúp vào tệp, "
            "hoặc vào «Danh mục và mẫu», bấm «Nhận bản danh mục, mẫu mới…» rồi chọn tệp.",
            "Cửa sổ hiện ra cho biết ai phát hành, trong gói có gì và «Tờ trình thay đổi»: nhận vào thì đổi gì ở sổ "
            "tay này, kỳ nào đang mở có liên quan. Xem xong chưa bấm «Nhận vào sổ tay» thì chưa có gì thay đổi.",
            "Lần đầu nhận của một nơi, gọi điện hoặc gặp trực tiếp, nhờ nơi ấy đọc sáu nhóm số của họ. Khớp thì đánh "
            "dấu «Tôi đã nghe nơi phát hành đọc, khớp cả sáu nhóm», hoặc gõ các số nghe được. Lần sau không phải làm "
            "lại.",
            "Thấy báo đỏ là khoá đã đổi thì đừng vội nhận: hỏi trực tiếp nơi phát hành. Chỉ nhận được khi gõ đúng cả "
            "sáu nhóm số mà nơi ấy đọc.",
            "Gói chưa ký, bị sửa trên đường đi, cũ hơn bản đang dùng hoặc có chỗ sai thì chương trình không nhận và "
            "nói rõ vì sao; sổ tay vẫn như trước.",
            "Nhận xong dùng ngay. Các kỳ đã chốt không đổi một chữ. Muốn bỏ bản vừa nhận thì bấm «Hoàn tác». Bản đã "
            "nhận, bản trước và nơi phát hành được tin xem ở cuối phần «Đang dùng»; «Thôi tin nơi này» thì gói sau của "
            "nơi ấy phải đối chiếu lại.",
        ),
    )


def drafting() -> Topic:
    """Explain writing a new version."""
    return Topic(
        "soan-danh-muc",
        "Soạn bản mới của danh mục và mẫu",
        (
            "Ở «Danh mục và mẫu», bấm «Soạn và phát hành», rồi «Bắt đầu bản nháp…» và chọn tệp làm gốc. "
            "Bản nháp là một bản chép, tệp gốc còn nguyên.",
            "Bản nháp được tự lưu như mọi chữ khác trong sổ tay, kể cả khi đang viết dở hay viết sai. "
            "Thoát ra rồi vào lại thì soạn tiếp.",
            "«Văn bản» là nguyên tệp, có số dòng. Chỗ viết sai được gạch chân và ghi ở danh sách bên dưới: "
            "bấm vào một dòng, hoặc bấm F8, là tới đúng chỗ. Bấm Ctrl và F để tìm, gõ không dấu cũng được.",
            "Trong ô văn bản, phím Tab viết hai dấu cách. Muốn ra khỏi ô, bấm F6.",
            "«Thay đổi» đặt bản nháp cạnh bản trước: chữ gạch ngang là chữ bỏ đi, chữ gạch chân là chữ thêm vào. Với "
            "mỗi điều đã đổi lời, chọn đó là thay đổi gì; chương trình có đề xuất, đồng chí quyết định. Ngày hiệu lực "
            "và căn cứ cũng sửa ở đây.",
            "Soạn xong thì bấm «Phát hành…». Còn chỗ sai, hay còn thay đổi chưa phân loại, thì chương trình nói rõ và "
            "chưa phát hành. Ghi tên nơi phát hành, bấm nút phát hành, rồi chọn chỗ lưu tệp gói để đưa cho người nhận.",
            "Lần đầu nhận gói của đồng chí, người nhận đối chiếu dấu vân khoá: sáu nhóm số ghi ở cửa sổ phát hành.",
            "Bản đã phát hành chỉ đọc. Chọn nó trong danh sách thì có «Lưu lại tệp…» và «Soạn bản tiếp theo».",
            "Xoá nhầm bản nháp thì bấm «Hoàn tác».",
        ),
    )


EXPLAINED = (
    *("id", "version", "effective_from", "effective_until", "legal_basis", "notes", "year_line", "profile_lines"),
    *("depth", "hint", "prompt", "key", "feeds", "line", "levels", "except_levels", "offers", "optional", "rating"),
    *("maximum", "details", "signatures_note", "at_least", "below", "sources", "much_repeated", "width_mm"),
)
"""The keys of files that the help explains one by one."""


def fields() -> Topic:
    """Explain the fields of a file, and each key that its label does not explain."""
    return Topic(
        "tung-o",
        "Sửa mẫu và thể thức từng ô",
        (
            "Mở bản nháp của mẫu bản kiểm điểm, bản cam kết, thể thức, quy định, cụm từ nhắc soát hay giấy tờ chi bộ "
            "thì có «Từng ô»: bên trái là các phần, ở giữa là ô để sửa, bên phải là bản in thử trên số liệu mẫu. "
            "Cửa sổ hẹp thì bấm «Các phần» và «Bản in thử» để chuyển qua lại.",
            "Bản in thử vẽ lại khi ngừng gõ và không lấy gì trong sổ. Ô nào ghi sai có lời báo ngay bên dưới.",
            "«Thêm» đặt một phần mới sau phần đang xem; hai mũi tên chuyển phần lên, xuống; bỏ nhầm thì bấm "
            "«Hoàn tác». Chỉ dòng được sửa thay đổi, tệp giữ nguyên cách viết; lúc nào cũng sang «Văn bản» được.",
            "Mẫu mới hẳn thì bắt đầu từ mẫu trống; chỗ nào còn để trống, chương trình chỉ ra và chưa cho phát hành. "
            "Bản kiểm điểm và bản cam kết đã lưu giữ mẫu và thể thức lúc viết.",
            *(f"{label(each)} (trong văn bản ghi là {each}): {_lower(explanation(each))}" for each in EXPLAINED),
        ),
    )


def _lower(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]
