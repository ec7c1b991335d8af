"""Help for whoever keeps checklists and forms: from a draft to a package that others take in."""

from __future__ import annotations

from sotay.texts.help_admin_forms import fields
from sotay.texts.help_admin_publishing import after_publishing, changes, publishing
from sotay.texts.help_topic import Topic


def topics() -> tuple[Topic, ...]:
    """Return the topics of this family in order."""
    return (
        whole_way(),
        drafting(),
        form_view(),
        text_view(),
        changes(),
        proof_reading(),
        excel(),
        other_checklists(),
        fields(),
        publishing(),
        after_publishing(),
    )


def whole_way() -> Topic:
    """Explain the whole way in a page."""
    return Topic(
        "ra-ban-moi",
        "Ra một bản mới, từ đầu đến cuối",
        (
            "Các bài dưới đây dành cho người được giao giữ danh mục và mẫu của đảng bộ. Mọi việc làm trong sổ tay của "
            "chính đồng chí; chưa phát hành thì không ai khác thấy.",
            "1. Ở «Danh mục và mẫu», bấm «Soạn và phát hành», rồi «Bắt đầu bản nháp…», chọn tệp làm gốc.",
            "2. Sửa ở «Biểu mẫu» hay ở «Văn bản», cách nào tiện thì dùng. Gõ đến đâu lưu đến đó.",
            "3. Ở «Thay đổi», ghi ngày hiệu lực, căn cứ, và nói rõ từng thay đổi là thay đổi gì.",
            "4. So từng câu với văn bản in ở «So câu chữ».",
            "5. Bấm «Phát hành…», ghi tên nơi phát hành, lưu tệp gói có đuôi .danhmuc.",
            "6. Đưa tệp cho đảng viên và các chi bộ. Ai nhận lần đầu thì đồng chí đọc sáu nhóm số cho người ấy.",
            "Đồng chí cũng nên tự nhận gói của mình vào một sổ tay khác để xem người nhận thấy gì.",
        ),
    )


def drafting() -> Topic:
    """Explain what a draft is."""
    return Topic(
        "soan-danh-muc",
        "Bản nháp là gì",
        (
            "Bản nháp là bản tiếp theo của một tệp: danh mục, mẫu, thể thức hay quy định. Tệp gốc còn nguyên, người "
            "khác không thấy bản nháp, không kỳ nào đổi theo.",
            "Ở «Danh mục và mẫu», bấm «Soạn và phát hành», rồi «Bắt đầu bản nháp…». Chọn tệp làm gốc và bấm «Bắt đầu "
            "soạn». Bản nháp có số bản tiếp theo và lấy hôm nay làm ngày hiệu lực; ngày ấy sửa được.",
            "Bản nháp được tự lưu như mọi chữ khác trong sổ tay, kể cả khi đang viết dở hay viết sai. Thoát ra rồi vào "
            "lại thì chọn bản nháp trong danh sách và bấm «Mở».",
            "Phía trên là các cách xem cùng một bản nháp. Danh mục thì có «Biểu mẫu», «Văn bản», «Thay đổi», «So câu "
            "chữ», «Excel», «Bản in thử»; mẫu và thể thức thì có «Từng ô». Sửa ở chỗ này thì chỗ kia đổi theo. Cửa sổ "
            "hẹp thì các cách xem nằm trong một nút.",
            "Hai mũi tên ở trên cùng là hoàn tác và làm lại, dùng chung cho mọi cách xem; cửa sổ hẹp thì chúng cũng "
            "nằm trong nút ấy.",
            "Không cần nữa thì bấm «Xoá bản nháp». Xoá nhầm thì bấm «Hoàn tác».",
        ),
    )


def form_view() -> Topic:
    """Explain a checklist as a form."""
    return Topic(
        "bieu-mau",
        "Sửa danh mục trong biểu mẫu",
        (
            "«Biểu mẫu» chia danh mục thành từng ô. Bên trái là các phần: «Thông tin chung», «Mức trả lời», «Các "
            "nhóm» và từng biểu hiện; bấm vào phần nào thì sửa phần ấy. Bên phải là «Đảng viên sẽ thấy», xem ở cỡ chữ "
            "13 và 20; cửa sổ hẹp thì bấm «Xem như đảng viên thấy».",
            "«Mã vĩnh viễn» giữ cho biểu hiện vẫn là nó qua các bản, dù số thứ tự hay lời văn thay đổi. Công bố rồi "
            "thì mã không đổi được.",
            "Thêm thì bấm «Thêm biểu hiện…». Một biểu hiện thành hai thì bấm «Tách làm hai…»; hai thành một thì bấm "
            "«Gộp với mục khác…». Nhờ vậy lịch sử của đảng viên biết nối mục mới với mục cũ.",
            "Không hỏi nữa thì bấm «Thôi dùng mục này», đừng xoá. Câu trả lời cũ vẫn giữ và vẫn xem được. Mức trả lời "
            "cũng vậy: «Thôi dùng mức này»; câu của một mức đã công bố thì không đổi.",
            "Ở «Dành cho», đánh dấu nếu mục chỉ hỏi người viết Mẫu 2A, 2B, 2C hay đảng viên dự bị; để trống là hỏi mọi "
            "người. Ai đã trả lời mục ấy thì luôn thấy câu trả lời của mình. «Đảng viên sẽ thấy» cũng ghi mục chỉ dành "
            "cho ai.",
            "Muốn đổi thứ tự thì bấm «Đưa lên», «Đưa xuống»: ở «Các nhóm» là cả nhóm cùng các biểu hiện của nhóm, ở "
            "một biểu hiện là riêng mục ấy. Số thứ tự tự đánh lại; Ctrl+Z thì về như trước.",
            "Ô nào viết sai có lời báo ngay bên dưới.",
        ),
    )


