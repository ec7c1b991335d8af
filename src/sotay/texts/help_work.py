"""Help on the member's work: answering, closing, looking back, the annual review."""

from __future__ import annotations

from sotay.texts.help_topic import Topic


def topics() -> tuple[Topic, ...]:
    """Return the topics of this family in order."""
    return (
        first_steps(),
        assess(),
        read_the_27(),
        keep_diary(),
        follow_remedies(),
        close_period(),
        look_back(),
        keep_promises(),
        annual_review(),
        compose_review(),
        print_papers(),
    )


def first_steps() -> Topic:
    """Explain the first ten minutes."""
    return Topic(
        "bat-dau",
        "Bắt đầu trong mười phút",
        (
            "Trang «Tổng quan» luôn cho biết việc nên làm tiếp. Việc ấy nằm trên nút tô màu ở góc dưới bên phải.",
            "Lần đầu, nút ấy ghi «Bắt đầu» kèm tên kỳ, ví dụ quý IV năm 2026. Bấm vào là mở kỳ ấy. "
            "Muốn mở kỳ khác, đồng chí bấm «Chọn kỳ khác…» để chọn tháng, quý, sáu tháng, năm hay nhiệm kỳ.",
            "Sau đó sổ tay đưa đồng chí tới mục đầu tiên. Đọc mục, chọn một mức, ghi đôi dòng, sang mục sau.",
            "Không phải làm hết một lần. Đóng lại lúc nào cũng được; lần sau sổ tay mở đúng mục đang dừng.",
            "Chi bộ lùi hạn thì bấm «Đổi hạn…» ở ô «Kỳ đang làm», hoặc ở đầu trang «Rà soát và chốt kỳ».",
        ),
    )


def assess() -> Topic:
    """Explain how one period is answered."""
    return Topic(
        "tu-danh-gia",
        "Tự đánh giá một kỳ",
        (
            "Bên trái là danh sách 27 mục theo ba nhóm. Dấu trước mỗi mục cho biết mục đã trả lời, đang dở hay chưa; "
            "danh sách không bao giờ hiện câu trả lời, nên người đi ngang không đọc được.",
            "Mỗi mục có nguyên văn, các biểu hiện cụ thể và câu hỏi để tự hỏi mình. "
            "Đồng chí chọn mức đúng với mình nhất. Chưa chắc thì chọn «Chưa chắc, cần suy nghĩ thêm».",
            "Bên dưới có chỗ ghi việc làm được, hạn chế, nguyên nhân và biện pháp khắc phục. Chỗ nào không có gì thì "
            "để trống.",
            "Ô «Ghi chú riêng» chỉ để cho mình. Ghi chú riêng không vào bản kiểm điểm và không nộp cho ai; "
            "chỉ in ra khi đồng chí tự chọn «In cả ghi chú riêng» cho một kỳ.",
            "Cạnh ô ghi có lời đồng chí viết ở kỳ trước để đối chiếu. Sổ tay không điền sẵn thay đồng chí.",
            "Danh mục có bản mới mà kỳ đang làm dở thì đầu trang hiện «Làm nốt theo bản cũ» và «Xem thay đổi…», xem "
            "bài «Chuyển kỳ đang làm sang bản mới».",
            "Có mục chỉ hỏi người viết một mẫu, hay chỉ hỏi đảng viên dự bị. Lúc mở kỳ, sổ tay hỏi theo hai dòng «Đảng "
            "viên» và «Mẫu kiểm điểm» ở «Cài đặt». Giữa kỳ mới sửa hai dòng ấy thì đầu trang hiện «Hỏi theo hồ sơ» và "
            "«Để như lúc mở kỳ». Mục đã ghi thì luôn còn.",
            "Phím tắt: Alt và mũi tên phải sang mục sau, Alt và mũi tên trái về mục trước, "
            "Alt và số 1, 2, 3, 4 để chọn mức.",
        ),
    )


def read_the_27() -> Topic:
    """Explain reading and searching the checklist."""
    return Topic(
        "27-bieu-hien",
        "Đọc và tìm trong 27 biểu hiện",
        (
            "Trang «27 biểu hiện» chỉ để đọc. Mỗi mục có nguyên văn, biểu hiện cụ thể và câu hỏi tự hỏi mình.",
            "Gõ vào ô tìm, có dấu hay không dấu đều được: gõ «dao duc» cũng thấy «đạo đức». Chỗ tìm thấy được tô nền.",
            "Có mục ghi chú rằng câu chữ chưa so đủ với bản in của Nghị quyết. "
            "Khi cần trích nguyên văn các mục ấy, đồng chí đối chiếu với văn bản chính thức.",
        ),
    )


