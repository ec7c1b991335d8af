"""A package comes back exactly as it was signed, or not at all and with the reason."""

import json
from datetime import timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import NOW
from tests.exchange.builders import CELL, sealed
from tests.exchange.mutations import mutated
from tests.exchange.packed import CHECKLIST, FORM, IMPOSTOR, NAME, PUBLISHER, a_package
from tests.exchange.refusals import refused

from sotay.domain.catalog_file import CatalogFile, CatalogKind
from sotay.domain.exchange_errors import ExchangeRefused, NameMissing
from sotay.domain.exchange_fault import ExchangeFault as F
from sotay.exchange.packages import FILE_LIMIT_BYTES, FILES_LIMIT, SIZE_LIMIT_BYTES, read_package
from sotay.texts.errors import NO_SENTENCE, sentence_for

PACKAGE = a_package().content
FIRST, HEADER, SIGNATURE, BODY = PACKAGE.split(b"\n", 3)
BATCHES, LONG_BATCHES, PER_BATCH = 20, 200, 50


def joined(first=FIRST, header=HEADER, signature=SIGNATURE, body=BODY):
    return b"\n".join((first, header, signature, body))


def resigned(header=HEADER, body=BODY):
    """Sign what was changed with the publisher's own key, so that nothing but the change is wrong."""
    lengths = len(header).to_bytes(4, "big") + len(body).to_bytes(4, "big")
    signed = b"sotay/catalog/v1\0" + lengths + header + body
    return joined(header=header, body=body, signature=PUBLISHER.signing.sign(signed).signature.hex().encode())


def test_a_package_tells_who_signed_it_and_gives_every_file_as_it_was_written():
    package = read_package(PACKAGE)

    assert [each.file for each in package.files] == [CHECKLIST, FORM]
    assert [each.number for each in package.files] == [1, 2]
    assert (package.publisher_name, package.publisher_key, package.made_at) == (NAME, PUBLISHER.sign_key, NOW)
    assert [len(group) for group in package.fingerprint.split(" ")] == [5] * 6


def test_the_files_can_be_read_in_an_editor_of_texts():
    assert CHECKLIST.text in PACKAGE.decode("utf-8")
    assert NAME in PACKAGE.decode("utf-8")


def test_the_same_key_on_a_card_has_another_fingerprint():
    as_cell = a_package(publisher=IMPOSTOR)

    assert as_cell.fingerprint != a_package().fingerprint
    assert as_cell.fingerprint not in (CELL.fingerprint,)


files = st.builds(
    CatalogFile,
    kind=st.sampled_from(CatalogKind),
    id=st.from_regex(r"[a-z0-9]{1,10}(-[a-zA-Z0-9]{1,5}){0,2}", fullmatch=True),
    version=st.from_regex(r"[0-9]{1,3}(\.[0-9]{1,3}){0,2}", fullmatch=True),
    text=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=300),
)


@given(
    st.lists(files, min_size=1, max_size=6, unique_by=lambda each: each.lineage),
    st.integers(1, 900_000),
    st.integers(-11, 14),
)
def test_whatever_is_packed_comes_back_the_same(packed, number, hours):
    made_at = NOW.replace(tzinfo=timezone(timedelta(hours=hours)))

    package = read_package(a_package(*packed, number=number, made_at=made_at).content)

    assert [each.file for each in package.files] == packed
    assert [each.number for each in package.files] == list(range(number, number + len(packed)))
    assert package.made_at == made_at


def test_one_bit_anywhere_and_nothing_is_taken_and_the_reason_said():
    for at in range(len(PACKAGE)):
        for bit in range(8):
            changed = bytearray(PACKAGE)
            changed[at] ^= 1 << bit
            with pytest.raises(ExchangeRefused) as caught:
                read_package(bytes(changed))
            assert sentence_for(caught.value) != NO_SENTENCE


@pytest.mark.parametrize("cut", [1, 7, len(BODY), len(BODY) + 1, len(BODY) + 60, len(PACKAGE) - 20])
def test_a_package_that_was_cut_is_damaged(cut):
    with refused(F.DAMAGED):
        read_package(PACKAGE[:-cut])


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", F.NOT_A_PACKAGE),
        (b"%PDF-1.7\n", F.NOT_A_PACKAGE),
        (b"PK\x03\x04", F.NOT_A_PACKAGE),
        (b"\xff\xfei\0d\0:\0", F.NOT_A_PACKAGE),
        (CELL.text.encode(), F.NOT_A_PACKAGE),
        (sealed(), F.NOT_A_PACKAGE),
        (b"SOTAY-DANHMUC", F.DAMAGED),
        (CHECKLIST.text.encode(), F.NOT_SIGNED),
        (b"\xef\xbb\xbf\r\nid: nq04\r\n", F.NOT_SIGNED),
        (BODY, F.NOT_SIGNED),
        (PACKAGE + b"x" * SIZE_LIMIT_BYTES, F.TOO_LARGE),
        (joined(first=b"SOTAY-DANHMUC 2"), F.TOO_NEW),
        (joined(first=b"SOTAY-DANHMUC 999"), F.TOO_NEW),
        (joined(first=b"SOTAY-DANHMUC 0"), F.DAMAGED),
        (joined(first=b"SOTAY-DANHMUC 01"), F.DAMAGED),
        (joined(first=b"SOTAY-DANHMUC 1\r"), F.DAMAGED),
        (b"\xef\xbb\xbf" + PACKAGE, F.NOT_A_PACKAGE),
        (PACKAGE.replace(b"\n", b"\r\n"), F.DAMAGED),
        (PACKAGE + b"\n", F.DAMAGED),
        (PACKAGE + SIGNATURE + b"\n", F.DAMAGED),
        (joined(signature=SIGNATURE + b"\n" + SIGNATURE), F.DAMAGED),
        (joined(signature=SIGNATURE.upper()), F.DAMAGED),
        (joined(signature=b""), F.DAMAGED),
        (joined(header=b"[" * 20_000), F.DAMAGED),
        (joined(header=b" " * 40_000 + HEADER), F.DAMAGED),
    ],
    ids=lambda value: f"{value[:24]!r}" if isinstance(value, bytes) else str(value),
)
def test_what_is_no_whole_package_of_ours_is_refused_by_what_is_wrong(content, fault):
    with refused(fault):
        read_package(content)


