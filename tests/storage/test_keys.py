"""Passwords and key files: what opens, what is refused, and what heals."""

import json
import subprocess
import sys
import textwrap
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.storage.builders import PASSWORD

from sotay.domain.errors import (
    KeyFileDamaged,
    KeyFileMissing,
    PasswordTooWeak,
    StoreTooNew,
    WrongPassword,
    WrongRecoveryCode,
)
from sotay.storage import key_file, keys
from sotay.storage.key_slots import MEBIBYTE, Cost, SlotKind


@pytest.fixture(scope="module")
def created():
    return keys.create(PASSWORD, is_sample=False)


@pytest.fixture
def folder(tmp_path, created):
    key_file.write(tmp_path, created[0].file)
    return tmp_path


def opened(folder, password=PASSWORD):
    return keys.open_with_password(key_file.read(folder), password, folder=folder)


def rewritten(folder, change):
    """Change a key file as a person with an editor and our source code could, checksum and all."""
    for name in key_file.KEY_FILES:
        body = json.loads((folder / name).read_bytes())
        change(body)
        del body["checksum"]
        body["checksum"] = key_file._checksum(body)
        (folder / name).write_text(json.dumps(body))


def test_the_password_opens_what_was_made(folder, created):
    assert opened(folder).database_key == created[0].database_key


def test_a_wrong_password_is_told_from_a_damaged_file(folder):
    with pytest.raises(WrongPassword):
        opened(folder, "mật khẩu khác hẳn rồi")


def test_the_recovery_code_opens_what_was_made(folder, created):
    found = keys.open_with_code(key_file.read(folder), created[1].lower().replace("-", " "), folder=folder)

    assert found.database_key == created[0].database_key


@pytest.mark.parametrize("typed", ["", "0000-0000", PASSWORD])
def test_what_is_no_recovery_code_is_refused(folder, typed):
    with pytest.raises(WrongRecoveryCode):
        keys.open_with_code(key_file.read(folder), typed, folder=folder)


def test_the_code_of_another_handbook_is_refused(folder):
    _, other = keys.create(PASSWORD, is_sample=False)

    with pytest.raises(WrongRecoveryCode):
        keys.open_with_code(key_file.read(folder), other, folder=folder)


def test_a_password_typed_in_pieces_of_letters_opens_too(folder):
    assert opened(folder, unicodedata.normalize("NFD", PASSWORD)) == opened(folder)


@pytest.mark.parametrize("password", ["", "mười một kt", unicodedata.normalize("NFD", "mười một kt")])
def test_a_short_password_is_refused_however_it_is_composed(password):
    with pytest.raises(PasswordTooWeak) as caught:
        keys.create(password, is_sample=False)

    assert caught.value.minimum == 12


def test_a_new_password_ends_the_old_one_and_keeps_the_key(folder, created):
    changed = keys.with_password(created[0], "một mật khẩu mới hơn")
    key_file.write(folder, changed.file)

    assert opened(folder, "một mật khẩu mới hơn").database_key == created[0].database_key
    with pytest.raises(WrongPassword):
        opened(folder)


def test_a_new_code_ends_the_old_one(folder, created):
    changed, code = keys.with_new_code(created[0])
    key_file.write(folder, changed.file)
    read = key_file.read(folder)

    assert keys.open_with_code(read, code, folder=folder).database_key == created[0].database_key
    with pytest.raises(WrongRecoveryCode):
        keys.open_with_code(read, created[1], folder=folder)


@pytest.mark.parametrize("name", key_file.KEY_FILES)
@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"null", b'{"checksum": 1}', b"[" * 9000, b"\xff" * 20_000])
def test_a_damaged_copy_is_healed_from_the_other(folder, created, name, content):
    (folder / name).write_bytes(content)

    read = key_file.read(folder)
    key_file.heal(folder, read)

    assert read == created[0].file
    assert len({(folder / each).read_bytes() for each in key_file.KEY_FILES}) == 1


def test_a_missing_copy_is_made_again(folder):
    (folder / key_file.KEY_FILE).unlink()
    key_file.heal(folder, key_file.read(folder))

    assert (folder / key_file.KEY_FILE).read_bytes() == (folder / key_file.KEY_FILE_COPY).read_bytes()


