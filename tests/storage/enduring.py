"""Programs that the fault tests start and then kill, starve of room or run as somebody without rights.

Run as ``python -m tests.storage.enduring ACT FOLDER``; each prints what it saw, one thing a line.
"""

import os
import signal
import sys
from pathlib import Path

from tests.builders import NONE, NOW, an_answer
from tests.storage.builders import PASSWORD, Q4, Clock

from sotay.domain.backup import BackupReason
from sotay.domain.errors import SotayError
from sotay.services.assessments import load_assessment, save_answer
from sotay.services.handbook import save_setting
from sotay.storage.stores import SqlCipherStores

NOBODY = 65534
# Little more than the handbook takes, so that folding the log into it makes no room either.
ROOM_BYTES = 130_000
LARGE = 20_000
SENTENCE = "Nghiêm túc rút kinh nghiệm. "


def typed(count):
    """Return what stands in the field after so many keys."""
    return (SENTENCE * (count // len(SENTENCE) + 1))[:count]


def type_for_ever(folder):
    """Save at each key; print each count of keys once it is said to be stored."""
    desk = SqlCipherStores(Clock()).open(folder, password=PASSWORD)
    count = 0
    while True:
        count += 1
        answer = an_answer("b", NONE, shortcoming=typed(count))
        saved = desk.save_soon("b", lambda uow, answer=answer: save_answer(uow, now=NOW, period=Q4, answer=answer))
        saved.add_done_callback(lambda done, count=count: print(count, named(done.exception()), flush=True))
        if count % 7 == 0:
            saved.result()


def run_out_of_room(folder):
    """Write until a file may grow no more, then be allowed again."""
    import resource  # noqa: PLC0415 - Windows has none

    desk = SqlCipherStores(Clock()).open(folder, password=PASSWORD)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    _, highest = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM_BYTES, highest))
    fill(desk)
    resource.setrlimit(resource.RLIMIT_FSIZE, (highest, highest))
    finish(desk)


def fill_a_small_disk(folder):
    """Write until the disk is full, then find room."""
    desk = SqlCipherStores(Clock()).open(folder, password=PASSWORD)
    fill(desk)
    (folder.parent / "ballast").unlink()
    finish(desk)


def fill(desk):
    for number in range(100_000):
        act = saving(number)
        error = desk.save_soon(number, act).exception()
        if error is not None:
            print("stored", number, named(error))
            break
    print("flush", named(desk.flush().exception()))
    print("backup", named(desk.back_up(BackupReason.ON_DEMAND).exception()))
    print("password", named(desk.change_password(old=PASSWORD, new=PASSWORD).exception()))
    print("read", *desk.run(lambda uow: load_assessment(uow, period=Q4)).result().answers)


def saving(number):
    return lambda uow: save_setting(uow, key=str(number), value=f"{number} " * LARGE)


def finish(desk):
    print("flush", named(desk.flush().exception()))
    print("close", named(desk.close(back_up=False).exception()))


def as_nobody(folder):
    """Open, make and mend things in a folder that this person may read and not write."""
    stores = SqlCipherStores(Clock())

    def read_only(desk):
        print("read", *desk.run(lambda uow: load_assessment(uow, period=Q4)).result().answers)
        print("save", named(desk.save_soon("b", saving(0)).exception()))
        desk.close(back_up=False).exception()

    (backup,) = stores.backups(folder)
    os.setgid(NOBODY)
    os.setuid(NOBODY)
    for name, act in {
        "open": lambda: read_only(stores.open(folder, password=PASSWORD)),
        "create": lambda: stores.create(folder / "mới", password=PASSWORD),
        "restore": lambda: stores.restore(folder, backup.path, password=PASSWORD),
        "verify": lambda: stores.verify(backup.path, password=PASSWORD),
    }.items():
        try:
            act()
            print(name, named(None))
        except SotayError as error:
            print(name, named(error))


def named(error):
    return "well" if error is None else type(error).__name__


ACTS = {act.__name__: act for act in (type_for_ever, run_out_of_room, fill_a_small_disk, as_nobody)}

if __name__ == "__main__":
    ACTS[sys.argv[1]](Path(sys.argv[2]))