def test_a_package_is_signed_by_the_key_that_it_names():
    with refused(F.BAD_SIGNATURE):
        read_package(joined(header=HEADER.replace(PUBLISHER.sign_key.encode(), IMPOSTOR.sign_key.encode())))
    with refused(F.BAD_SIGNATURE):
        read_package(joined(signature=a_package(publisher=IMPOSTOR).content.split(b"\n")[2]))


def test_files_of_two_packages_of_one_publisher_cannot_be_exchanged():
    other = a_package(CatalogFile(CHECKLIST.kind, CHECKLIST.id, "2", CHECKLIST.text.replace("chữ", "lời")), FORM)
    body = other.content.split(b"\n", 3)[3]

    with refused(F.BAD_SIGNATURE if len(body) == len(BODY) else F.DAMAGED):
        read_package(joined(body=body))


def edited(**fields):
    facts = json.loads(HEADER)
    return json.dumps({**facts, **fields}, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def entries(**fields):
    first, second = json.loads(HEADER)["files"]
    return edited(files=[{**first, **fields}, second])


@pytest.mark.parametrize(
    "header",
    [
        edited(name="Ban  Tổ chức"),
        edited(name="a\u202eb"),
        edited(name=""),
        edited(more=1),
        edited(files=[]),
        edited(made_at="2026-11-28"),
        edited(made_at="2026-11-28T10:00:00"),
        entries(number=0),
        entries(number=-1),
        entries(number=1_000_000),
        entries(number=True),
        entries(file_kind="program"),
        entries(file_id="../nq04"),
        entries(file_id="x" * 81),
        entries(version="1.x"),
        entries(version=""),
        entries(file_kind="form", file_id="2026-2B"),
        HEADER.replace(b'"name"', b'"name" '),
        HEADER.replace(b'"made_at"', b'"made_at":"x","made_at"'),
        HEADER.replace("ổ".encode(), b"\\u1ed5"),
    ],
    ids=lambda header: header.decode()[:60],
)
def test_a_header_that_we_would_never_write_is_refused_though_it_is_signed(header):
    with refused(F.DAMAGED):
        read_package(resigned(header))


def test_bytes_that_are_no_text_are_refused_though_they_are_signed():
    with refused(F.DAMAGED):
        read_package(resigned(body=BODY[:-2] + b"\xff\n"))


def test_a_package_names_its_publisher_and_holds_no_more_than_its_readers_take():
    with pytest.raises(NameMissing):
        a_package(name=" ")
    with refused(F.TOO_LARGE):
        a_package(CatalogFile(CatalogKind.FORM, "a", "1", "x" * (FILE_LIMIT_BYTES + 1)))
    with refused(F.TOO_LARGE):
        a_package(*(CatalogFile(CatalogKind.FORM, f"a{number}", "1", "x") for number in range(FILES_LIMIT + 1)))
    with refused(F.TOO_LARGE):
        a_package(*(CatalogFile(CatalogKind.FORM, f"a{number}", "1", "x" * FILE_LIMIT_BYTES) for number in range(7)))


def test_the_secret_key_stands_nowhere_in_a_package():
    assert bytes(PUBLISHER.signing).hex().encode() not in PACKAGE


def read(content):
    """Return the package of a file; None where it is refused with a sentence."""
    try:
        return read_package(content)
    except ExchangeRefused as error:
        refusal = error
    assert sentence_for(refusal) != NO_SENTENCE
    return None


def check(seeds):
    for seed in seeds:
        spoiled = mutated(PACKAGE, seed)
        assert read(spoiled) == (a_package() if spoiled == PACKAGE else None)


@pytest.mark.parametrize("batch", range(BATCHES))
def test_a_spoiled_package_is_refused_with_a_sentence(batch):
    check(range(batch * PER_BATCH, (batch + 1) * PER_BATCH))


@pytest.mark.long
@pytest.mark.parametrize("batch", range(LONG_BATCHES))
def test_ten_thousand_spoiled_packages_are_refused_with_a_sentence(batch):
    check(range(10_000 + batch * PER_BATCH, 10_000 + (batch + 1) * PER_BATCH))
