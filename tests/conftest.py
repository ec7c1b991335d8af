"""Every test runs in an empty home, without a display, a message bus or a network."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Before the Qt plug-in of pytest makes its application object. A developer who wants to watch may set it otherwise.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"  # else Qt starts a bus that outlives the tests

LONG_RUN = os.environ.get("SOTAY_TEST_LONG") == "1"

# No deadline and no health check of speed: no test fails on a clock. The everyday run tries the same examples
# each time.
_COMMON = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow], "print_blob": True}
settings.register_profile("everyday", max_examples=60, derandomize=True, **_COMMON)
settings.register_profile("long", max_examples=2000, **_COMMON)
settings.load_profile("long" if LONG_RUN else "everyday")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest, so that no core waits at the end for another that just began with it."""
    items.sort(key=lambda item: "e2e" not in item.path.parts)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder that stands for the person's own, here and in every process that the test starts."""
    folder = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(folder))
    for name, place in {
        "XDG_CACHE_HOME": ".cache",
        "XDG_CONFIG_HOME": ".config",
        "XDG_DATA_HOME": ".local/share",
        "XDG_RUNTIME_DIR": ".run",
        "XDG_STATE_HOME": ".local/state",
        "APPDATA": "AppData/Roaming",
        "LOCALAPPDATA": "AppData/Local",
    }.items():
        (folder / place).mkdir(parents=True, mode=0o700)
        monkeypatch.setenv(name, str(folder / place))
    monkeypatch.delenv("SOTAY_PASSWORD", raising=False)
    return folder


@pytest.fixture(scope="session")
def long_run() -> bool:
    """Whether the large counts are wanted (dev.py test --long)."""
    return LONG_RUN
