"""Words typed more than 300 ms before the program is killed are in the handbook."""

import random
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest
from tests.e2e.typing_program import KEYS, PASSWORD, PERIOD

from sotay.app.adapters import load_adapters
from sotay.services.assessments import load_assessment

pytestmark = [pytest.mark.window, pytest.mark.fault]

ROOT = Path(__file__).resolve().parents[2]
PROMISED_S = 0.3
KILLS = 25
LONG_KILLS = 200


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no kill that cannot be caught")
def test_nothing_typed_more_than_300_ms_before_a_kill_is_lost(tmp_path, long_run):
    adapters = load_adapters()
    chance = random.Random(300)
    for number in range(LONG_KILLS if long_run else KILLS):
        folder = tmp_path / f"so-tay-{number}"
        adapters.stores.create(folder, password=PASSWORD)[0].close(back_up=False).result()

        keys, killed_at = type_and_kill(folder, chance.uniform(0.4, 1.6))

        due = sum(pressed_at <= killed_at - PROMISED_S for pressed_at in keys)
        kept = words_of(adapters, folder)
        typed = (KEYS * (len(keys) // len(KEYS) + 1))[: len(keys)]
        assert typed.startswith(kept)
        assert len(kept) >= due, f"{due - len(kept)} letters lost of {len(keys)}"
        assert due > 0


def type_and_kill(folder, seconds):
    """Let the program type for a while after its first key; return the moments of its keys and of the kill."""
    command = [sys.executable, "-m", "tests.e2e.typing_program", str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as child:
        first = child.stdout.readline()
        time.sleep(seconds)
        killed_at = time.monotonic()
        child.kill()
        lines = [first, *child.stdout.read().splitlines()]
    whole = [line.split() for line in lines if len(line.split()) == 2]
    return [float(pressed_at) for _, pressed_at in whole], killed_at


def words_of(adapters, folder):
    desk = adapters.stores.open(folder, password=PASSWORD)
    try:
        assessment = desk.run(partial(load_assessment, period=PERIOD)).result()
    finally:
        desk.close(back_up=False).result()
    return "".join(answer.shortcoming for answer in assessment.answers.values())
