"""What opening a handbook does without."""

import subprocess
import sys

from tests.storage.builders import PASSWORD
from tests.storage.dying import ROOT

OPEN_AND_TELL = """
import sys
from pathlib import Path
from sotay.storage.stores import SqlCipherStores

SqlCipherStores().open(Path(sys.argv[1]), password=sys.argv[2]).close(back_up=False).result()
print("alembic" in sys.modules)
"""


def test_a_handbook_of_the_newest_schema_opens_without_what_migrates(made):
    command = [sys.executable, "-c", OPEN_AND_TELL, str(made.folder), PASSWORD]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["False"]
