"""Where files are looked for and kept."""

from pathlib import Path

import pytest

from sotay import paths


@pytest.fixture
def fresh_root():
    """Forget the folder found before and after."""
    paths.shipped_root.cache_clear()
    yield
    paths.shipped_root.cache_clear()


def test_shipped_files_are_found_in_the_checkout():
    assert paths.data_file("manifestations.yaml").is_file()
    assert paths.resource("styles/app.qss").is_file()


@pytest.mark.usefixtures("fresh_root")
def test_a_package_can_say_where_its_files_are(monkeypatch, tmp_path):
    monkeypatch.setenv("SOTAY_SHIPPED_ROOT", str(tmp_path))
    assert paths.data_file("manifestations.yaml") == tmp_path / "data" / "manifestations.yaml"


def test_handbooks_log_and_settings_lie_in_the_home_folder(home):
    for folder in (paths.default_data_dir(), paths.log_dir(), paths.settings_dir()):
        assert folder.is_relative_to(home)
        assert "sotay" in folder.parts


def test_relative_folder_in_the_environment_counts_as_not_set(monkeypatch, home):
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    monkeypatch.setattr("sys.platform", "linux")
    assert paths.default_data_dir() == home / ".local" / "share" / "sotay"


def test_windows_uses_the_local_and_not_the_roaming_folder(monkeypatch, home):
    monkeypatch.setattr("sys.platform", "win32")
    assert paths.default_data_dir() == home / "AppData" / "Local" / "sotay"
    assert paths.log_dir() == Path(home / "AppData" / "Local" / "sotay" / "Logs")
