"""Office files as archives: every part bears the same moment and no system, so that same content gives same bytes."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from types import MappingProxyType
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

FIRST_MOMENT = (1980, 1, 1, 0, 0, 0)
"""The earliest moment that an archive can name: every part bears it."""

_NOTHING: Mapping[str, str] = MappingProxyType({})


def entry(name: str) -> ZipInfo:
    """Return the head of a part."""
    made = ZipInfo(name, FIRST_MOMENT)
    made.compress_type = ZIP_DEFLATED
    # Otherwise the archive says on which system it was made.
    made.create_system = 0
    return made


def repacked(archive: BytesIO, replaced: Mapping[str, str] = _NOTHING) -> bytes:
    """Return an archive packed anew; ``replaced`` maps names of parts to what stands there instead."""
    packed = BytesIO()
    with ZipFile(archive) as parts, ZipFile(packed, "w") as package:
        for name in parts.namelist():
            package.writestr(entry(name), replaced.get(name) or parts.read(name))
    return packed.getvalue()