def test_two_damaged_copies_are_named(folder):
    for name in key_file.KEY_FILES:
        (folder / name).write_bytes((folder / name).read_bytes()[:-40])

    with pytest.raises(KeyFileDamaged):
        key_file.read(folder)


def test_no_copy_at_all_is_named(tmp_path):
    with pytest.raises(KeyFileMissing):
        key_file.read(tmp_path)


def test_of_two_sound_copies_the_newer_one_holds(folder, created):
    old = (folder / key_file.KEY_FILE_COPY).read_bytes()
    changed = keys.with_password(created[0], "một mật khẩu mới hơn")
    key_file.write(folder, changed.file)
    (folder / key_file.KEY_FILE_COPY).write_bytes(old)

    assert key_file.read(folder) == changed.file


@given(st.data())
def test_any_flipped_bit_is_damage_and_never_a_wrong_password(created, data):
    content = bytearray(key_file.encoded(created[0].file))
    at = data.draw(st.integers(0, len(content) - 1))
    content[at] ^= 1 << data.draw(st.integers(0, 7))

    assert key_file.decoded(bytes(content)) in (None, created[0].file)


def test_a_newer_format_is_told_from_damage(folder):
    rewritten(folder, lambda body: body.update(format=key_file.FORMAT + 1))

    with pytest.raises(StoreTooNew):
        key_file.read(folder)


@pytest.mark.parametrize(
    "change",
    [
        lambda body: body.update(is_sample=True),
        lambda body: body.update(kind="cell-book"),
        lambda body: body.update(vault_id="0" * 32),
        lambda body: changed(body, "memory_bytes", MEBIBYTE),
        lambda body: changed(body, "passes", 1),
        lambda body: body["slots"].update(password=body["slots"]["recovery"]),
    ],
    ids=["sample", "kind", "vault", "memory", "passes", "slots"],
)
def test_nothing_in_a_key_file_can_be_exchanged_or_changed(folder, change):
    rewritten(folder, change)

    with pytest.raises(WrongPassword):
        opened(folder)


def changed(body, name, by):
    """Change a cost of the password's slot, whatever cost the test run uses."""
    body["slots"]["password"][name] += by


@pytest.mark.parametrize("memory", [0, MEBIBYTE, 1025 * MEBIBYTE, 2**62, -1])
def test_a_cost_that_would_stop_the_computer_is_refused_before_it_is_paid(folder, memory):
    rewritten(folder, lambda body: body["slots"]["password"].update(memory_bytes=memory))

    with pytest.raises(KeyFileDamaged):
        key_file.read(folder)


@pytest.mark.parametrize("passes", [0, 11, 2**40])
def test_absurd_passes_are_refused(passes):
    with pytest.raises(ValueError, match="passes"):
        Cost(64 * MEBIBYTE, passes)


def test_a_key_file_without_a_password_is_damaged(folder, created):
    only_recovery = {SlotKind.RECOVERY: created[0].file.slots[SlotKind.RECOVERY]}
    key_file.write(folder, replace(created[0].file, slots=only_recovery))

    with pytest.raises(KeyFileDamaged):
        opened(folder)


def test_keys_never_show_in_a_repr(created):
    assert created[0].master.hex() not in repr(created[0])
    assert repr(created[0].master)[2:-1] not in repr(created[0])


def test_the_key_file_names_nobody(folder):
    fields = set(json.loads((folder / key_file.KEY_FILE).read_bytes()))

    assert fields == {"format", "vault_id", "kind", "is_sample", "generation", "slots", "checksum"}


def test_what_is_kept_from_guessing_costs_what_the_design_asks():
    """In a fresh program, since here keys are derived cheaply; which also shows that no SQL is loaded for it."""
    script = """
        import sys
        from sotay.storage.key_slots import COSTS, SlotKind
        import sotay.storage.keys
        print(COSTS[SlotKind.PASSWORD].memory_bytes, COSTS[SlotKind.PASSWORD].passes, "sqlalchemy" in sys.modules)
    """
    shown = subprocess.run([sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True, check=True)

    assert shown.stdout.split() == [str(64 * MEBIBYTE), "3", "False"]
