"""The process that makes the sample handbook for a bench, so that nothing of making one is in what is measured.

Run as ``python -m bench.sample_handbook FOLDER``.
"""

from __future__ import annotations

import sys
from pathlib import Path

from sotay.app.late import load_adapters
from sotay.app.unattended import sample_desk

if __name__ == "__main__":
    sample_desk(load_adapters(), Path(sys.argv[1])).close(back_up=False).result()
