"""What is refused, by which fault."""

from __future__ import annotations

from contextlib import contextmanager

import pytest

from sotay.domain.exchange_errors import ExchangeRefused


@contextmanager
def refused(fault):
    with pytest.raises(ExchangeRefused) as caught:
        yield
    assert caught.value.fault is fault
