"""QR codes: which modules are dark for some bytes, and the code drawn on paper."""

from __future__ import annotations

from functools import lru_cache

from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRCode, QRErrorCorrectLevel
from reportlab.platypus import Flowable

from sotay.domain.qr_code import QrCode

OVERLAP = 0.02
"""How much a run of modules reaches over its edge, so that no printer leaves a light line between two rows."""


@lru_cache(maxsize=16)
def qr_code_of(content: bytes) -> QrCode:
    """Return the code of some bytes, of which 15 in a hundred may be spoiled; takes about 0.1 s the first time."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(QR8bitByte(content))
    code.make()
    return QrCode(tuple(tuple(map(bool, row)) for row in code.modules or ()))


class QrPicture(Flowable):
    """A code with its margin, in the middle of the line."""

    def __init__(self, code: QrCode, side: float) -> None:
        super().__init__()
        self._code = code
        self._side = side

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002
        """Return the size."""
        self.width = availWidth
        return availWidth, self._side

    def draw(self) -> None:
        """Draw the dark modules."""
        module = self._side / self._code.whole_size
        left = (self.width - self._side) / 2
        self.canv.setFillGray(0)
        for row, column, length in self._code.dark_runs():
            self.canv.rect(
                left + column * module,
                self._side - (row + 1) * module - OVERLAP * module,
                length * module,
                module * (1 + OVERLAP),
                stroke=0,
                fill=1,
            )