def keep_diary() -> Topic:
    """Explain the diary and the quick entry."""
    return Topic(
        "ghi-chep",
        "Ghi chép hằng ngày",
        (
            "Ở trang nào cũng được, bấm Ctrl và N: một cửa sổ nhỏ mở ra, con trỏ nằm sẵn trong ô chữ. Đồng chí ghi một "
            "dòng rồi bấm Ctrl và Enter là xong. Trang «Tổng quan» và trang «Ghi chép» cũng có nút «Ghi nhanh».",
            "Ngày hôm nay được điền sẵn, đổi được. Có thể chọn biểu hiện và kèm một tệp minh chứng; không bắt buộc. "
            "Ghi nhầm thì bấm «Hoàn tác».",
            "Đang viết dở mà phải dừng: cứ đóng cửa sổ, khoá máy hay thoát. Sổ tay giữ dòng ấy, lần sau bấm Ctrl và N "
            "là viết tiếp.",
            "Trang «Ghi chép» xếp các dòng theo tháng, mới nhất ở trên. Chọn tháng, chọn biểu hiện, hoặc gõ vào ô tìm, "
            "có dấu hay không dấu đều được; chỗ tìm thấy được tô nền.",
            "Bấm vào một dòng để đọc và sửa; sửa đến đâu lưu đến đó. Minh chứng: bấm «Thêm tệp minh chứng…» hoặc kéo "
            "tệp thả vào. Mỗi tệp không quá 5 MB và được mã hoá; «Lưu ra…» chép tệp ra nơi đồng chí chọn.",
            "Sang dòng khác rồi mới thấy sửa nhầm: bấm «Hoàn tác» ở thanh phía trên. Xoá nhầm cũng vậy, hoặc vào "
            "«Đã xoá» để đưa trở lại.",
            "«In, lưu danh sách…» in những dòng đang hiện; tệp minh chứng không in. Trong «Tự đánh giá», mỗi mục có "
            "nút «Ghi chép về mục này» để xem lại khi trả lời.",
        ),
    )


def follow_remedies() -> Topic:
    """Explain remedies, their dates and their table."""
    return Topic(
        "bien-phap",
        "Theo dõi biện pháp khắc phục",
        (
            "Khi chốt kỳ, mỗi dòng ở ô «Biện pháp khắc phục» tự vào trang «Biện pháp». Kỳ còn mở thì bấm "
            "«Đưa vào danh sách theo dõi» ngay dưới ô ấy. Việc hứa ở chỗ khác thì bấm «Thêm biện pháp».",
            "Danh sách xếp việc quá hạn lên đầu, rồi đến việc trong 30 ngày, 90 ngày. Việc chưa xong còn nằm đó qua "
            "các kỳ, các năm, cho đến khi đồng chí ghi là đã xong.",
            "Với mỗi việc, đồng chí đặt hạn, ghi tiến độ, kết quả, ai xác nhận được, và thêm tệp minh chứng. "
            "Tệp được mã hoá trong sổ tay, mỗi tệp không quá 5 MB.",
            "Ở ô «Ai chỉ ra hạn chế này», chọn «Kỳ kiểm điểm trước chỉ ra» hoặc «Cấp có thẩm quyền kết luận» thì việc "
            "ấy được đưa ra để trả lời ở phần III của bản kiểm điểm.",
            "«In, lưu bảng theo dõi…» cho bảng khắc phục hạn chế của một năm. «Lịch nhắc hạn…» ghi các ngày đến hạn "
            "ra tệp lịch để mở bằng lịch của máy tính hay điện thoại; nếu không chọn «Kèm nội dung việc cần làm», "
            "tệp không ghi việc gì.",
            "Xoá nhầm thì bấm «Hoàn tác», hoặc vào «Đã xoá» để đưa trở lại.",
        ),
    )