def text_view() -> Topic:
    """Explain the text with its problems."""
    return Topic(
        "van-ban",
        "Sửa trong văn bản, chỗ sai và phím F8",
        (
            "«Văn bản» là nguyên tệp YAML, có số dòng và màu. Lời chú, thứ tự, cách viết của tệp được giữ nguyên; chỉ "
            "dòng nào sửa mới đổi.",
            "Ngừng gõ thì chương trình soát lại ngay. Chỗ viết sai được gạch chân và ghi ở danh sách «Những chỗ cần "
            "sửa» bên dưới, có số dòng, số cột: bấm vào một dòng, hoặc bấm F8, là tới đúng chỗ. Shift và F8 thì đi "
            "ngược lại.",
            "Bấm Ctrl và F để tìm, gõ không dấu cũng được; F3 tới chỗ tiếp theo.",
            "Trong ô văn bản, phím Tab viết hai dấu cách. Muốn ra khỏi ô, bấm F6.",
            "Văn bản đang có chỗ sai thì «Biểu mẫu» chưa mở được; chữ đã viết còn nguyên. Bấm «Sửa trong văn bản», sửa "
            "xong thì mở được.",
        ),
    )


def proof_reading() -> Topic:
    """Explain comparing the wording with the print."""
    return Topic(
        "so-cau-chu",
        "So câu chữ với văn bản in",
        (
            "Mở bản nháp của danh mục và bấm «So câu chữ». Bên trái là các mục chưa so xong với văn bản in; bật «Hiện "
            "cả mục đã so xong» để xem mọi mục.",
            "Chọn một mục, dán hoặc gõ câu chính thức vào ô «Câu trong văn bản in». Chữ nào khác được tô ở cả hai bên; "
            "giống hết thì ghi «Khớp từng chữ.»",
            "Văn bản in đúng hơn thì bấm «Lấy câu vừa dán làm lời văn».",
            "So xong, chọn «Đã so đến đâu», ghi «Người so» và «Ngày so», rồi bấm «Ghi kết quả so». Người sau biết ai "
            "đã so và hỏi ai. Câu đã dán còn đó khi đồng chí quay lại.",
            "Sửa lời văn ở «Biểu mẫu» hay lấy câu vừa dán thì mục ấy trở lại là chưa so. Sửa ở «Văn bản» hay bằng "
            "Excel mà còn để lần so cũ thì «Thay đổi» nhắc so lại.",
        ),
    )


def excel() -> Topic:
    """Explain the way to Excel and back."""
    return Topic(
        "sua-bang-excel",
        "Sửa danh mục bằng Excel",
        (
            "Mở bản nháp của danh mục, bấm «Excel», rồi «Lưu thành tệp Excel…». Mỗi biểu hiện một dòng.",
            "Sửa trong Excel rồi lưu lại. Cột mã thì để nguyên: mã giữ nguyên thì chương trình mới biết đó vẫn là mục "
            "ấy.",
            "Bấm «Lấy từ tệp Excel…» và chọn tệp đã sửa. Chương trình kể hết những chỗ sẽ đổi, lời trong nháp và lời "
            "trong tệp cạnh nhau. Đến lúc ấy bản nháp vẫn như cũ.",
            "Đúng ý thì bấm «Đưa vào bản nháp», không thì «Thôi, giữ bản nháp». Đưa vào rồi vẫn hoàn tác được bằng mũi "
            "tên ở trên.",
        ),
    )


def other_checklists() -> Topic:
    """Explain checklists beside the 27 manifestations."""
    return Topic(
        "danh-muc-khac",
        "Danh mục khác: Quy định 144, Quy định 207",
        (
            "Ngoài 27 biểu hiện, chương trình có sẵn năm chuẩn mực của Quy định 144-QĐ/TW. Nhiều danh mục dùng song "
            "song được: lúc mở kỳ, đảng viên chọn ở «Trả lời theo danh mục»; mỗi kỳ theo một danh mục.",
            "19 điều đảng viên không được làm (Quy định 207-QĐ/TW) thì chỉ có mẫu trống, vì chưa so được với văn bản "
            "in. Bấm «Bắt đầu bản nháp…», chọn tệp có ghi «mẫu trống, chép lời văn vào», rồi chép từng điều từ văn bản "
            "chính thức. Còn chỗ để trống thì chưa phát hành được.",
            "Danh mục riêng của đơn vị cũng bắt đầu từ mẫu trống ấy: sửa tên ở «Thông tin chung», sửa mã (dòng id ở "
            "đầu tệp) trong «Văn bản», để không lẫn với danh mục khác.",
        ),
    )
