"""Words typed more than 300 ms before the program is killed are in the handbook."""

import random
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest
from tests.e2e.typing_program import ANSWER, DRAFT, KEYS, LINE, NOW, PASSWORD, PERIOD
from tests.moulds import poured
from tests.ui.real_parts import quick_keys

from sotay.app.adapters import load_adapters
from sotay.services.assessments import load_assessment
from sotay.services.catalog_shelf import load_shelf
from sotay.services.diary import load_draft
from sotay.services.next_version import next_text

pytestmark = [pytest.mark.window, pytest.mark.fault]

ROOT = Path(__file__).resolve().parents[2]
PROMISED_S = 0.3
KILLS = {ANSWER: 8, LINE: 4, DRAFT: 4}
LONG_KILLS = {ANSWER: 200, LINE: 50, DRAFT: 50}


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no kill that cannot be caught")
@pytest.mark.parametrize("into", KILLS)
def test_nothing_typed_more_than_300_ms_before_a_kill_is_lost(tmp_path, long_run, into):
    adapters = load_adapters()
    chance = random.Random(300)
    for number in range((LONG_KILLS if long_run else KILLS)[into]):
        folder = tmp_path / f"so-tay-{number}"
        poured("typed into", partial(new_handbook, adapters), folder)

        keys, killed_at = type_and_kill(folder, into, chance.uniform(0.4, 1.6))

        due = sum(pressed_at <= killed_at - PROMISED_S for pressed_at in keys)
        kept = READ[into](adapters, folder)
        typed = (KEYS * (len(keys) // len(KEYS) + 1))[: len(keys)]
        assert typed.startswith(kept)
        assert len(kept) >= due, f"{due - len(kept)} letters lost of {len(keys)}"
        assert due > 0


def new_handbook(adapters, folder):
    with quick_keys():
        desk, _ = adapters.stores.create(folder, password=PASSWORD)
    desk.close(back_up=False).result()


def type_and_kill(folder, into, seconds):
    """Let the program type for a while after its first key; return the moments of its keys and of the kill."""
    command = [sys.executable, "-m", "tests.e2e.typing_program", str(folder), into]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as child:
        first = child.stdout.readline()
        time.sleep(seconds)
        killed_at = time.monotonic()
        child.kill()
        lines = [first, *child.stdout.read().splitlines()]
    whole = [line.split() for line in lines if len(line.split()) == 2]
    return [float(pressed_at) for _, pressed_at in whole], killed_at


def words_of_answer(adapters, folder):
    assessment = read(adapters, folder, partial(load_assessment, period=PERIOD))
    return "".join(answer.shortcoming for answer in assessment.answers.values())


def words_of_line(adapters, folder):
    draft = read(adapters, folder, load_draft).draft
    return draft.text if draft is not None else ""


def words_of_draft(adapters, folder):
    (draft,) = read(adapters, folder, load_shelf).drafts
    text = next_text(adapters.catalog.shipped_files()[0], "2", NOW.date(), adapters.editing)
    assert draft.text.endswith(text)  # nothing else of the file was touched
    return draft.text.removesuffix(text)


def read(adapters, folder, act):
    desk = adapters.stores.open(folder, password=PASSWORD)
    try:
        return desk.run(act).result()
    finally:
        desk.close(back_up=False).result()


READ = {ANSWER: words_of_answer, LINE: words_of_line, DRAFT: words_of_draft}
