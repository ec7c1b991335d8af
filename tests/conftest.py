"""Every test runs in an empty home, without a display, a message bus or a network."""

import faulthandler
import gc
import os
import tempfile
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


def _trace_file(run: str, worker: str) -> Path:
    """Return where one worker of one test run leaves its stacks should it crash."""
    return Path(tempfile.gettempdir(), f"sotay-tests-{run}-{worker}.trace")


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Let the stacks of a crash be written where the report of the run finds them."""
    worker = getattr(config, "workerinput", None)
    if worker is not None:
        file = _trace_file(worker["testrunuid"], worker["workerid"]).open("w", encoding="utf-8")
        config.add_cleanup(file.close)
        config.add_cleanup(faulthandler.disable)
        config.add_cleanup(Path(file.name).unlink)
        faulthandler.enable(file=file)


@pytest.hookimpl(optionalhook=True)
def pytest_handlecrashitem(report: pytest.TestReport) -> None:
    """Show the stacks of a worker that crashed with the test that it ran."""
    worker = report.node.workerinput
    trace = _trace_file(worker["testrunuid"], worker["workerid"])
    report.longrepr = f"{report.longrepr}\n{trace.read_text(encoding='utf-8')}"
    trace.unlink()


# As in the program, nothing of Qt is collected in a worker's thread or in the middle of a call of Qt.
gc.disable()
_TESTS_BETWEEN_FULL_COLLECTIONS = 100


@pytest.hookimpl(trylast=True)
def pytest_runtest_logfinish() -> None:
    """Collect between two tests; now and then all of it."""
    _finished[0] += 1
    gc.collect(2 if _finished[0] % _TESTS_BETWEEN_FULL_COLLECTIONS == 0 else 1)


_finished = [0]


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
