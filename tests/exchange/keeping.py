"""Make the files that are kept for ever for a version of the format: ``python -m tests.exchange.keeping``.

Run when a version or a kind of file is released; what lies in ``tests/data/exchange`` is never made anew after that.
"""

from pathlib import Path

from tests.builders import LATER
from tests.exchange.builders import CELL, CELL_SEED, EXCHANGE, MEMBER, MEMBER_SEED, a_draft, a_submission, received
from tests.exchange.packed import a_package
from tests.exchange.rolled_up import a_rollup_draft, rolled
from tests.rollup import ALL_PARTS, a_rollup

from sotay.domain.letter import ReceiptAnswer

KEPT = Path(__file__).resolve().parents[1] / "data" / "exchange" / "v1"
TEXTS = ("Gương mẫu, tận tuỵ.", "Có lúc còn chậm; đã sửa từ quý III.")
COMMENT = "Đề nghị ghi rõ nguyên nhân."


def main() -> None:
    """Make the folder of this version."""
    KEPT.mkdir(parents=True, exist_ok=True)
    submission = EXCHANGE.seal(a_draft(a_submission(*TEXTS)), seed=MEMBER_SEED, cell=CELL)
    receipt = EXCHANGE.answer(
        received(submission.content), seed=CELL_SEED, said=ReceiptAnswer.RETURNED, comment=COMMENT, now=LATER
    )
    files = {
        "cell.thechibo": CELL.text.encode("utf-8"),
        "member.thedangvien": MEMBER.text.encode("utf-8"),
        "submission.bainop": submission.content,
        "receipt.biennhan": receipt.content,
        "rollup.bainop": rolled(a_rollup_draft(a_rollup(33, ALL_PARTS))),
        "package.danhmuc": a_package().content,
    }
    for name, content in files.items():
        if not (KEPT / name).exists():
            (KEPT / name).write_bytes(content)


if __name__ == "__main__":
    main()
