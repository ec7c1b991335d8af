"""The real program under the hands of whoever a new version of the checklist concerns; see ``a_season``."""

import sys

from tests.e2e.a_season import live
from tests.e2e.update_story import CHAPTERS

if __name__ == "__main__":
    sys.exit(live(CHAPTERS))
