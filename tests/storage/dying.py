"""Acts that are killed at a chosen step, each in a process of its own that ends without any clean-up.

Run as ``python -m tests.storage.dying ACT BASE INTO STRIDE ARGUMENT``: for each step one copy of BASE in INTO, named by
the step. One program forks all of them, since loading everything for each would take minutes.
"""

import os
import shutil
import subprocess
import sys
import traceback
from functools import partial
from pathlib import Path

from sqlalchemy import event
from tests.builders import NOW
from tests.storage.builders import CHEAP_COST, PASSWORD, RAW_KEY, Clock

from sotay.domain.backup import BackupReason
from sotay.exchange.adapter import AgeExchange
from sotay.services.cell import importing
from sotay.storage import key_slots, schema
from sotay.storage.cell.plan import CELL_BOOK
from sotay.storage.engine import open_database
from sotay.storage.stores import SqlCipherStores, SqlStores

ROOT = Path(__file__).resolve().parents[2]
KILLED, NOT_KILLED, BROKEN = 9, 0, 1
MOST_STEPS = 500
NEW_PASSWORD = "một mật khẩu mới hơn"

_FILE_ACTS = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.chmod", "shutil.copyfile", "shutil.rmtree"}


def deaths(act, base, into, argument="", stride=1):
    """Run an act once for each step at which it can be killed; step → KILLED, and NOT_KILLED for the last."""
    command = [sys.executable, "-m", "tests.storage.dying", act, str(base), str(into), str(stride), argument]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return {int(step): int(outcome) for step, outcome in (line.split() for line in done.stdout.splitlines())}


class Countdown:
    """Ends the process, all its threads at once, at the given step."""

    def __init__(self, step):
        self.left = step

    def __call__(self, *_what):
        self.left -= 1
        if self.left < 0:
            os._exit(KILLED)

    def watch_statements(self, connection):
        for name in ("before_cursor_execute", "after_cursor_execute", "commit"):
            event.listen(connection, name, self)

    def watch_files(self):
        sys.addaudithook(self._on_audit)

    def _on_audit(self, name, arguments):
        is_writing = name == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR)
        if name in _FILE_ACTS or is_writing:
            self()


def migrate(path, countdown, versions):
    schema.VERSIONS = Path(versions)
    database = open_database(path, RAW_KEY, newest_schema=schema.newest_schema())
    countdown.watch_statements(database.connection)
    schema.migrate(database)
    countdown()


def create(folder, countdown, _argument):
    countdown.watch_files()
    desk, _ = SqlCipherStores(Clock()).create(folder / "so-tay", password=PASSWORD)
    desk.close(back_up=False).result()


def change_password(folder, countdown, _argument):
    desk = SqlCipherStores(Clock()).open(folder, password=PASSWORD)
    countdown.watch_files()
    desk.change_password(old=PASSWORD, new=NEW_PASSWORD).result()


def open_with_code(folder, countdown, code):
    countdown.watch_files()
    SqlCipherStores(Clock()).open_with_code(folder, code=code, new_password=NEW_PASSWORD)


def back_up(folder, countdown, _argument):
    desk = SqlCipherStores(Clock()).open(folder, password=PASSWORD)
    desk.back_up(BackupReason.ON_DEMAND).result()
    countdown.watch_files()
    desk.back_up(BackupReason.ON_DEMAND).result()


def copy_to(folder, countdown, _argument):
    desk = SqlCipherStores(Clock()).open(folder, password=PASSWORD)
    countdown.watch_files()
    desk.copy_to(folder).result()


def restore(folder, countdown, _argument):
    stores = SqlCipherStores(Clock())
    (backup,) = stores.backups(folder)
    countdown.watch_files()
    stores.restore(folder, backup.path, password=PASSWORD)


def take_in(folder, countdown, _argument):
    importing.GROUP_FILES = 2
    desk = SqlStores(lambda: CELL_BOOK, Clock()).open(folder / "sổ", password=PASSWORD)
    files = sorted(folder.glob("*.bainop"))
    watched = partial(watched_import, countdown=countdown, files=files)
    desk.run(watched).result()


def watched_import(uow, *, countdown, files):
    uow._database.driver.set_trace_callback(countdown)  # some statements go straight to the driver
    return importing.import_files(uow, files=files, exchange=AgeExchange(), now=NOW)


ACTS = {
    act.__name__: act for act in (migrate, create, change_password, open_with_code, back_up, copy_to, restore, take_in)
}


def outcome_of(act, place, step, argument):
    """Fork, act until the step, and return how the child ended."""
    child = os.fork()
    if child == 0:
        try:
            act(place, Countdown(step), argument)
        except BaseException:
            traceback.print_exc()
            os._exit(BROKEN)
        os._exit(NOT_KILLED)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def main(name, base, into, stride, argument):
    key_slots.COSTS = dict.fromkeys(key_slots.SlotKind, CHEAP_COST)
    for step in range(0, MOST_STEPS, int(stride)):
        place = Path(into) / str(step)
        place.parent.mkdir(exist_ok=True)
        if Path(base).is_dir():
            shutil.copytree(base, place)
        else:
            shutil.copyfile(base, place)
        outcome = outcome_of(ACTS[name], place, step, argument)
        print(step, outcome)
        if outcome != KILLED:
            return 0 if outcome == NOT_KILLED else 1
    return 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
