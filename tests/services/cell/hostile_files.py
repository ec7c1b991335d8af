"""Files that a cell must not take, made from good ones."""

from dataclasses import replace

from tests.builders import NOW
from tests.exchange.builders import EXCHANGE, OTHER

from sotay.domain.collecting import CellFault
from sotay.domain.exchange_fault import ExchangeFault as F
from sotay.domain.letter import ReceiptAnswer
from sotay.exchange.envelope import seal_for, unseal
from sotay.exchange.identity import identity_of

HANH, AN = "Nguyễn Thị Hồng Hạnh", "Lò Văn Ân"


def hostile(book, seed):
    """Yield files that must not be taken, each with a name and what is said of it; ``seed`` is that of the cell."""
    good = book.file(HANH, "hay").read_bytes()
    cell = identity_of(seed)
    inner = unseal(good, cell)
    stanza = b"-> X25519 OULMbPP3sNcT9/z77ika/JgALvC4SFp18N8vippdMjY\nTu4FBKvwH7FcU4EWWY28J7FVgfWtfVK6FjL+wTCrb7k\n"
    mac = b"--- iw8uKxyX6KF4v6IQJv9VYmMJqinUm1BJkFepDYLd+/0\n"
    yield "truncated", good[:-100], F.CANNOT_OPEN
    yield "altered outside", good[:-1] + bytes([good[-1] ^ 1]), F.CANNOT_OPEN
    yield "altered inside", _sealed(book, inner.replace(b"hay", b"hai")), F.BAD_SIGNATURE
    yield "for another cell", book.file(HANH, cell=OTHER).read_bytes(), F.CANNOT_OPEN
    yield "sealed anew for us", _sealed(book, _inner_for_another(book, seed)), F.WRONG_RECIPIENT
    yield "forged with another key", book.file(AN, seed="cd" * 32).read_bytes(), CellFault.KEY_CHANGED
    yield "a stranger", book.file("Người Lạ Mặt").read_bytes(), CellFault.NOT_ON_ROSTER
    yield "of a newer program", _sealed(book, inner[:8] + b"\x02" + inner[9:]), F.TOO_NEW
    yield "10 MB", good + bytes(10_000_000), F.TOO_LARGE
    yield "a thousand stanzas", b"age-encryption.org/v1\n" + stanza * 1_000 + mac + bytes(200), F.NOT_OUR_ENVELOPE
    yield "no file of ours", b"%PDF-1.7\n", F.NOT_SEALED
    yield "empty", b"", F.NOT_SEALED
    yield "a receipt", _receipt(book, good, seed), F.ANOTHER_KIND


def _sealed(book, inner):
    return seal_for(book.card.seal_key, inner)


def _inner_for_another(book, seed):
    other = book.file(HANH, cell=replace(book.card, sign_key=OTHER.sign_key))
    return unseal(other.read_bytes(), identity_of(seed))


def _receipt(book, good, seed):
    received = EXCHANGE.read(EXCHANGE.opener(seed=seed)(good))
    mine = replace(received, header=replace(received.header, sender_seal=book.card.seal_key))
    return EXCHANGE.answer(mine, seed=seed, said=ReceiptAnswer.RECEIVED, comment="", now=NOW).content