def close_period() -> Topic:
    """Explain closing and reopening."""
    return Topic(
        "chot-ky",
        "Rà soát, chốt kỳ và mở lại",
        (
            "Trang «Rà soát và chốt kỳ» gom lại những mục chưa trả lời, còn chưa chắc và đã khác kỳ trước. "
            "Bấm vào một mục là tới đúng mục ấy.",
            "Bấm «Chốt kỳ» thì bản tự đánh giá chỉ còn để đọc. Mục chưa trả lời vẫn được chốt và ghi là chưa trả lời.",
            "Chốt nhầm thì bấm «Hoàn tác». Về sau muốn sửa, đồng chí mở kỳ ấy trong «Lịch sử các kỳ» và bấm "
            "«Mở lại kỳ»; sổ tay ghi lại ngày mở lại.",
        ),
    )


def look_back() -> Topic:
    """Explain the history."""
    return Topic(
        "lich-su",
        "Xem lại và so sánh các kỳ",
        (
            "Trang «Lịch sử các kỳ» có danh sách mọi kỳ. Mở một kỳ để đọc lại, hoặc đặt hai kỳ cạnh nhau để so sánh.",
            "«Toàn cảnh» xếp 27 mục theo các kỳ. «Từng mục» theo một mục qua từng năm. «Theo nhóm» đếm mỗi nhóm có mấy "
            "mục ở mỗi mức, mỗi mục tính một lần theo mức chọn sau cùng trong năm. «Đã ghi đủ chưa» cho biết kỳ nào "
            "còn mục dở hay chưa ghi. Bấm vào một hình, hoặc đi tới bằng phím mũi tên rồi gõ Enter, là mở kỳ ấy.",
            "Khi danh mục đổi, câu trả lời cũ và mới chỉ nối với nhau nếu nghĩa giữ nguyên. Chỗ đổi nghĩa, tách, gộp, "
            "thôi dùng hay lời văn khác mà chưa phân loại thì có khung nói rõ từ kỳ nào và vì sao.",
            "Bấm «Đọc bằng chữ» để đọc hoặc chép hình vẽ thành lời; bấm nút in để in hay lưu PDF. Phần này chỉ để "
            "đồng chí tự xem; sổ tay không chấm điểm và không xếp hạng.",
            "Kỳ cũ luôn hiện đúng câu chữ của danh mục lúc trả lời, kể cả khi danh mục đã thay đổi.",
        ),
    )


def keep_promises() -> Topic:
    """Explain the yearly commitment."""
    return Topic(
        "cam-ket",
        "Viết và kiểm lại cam kết hằng năm",
        (
            "Trang «Cam kết» giữ mỗi năm một bản. Chọn năm, bấm «Viết cam kết năm…», rồi ở từng phần bấm «Thêm một "
            "điều» và viết việc mình hứa. Gõ đến đâu lưu đến đó; bên cạnh là trang in thật.",
            "Sổ tay không điền sẵn. Điều năm trước chưa thực hiện được và biện pháp còn dở nằm trong «Lấy từ sổ tay»: "
            "đánh dấu từng dòng muốn hứa tiếp, dòng ấy vào phần đang viết và còn sửa được.",
            "Bấm «Gắn kèm» để nối một điều với một biểu hiện hoặc một biện pháp, hay «Theo dõi thành biện pháp mới» để "
            "có hạn và tiến độ. Những gì gắn kèm chỉ để đồng chí theo dõi, không in ra.",
            "Từ tháng 11, trang mở sẵn phần «Kiểm lại cuối năm»: mỗi điều đã hứa đứng cạnh chỗ trả lời đã thực hiện, "
            "một phần hay chưa, và nói rõ bằng việc; ghi chép trong năm về biểu hiện gắn kèm mở xem được ngay ở đó. "
            "Sổ tay chỉ đếm điều còn chưa trả lời, không chấm điểm.",
            "«In, lưu PDF, Word…» in đúng trang đang thấy: bản cam kết khi đang viết, bản kết quả khi đang kiểm lại. "
            "Các điều đã trả lời cũng được gợi ý ở phần về cam kết của bản kiểm điểm.",
            "Chưa tìm thấy mẫu chung của Trung ương cho bản cam kết; chi bộ có mẫu riêng thì đồng chí theo mẫu ấy.",
            "Bản đã viết giữ mẫu và thể thức của lúc viết. Khi có bản mới, trang có nút «Chuyển sang bản mới»; điều đã "
            "hứa còn nguyên, điều của phần không còn thì xuống phần cuối, và hoàn tác được.",
        ),
    )


