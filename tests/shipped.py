"""What came with the program, read once for all tests of a run."""

from functools import cache

from sotay.catalog.catalog import YamlCatalog
from sotay.paths import data_file


def shipped_catalog():
    """Return a catalog over the shipped files, with nothing laid over them."""
    return _kept().apart()


@cache
def _kept():
    return YamlCatalog(data_file(""))
