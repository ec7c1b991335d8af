"""What to tell the user when a package whose signature holds is not accepted."""

from __future__ import annotations

from sotay.domain import package_errors as e
from sotay.domain.catalog_file import CatalogKind
from sotay.domain.errors import SotayError
from sotay.texts.catalog_kinds import kind_name
from sotay.texts.problems import with_place


def sentence_of(error: SotayError) -> str:
    """Return the sentence of an error of accepting a package, "" for any other."""
    match error:
        case e.OlderFile(file_kind=kind, file_id=file_id, offered=offered, present=present):
            return (
                f"{kind_name(kind)} «{file_id}» trong gói là phiên bản {offered}, cũ hơn phiên bản {present} đang có, "
                "nên không nhận gì từ gói này. Đồng chí xin nơi phát hành gói mới nhất."
            )
        case e.OtherTextOfVersion(file_kind=kind, file_id=file_id, version=version):
            return (
                f"{kind_name(kind)} «{file_id}» trong gói cũng là phiên bản {version} như bản đang có mà lời lại khác, "
                "nên không nhận gì từ gói này. Đồng chí báo nơi phát hành: lời đã đổi thì phải ghi số phiên bản mới."
            )
        case e.SameFileTwice(file_kind=kind, file_id=file_id):
            return (
                f"Có hai tệp cùng là {_small(kind)} «{file_id}», nên chưa làm gói. Mỗi gói chỉ có một bản của mỗi tệp; "
                "đồng chí bỏ bớt một tệp hoặc làm hai gói."
            )
        case e.NothingNew():
            return "Mọi thứ trong gói này đã có rồi; không có gì thay đổi."
        case e.PublisherNotTrusted(name=name, fingerprint=fingerprint):
            return (
                f"Gói do «{name}» ký, nơi này chưa được tin, nên chưa nhận. Đồng chí nghe nơi phát hành đọc dấu vân "
                f"khoá rồi đối chiếu với dấu vân của gói: {fingerprint}."
            )
        case e.PublisherKeyChanged(name=name, known=known, offered=offered):
            return (
                f"Gói mang tên «{name}» nhưng ký bằng khoá khác với khoá đã nhận trước đây, nên chưa nhận. Dấu vân "
                f"khoá trước đây: {known}. Dấu vân khoá của gói này: {offered}. Đồng chí hỏi trực tiếp nơi phát "
                "hành; chỉ nhận khi nơi ấy đọc đúng dấu vân mới."
            )
        case e.UnknownPublisher():
            return "Sổ này không còn tin nơi phát hành ấy. Đồng chí mở lại danh sách để xem."
        case e.AcceptedUnusable(files=files):
            return (
                f"Có {len(files)} bản đã nhận mà chương trình này không đọc được, nên đang dùng bản có sẵn trong "
                f"chương trình; bản đã nhận vẫn được giữ. Chỗ đầu, trong «{files[0].path}»: "
                f"{with_place(files[0].problems[0])}"
            )
    return _of_file(error)


def _of_file(error: SotayError) -> str:
    match error:
        case e.MislabelledFile(file_kind=kind, file_id=file_id, version=version, own_id=own, own_version=own_version):
            return (
                f"Gói ghi là có {_small(kind)} «{file_id}» phiên bản {version}, nhưng bên trong lại là «{own}» phiên "
                f"bản {own_version}, nên không nhận gì từ gói này. Đồng chí báo nơi phát hành làm lại gói."
            )
    return ""


def _small(kind: CatalogKind) -> str:
    name = kind_name(kind)
    return name[0].lower() + name[1:]