def annual_review() -> Topic:
    """Explain the annual review."""
    return Topic(
        "kiem-diem",
        "Làm bản kiểm điểm cuối năm",
        (
            "Trang «Bản kiểm điểm» gom các việc làm được, hạn chế, nguyên nhân và biện pháp trong năm thành bản nháp "
            "theo mẫu. Ghi chú riêng không bao giờ vào đây.",
            "Bản nháp chỉ để đỡ công chép. Đồng chí sửa từng phần thành lời của mình; bên cạnh là trang in thật.",
            "Điểm do đồng chí tự chấm; sổ tay chỉ cộng lại và cho thấy điều kiện của từng mức. "
            "Mức đồng chí chọn là mức tự nhận; chi bộ đề xuất và cấp uỷ quyết định sau.",
            "Dòng chưa có thông tin, như ngày sinh hay đơn vị, sẽ in thành dòng chấm để ghi tay. "
            "Muốn in sẵn, đồng chí điền ở «Cài đặt», phần bản thân.",
            "Chi bộ cần bản để sửa tiếp thì bấm «In, lưu PDF, Word…» rồi «Lưu Word». Tệp ấy mở được bằng Word và "
            "LibreOffice, đúng khổ giấy, lề và cỡ chữ; sửa trong tệp thì sổ tay không đổi theo.",
        ),
    )


def compose_review() -> Topic:
    """Explain what stands beside the review while it is written."""
    return Topic(
        "viet-kiem-diem",
        "Viết bản kiểm điểm từ sổ tay",
        (
            "Trên mỗi phần có nút «Gợi ý từ sổ tay». Bấm vào là thấy câu trả lời, ghi chép, biện pháp và điều "
            "đã cam kết trong năm thuộc về phần ấy, kèm ngày và số biểu hiện.",
            "Bấm một dòng, hoặc chọn rồi gõ Enter, là dòng ấy vào ngay sau dòng đồng chí đang viết, kèm ngày. "
            "Dòng nào đã có trong bài thì ghi «đã đưa vào»; bấm vào dòng ấy là tới chỗ của nó.",
            "Đưa nhầm thì bấm «Hoàn tác», hoặc gõ Ctrl+Z trong ô. Gõ Esc để từ danh sách về lại ô viết.",
            "Nút «Năm ngoái đồng chí viết» cho xem lời cũ để đối chiếu; sổ tay không chép sẵn. Muốn dùng lại một đoạn, "
            "bấm «Dùng lại đoạn này…» và trả lời câu «Năm nay có gì khác?».",
            "Dòng nhỏ «Giống năm ngoái khoảng…» chỉ hiện trên màn hình của đồng chí, không in và không lưu.",
            "Trước khi nộp, bấm «Soát trước khi nộp»: sổ tay chỉ ra phần còn trống, cụm từ chung chung, mục nói "
            "đang khắc phục mà chưa có biện pháp, biện pháp quá hạn, điều cam kết chưa trả lời, phần giống năm ngoái. "
            "Bấm vào một dòng là tới nơi. Sổ tay chỉ nhắc; nộp hay chưa do đồng chí.",
        ),
    )


def print_papers() -> Topic:
    """Explain printing and saving as PDF or for Word."""
    return Topic(
        "in",
        "In, lưu PDF, lưu Word",
        (
            "Ở trang có giấy tờ, bấm nút «In, lưu PDF, Word…». Cửa sổ mở ra cho thấy đúng trang sẽ in.",
            "Trong cửa sổ ấy, «In» mở hộp chọn máy in, số bản và trang cần in. «Lưu PDF» ghi một tệp để in ở máy khác, "
            "«Lưu Word» ghi một tệp để sửa tiếp; lưu xong, sổ tay báo tên tệp kèm nút «Mở» và «Mở thư mục».",
            "Tệp PDF và tệp Word không được mã hoá: ai cầm tệp cũng đọc được. "
            "Đồng chí cất nơi phù hợp và xoá khi không cần nữa.",
            "Nếu báo không ghi được, có thể tệp cũ đang mở ở chương trình khác. "
            "Đóng chương trình ấy hoặc chọn tên khác; tệp cũ vẫn nguyên.",
        ),
    )
