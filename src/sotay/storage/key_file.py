"""The key file of a handbook: reading and writing ``keys.json`` and its copy.

Knows the format and which of two copies to believe; knows no password. A checksum tells a damaged file from a wrong
password: what passes it and still does not open was given the wrong one.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

from sotay.domain.errors import KeyFileDamaged, KeyFileMissing, StoreTooNew, StoreUnreachable
from sotay.files import atomic_write, sync_folder
from sotay.storage.key_slots import Cost, Slot, SlotKind

KEY_FILE = "keys.json"
KEY_FILE_COPY = "keys-copy.json"
KEY_FILES = (KEY_FILE, KEY_FILE_COPY)
FIRST_FORMAT, FORMAT = 1, 2
"""The second format has custodians; a file without any is written in the first, as it always was."""
SIZE_LIMIT_BYTES = 16 * 1024


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What a key file says. Of two copies the higher ``generation`` holds; it grows with each change."""

    vault_id: str
    kind: str
    is_sample: bool
    generation: int
    slots: Mapping[SlotKind, Slot]
    custodians: Mapping[str, Slot] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def bound_to(self) -> str:
        """Return what each slot is bound to, so that it opens in this handbook alone and as what it is."""
        return json.dumps([FIRST_FORMAT, self.vault_id, self.kind, self.is_sample])

    def custodian_bound_to(self, custodian: str) -> str:
        """Return what the slot of a custodian is bound to, so that no two can change places."""
        return json.dumps([self.bound_to, custodian])


class _NewerFormat(Exception):
    pass


def has_any(folder: Path) -> bool:
    """Tell whether at least one copy of a key file is there."""
    return any((folder / name).is_file() for name in KEY_FILES)


def read(folder: Path) -> KeyFile:
    """Return the sound copy with the highest generation; KeyFileMissing, KeyFileDamaged, StoreTooNew."""
    if not has_any(folder):
        raise KeyFileMissing(folder)
    try:
        copies = [copy for name in KEY_FILES if (copy := _read_copy(folder / name)) is not None]
    except _NewerFormat:
        raise StoreTooNew(folder) from None
    if not copies:
        raise KeyFileDamaged(folder)
    return max(copies, key=lambda each: each.generation)


def write(folder: Path, key_file: KeyFile) -> None:
    """Write both copies. Room for both is taken before the first is replaced, so that a full disk changes neither."""
    content = encoded(key_file)
    waiting = {name: folder / f".sotay-{secrets.token_hex(8)}.tmp" for name in KEY_FILES}
    try:
        for temporary in waiting.values():
            atomic_write(temporary, content)
        for name, temporary in waiting.items():
            temporary.replace(folder / name)
    finally:
        for temporary in waiting.values():
            temporary.unlink(missing_ok=True)
    sync_folder(folder)


def heal(folder: Path, key_file: KeyFile) -> None:
    """Make both copies equal to what was read, where one was missing, damaged or older."""
    content = encoded(key_file)
    for name in KEY_FILES:
        path = folder / name
        if not path.is_file() or path.read_bytes() != content:
            atomic_write(path, content)


def encoded(key_file: KeyFile) -> bytes:
    """Return the content of the file."""
    body: dict[str, Any] = {
        "format": FORMAT if key_file.custodians else FIRST_FORMAT,
        "vault_id": key_file.vault_id,
        "kind": key_file.kind,
        "is_sample": key_file.is_sample,
        "generation": key_file.generation,
        "slots": {kind.value: _plain(slot) for kind, slot in key_file.slots.items()},
    }
    if key_file.custodians:
        body["custodians"] = {each: _plain(slot) for each, slot in key_file.custodians.items()}
    return json.dumps({**body, "checksum": _checksum(body)}, indent=1, sort_keys=True).encode("ascii")


def decoded(content: bytes) -> KeyFile | None:
    """Return what a file says, None for a damaged one."""
    try:
        return _decoded(content)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _read_copy(path: Path) -> KeyFile | None:
    try:
        with path.open("rb") as stream:
            content = stream.read(SIZE_LIMIT_BYTES + 1)
    except PermissionError:
        raise StoreUnreachable(path.parent) from None
    except OSError:
        return None
    return None if len(content) > SIZE_LIMIT_BYTES else decoded(content)


def _decoded(content: bytes) -> KeyFile:
    body = json.loads(content)
    if body.pop("checksum") != _checksum(body):
        raise ValueError("checksum")
    if body["format"] > FORMAT:
        raise _NewerFormat
    if not isinstance(body["is_sample"], bool) or not isinstance(body["generation"], int):
        raise TypeError(body["format"])
    slots = {SlotKind(kind): _slot(SlotKind(kind), plain) for kind, plain in body["slots"].items()}
    custodians = {str(each): _slot(SlotKind.CUSTODIAN, plain) for each, plain in body.get("custodians", {}).items()}
    return KeyFile(
        vault_id=str(body["vault_id"]),
        kind=str(body["kind"]),
        is_sample=body["is_sample"],
        generation=body["generation"],
        slots=MappingProxyType(slots),
        custodians=MappingProxyType(custodians),
    )


def _slot(kind: SlotKind, plain: dict[str, Any]) -> Slot:
    return Slot(
        kind=kind,
        cost=Cost(memory_bytes=int(plain["memory_bytes"]), passes=int(plain["passes"])),
        salt=bytes.fromhex(plain["salt"]),
        nonce=bytes.fromhex(plain["nonce"]),
        wrapped=bytes.fromhex(plain["wrapped"]),
    )


def _plain(slot: Slot) -> dict[str, Any]:
    return {
        "kdf": "argon2id13",
        "memory_bytes": slot.cost.memory_bytes,
        "passes": slot.cost.passes,
        "salt": slot.salt.hex(),
        "nonce": slot.nonce.hex(),
        "wrapped": slot.wrapped.hex(),
    }


def _checksum(body: dict[str, Any]) -> str:
    canonical = json.dumps(body, sort_keys=True, separators=(",", ":"))
    return hashlib.blake2b(canonical.encode("ascii"), digest_size=16, person=b"sotay.keys").hexdigest()
