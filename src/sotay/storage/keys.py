"""Passwords, recovery codes and the keys they open. Imports no SQL, so that a key is derived while the rest loads.

A random master key is wrapped once per slot; the key of the database is made from it. A new password wraps anew and
leaves the database alone.
"""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from sotay.domain.errors import KeyFileDamaged, PasswordTooWeak, WrongPassword, WrongRecoveryCode
from sotay.domain.password import MINIMUM_LENGTH, missing_length
from sotay.domain.store_kind import StoreKind
from sotay.storage.key_file import KeyFile
from sotay.storage.key_slots import KEY_LENGTH, Slot, SlotKind, seal, unseal
from sotay.storage.recovery_code import new_code, secret_of

VAULT_ID_BYTES = 16
OWNER = ""
"""Whose password opens a store that has no custodian; the recovery code stands for the owner, too."""


@dataclass(frozen=True, slots=True)
class Keys:
    """A key file with its opened master key, which never shows in a repr; ``holder`` says whose password opened it."""

    file: KeyFile
    master: bytes = field(repr=False)
    holder: str = OWNER

    @property
    def database_key(self) -> bytes:
        """Return the raw key of the database."""
        return hashlib.blake2b(b"", digest_size=KEY_LENGTH, key=self.master, person=b"sotay.database").digest()


def create(password: str, *, is_sample: bool, kind: StoreKind = StoreKind.HANDBOOK) -> tuple[Keys, str]:
    """Return the keys of a new store and its recovery code; PasswordTooWeak."""
    _check_strength(password)
    empty = KeyFile(
        vault_id=secrets.token_hex(VAULT_ID_BYTES),
        kind=kind.value,
        is_sample=is_sample,
        generation=0,
        slots=MappingProxyType({}),
    )
    keys = with_password(Keys(file=empty, master=secrets.token_bytes(KEY_LENGTH)), password)
    return with_new_code(keys)


def open_with_password(file: KeyFile, password: str, *, folder: Path) -> Keys:
    """Return the keys, opened by the owner's password or by that of a custodian; WrongPassword."""
    master = _opened(file, SlotKind.PASSWORD, _normal(password), folder)
    if master is not None:
        return Keys(file=file, master=master)
    for custodian in file.custodians:
        master = _opened_by(file, custodian, password)
        if master is not None:
            return Keys(file=file, master=master, holder=custodian)
    raise WrongPassword(folder)


def check_own_password(opened: Keys, password: str, *, folder: Path) -> None:
    """Refuse a password that is not that of whoever opened the store; WrongPassword."""
    if opened.holder == OWNER:
        master = _opened(opened.file, SlotKind.PASSWORD, _normal(password), folder)
    else:
        master = _opened_by(opened.file, opened.holder, password)
    if master is None:
        raise WrongPassword(folder)


def open_with_code(file: KeyFile, typed: str, *, folder: Path) -> Keys:
    """Return the keys; WrongRecoveryCode, at once for a mistyped code."""
    secret = secret_of(typed)
    master = _opened(file, SlotKind.RECOVERY, secret, folder) if secret is not None else None
    if master is None:
        raise WrongRecoveryCode(folder)
    return Keys(file=file, master=master)


def with_password(keys: Keys, password: str) -> Keys:
    """Return the keys behind a new password of whoever opened them; PasswordTooWeak. The old one opens no longer."""
    if keys.holder != OWNER:
        return with_custodian(keys, keys.holder, password)
    _check_strength(password)
    return _with_slot(keys, SlotKind.PASSWORD, _normal(password))


def with_custodian(keys: Keys, custodian: str, password: str) -> Keys:
    """Return the keys that a custodian's password opens too, instead of an earlier one of his; PasswordTooWeak."""
    _check_strength(password)
    bound_to = keys.file.custodian_bound_to(custodian)
    slot = seal(keys.master, kind=SlotKind.CUSTODIAN, secret=_normal(password), bound_to=bound_to)
    return with_custodians(keys, {**keys.file.custodians, custodian: slot})


def with_custodians(keys: Keys, custodians: Mapping[str, Slot]) -> Keys:
    """Return the keys that these custodians can open and no other."""
    changed = replace(keys.file, custodians=MappingProxyType(dict(custodians)), generation=keys.file.generation + 1)
    return replace(keys, file=changed)


def handed_over(keys: Keys, password: str) -> tuple[Keys, str]:
    """Return the keys that a new owner's password alone opens, and the new recovery code; PasswordTooWeak.

    The key inside is the same: whoever kept an old key file still opens by it what the old passwords opened.
    """
    changed = with_password(with_custodians(replace(keys, holder=OWNER), {}), password)
    return with_new_code(changed)


def with_new_code(keys: Keys) -> tuple[Keys, str]:
    """Return the keys behind a new recovery code and the code as it is printed. The old one opens no longer."""
    code = new_code()
    secret = secret_of(code)
    if secret is None:
        raise AssertionError("a fresh code passes its own check")
    return _with_slot(keys, SlotKind.RECOVERY, secret), code


def _with_slot(keys: Keys, kind: SlotKind, secret: str) -> Keys:
    slot = seal(keys.master, kind=kind, secret=secret, bound_to=keys.file.bound_to)
    slots = MappingProxyType({**keys.file.slots, kind: slot})
    return replace(keys, file=replace(keys.file, slots=slots, generation=keys.file.generation + 1))


def _opened(file: KeyFile, kind: SlotKind, secret: str, folder: Path) -> bytes | None:
    slot = file.slots.get(kind)
    if slot is None:
        raise KeyFileDamaged(folder)
    return unseal(slot, secret=secret, bound_to=file.bound_to)


def _opened_by(file: KeyFile, custodian: str, password: str) -> bytes | None:
    slot = file.custodians.get(custodian)
    bound_to = file.custodian_bound_to(custodian)
    return unseal(slot, secret=_normal(password), bound_to=bound_to) if slot else None


def _check_strength(password: str) -> None:
    if missing_length(password):
        raise PasswordTooWeak(MINIMUM_LENGTH)


def _normal(password: str) -> str:
    """Return the password as each keyboard and system types it alike."""
    return unicodedata.normalize("NFKC", password)
