"""Ctrl+C while many files come in: what is done is kept and told."""

from concurrent.futures import Future

import pytest

from sotay.cli.stopping import waited_for


class Interrupted(Future):
    """An act during which Ctrl+C is pressed some times."""

    def __init__(self, times):
        super().__init__()
        self._times = times

    def done(self):
        if self._times:
            self._times -= 1
            raise KeyboardInterrupt
        return super().done()


def test_the_first_ctrl_c_asks_the_act_to_stop_and_waits_for_what_it_did():
    act = Interrupted(1)

    assert waited_for(act, stop=lambda: act.set_result("đã nhận 3")) == "đã nhận 3"


def test_the_second_ctrl_c_waits_no_longer():
    with pytest.raises(KeyboardInterrupt):
        waited_for(Interrupted(2), stop=lambda: None)
