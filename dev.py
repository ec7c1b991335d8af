#!/usr/bin/env python3
"""One script for everything a developer does here; it needs Python 3.11+ and git, nothing else.

Every command first prepares: system packages (Debian as root), ``.venv`` in the checkout, the locked requirements
with their hashes, and the project itself, editable. A stamp makes the second time instant. This file knows nothing
of how the application works; it only starts it.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "prepared"
RUN_LOCK = ROOT / "requirements" / "run.txt"
DEV_LOCK = ROOT / "requirements" / "dev.txt"
MINIMUM_PYTHON = (3, 11)

# Which tests each tier takes, as pytest's marker expressions.
TIERS = {"fast": "not window and not fault and not long", "all": "not long", "long": ""}

# A core that has nothing left takes tests from the others. ``-n 0`` after the command runs them in one process.
ON_ALL_CORES = ("-n", "auto", "--dist", "worksteal")

# What Qt's platform plug-ins for X11, Wayland, input methods and printing load; then what the window and document
# tests start.
SYSTEM_PACKAGES = (
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "openbox",
    "poppler-utils",
    "xauth",
    "xdotool",
    "xvfb",
)

# What further tests of the long tier start: an office program that reads our Word and Excel files.
LONG_TIER_PACKAGES = ("libreoffice-calc-nogui", "libreoffice-writer-nogui")

CHECKS = (
    ("style", "ruff", "check"),
    ("format", "ruff", "format", "--check"),
    ("types", "mypy"),
    ("layers", "lint-imports", "--no-logo"),
    ("structure", "python", "-m", "pytest", "-q", "tests/test_architecture.py"),
)


def main() -> int:
    """Run the command named on the command line and return its exit code."""
    if sys.version_info < MINIMUM_PYTHON:
        _stop("Cần Python 3.11 trở lên; bản đang chạy là " + sys.version.split()[0] + ".")
    arguments, rest = _parser().parse_known_args()
    if rest and arguments.command not in PASSES_ARGUMENTS_ON:
        _parser().error("unrecognized arguments: " + " ".join(rest))
    is_long = arguments.command == "test" and arguments.tier == "long"
    prepare(SYSTEM_PACKAGES + (LONG_TIER_PACKAGES if is_long else ()))
    return COMMANDS[arguments.command](arguments, rest)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py", description="Chuẩn bị, mở, kiểm thử và kiểm tra ứng dụng.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("setup", help="only prepare")
    commands.add_parser("run", help="open the application (with no display: build the demo and say where)")
    test = commands.add_parser("test", allow_abbrev=False, help="run the tests; further arguments go to pytest")
    tier = test.add_mutually_exclusive_group()
    tier.add_argument("--fast", dest="tier", action="store_const", const="fast", help="no window, no fault")
    tier.add_argument("--long", dest="tier", action="store_const", const="long", help="all, with large counts")
    test.set_defaults(tier="all")
    commands.add_parser("check", help="style, format, types, layers and structure")
    demo = commands.add_parser("demo", help="build a complete example")
    demo.add_argument("--out", default=str(ROOT / "build" / "demo"))
    commands.add_parser("bench", help="measure speed and size against their references")
    commands.add_parser("gallery", help="draw a picture of every screen into build/gallery")
    commands.add_parser("lock", help="make requirements/*.txt anew from pyproject.toml")
    return parser


def prepare(packages: tuple[str, ...]) -> None:
    """Install whatever is missing; return at once when nothing changed since the last time."""
    missing = _missing_system_packages(packages)
    if missing and os.geteuid() == 0:
        _install_system_packages(missing)
    wanted = _stamp()
    if PYTHON.exists() and STAMP.is_file() and STAMP.read_text(encoding="utf-8") == wanted:
        return
    if missing and os.geteuid() != 0:
        names = " ".join(missing)
        print(f"Còn thiếu gói hệ thống mà cửa sổ và kiểm thử cần. Hãy chạy: sudo apt-get install {names}", flush=True)
    if not (PYTHON.exists() and STAMP.is_file()):  # none yet, or one that was cut off half-way
        print("Đang tạo môi trường Python trong .venv …", flush=True)
        if not _has_venv():
            _stop("Python này thiếu mô-đun venv. Trên Debian hoặc Ubuntu hãy chạy: sudo apt-get install python3-venv")
        venv.create(VENV, clear=True, with_pip=True)
    print("Đang cài các thư viện đã khoá phiên bản (lần đầu mất vài phút) …", flush=True)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    _do([*pip, "--require-hashes", "--only-binary=:all:", "--requirement", str(DEV_LOCK)])
    _do([*pip, "--no-build-isolation", "--editable", str(ROOT)])
    # What pip installs it compiles, but not the sources of a checkout; where Python may write no byte code (as some
    # environments ask), every start would compile them anew.
    _do([str(PYTHON), "-m", "compileall", "-q", str(ROOT / "src")])
    STAMP.write_text(wanted, encoding="utf-8")


def _stamp() -> str:
    digest = hashlib.sha256()
    for path in (DEV_LOCK, ROOT / "pyproject.toml", Path(__file__)):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _has_venv() -> bool:
    importlib.invalidate_caches()  # it may just have been installed
    return importlib.util.find_spec("ensurepip") is not None


def _missing_system_packages(packages: tuple[str, ...]) -> list[str]:
    """Return what Debian's package list lacks; nothing on other systems, which bring it along or name it otherwise."""
    if shutil.which("dpkg-query") is None:
        return []
    wanted = packages if _has_venv() else (*packages, "python3-venv")
    query = ["dpkg-query", "--show", "--showformat=${Package} ${db:Status-Status}\n", *wanted]
    answer = subprocess.run(query, capture_output=True, text=True, check=False).stdout.splitlines()
    return [name for name in wanted if f"{name} installed" not in answer]


def _install_system_packages(missing: list[str]) -> None:
    print("Đang cài gói hệ thống: " + " ".join(missing), flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    _do(["apt-get", "update", "-qq"], environment)
    _do(["apt-get", "install", "--yes", "-qq", "--no-install-recommends", *missing], environment)


def _do(command: list[str], environment: dict[str, str] | None = None) -> None:
    if subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, check=False).returncode != 0:
        _stop("Lệnh trên đây báo lỗi nên chưa cài xong. Kiểm tra mạng và chỗ trống trên ổ đĩa rồi chạy lại.")


def _setup(_arguments: argparse.Namespace, _rest: list[str]) -> int:
    print("Đã chuẩn bị xong. Mở ứng dụng: python3 dev.py run")
    return 0


def _run(_arguments: argparse.Namespace, rest: list[str]) -> int:
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        out = ROOT / "build" / "demo"
        code = _in_venv("sotay", "demo", "--out", str(out))
        if code == 0:
            print(f"Máy này không có màn hình; bộ ví dụ đã được dựng ở {out}")
        return code
    return _in_venv("sotay", *rest)


def _test(arguments: argparse.Namespace, rest: list[str]) -> int:
    environment = {"SOTAY_TEST_LONG": "1"} if arguments.tier == "long" else {}
    marked = ("-m", TIERS[arguments.tier])
    return _in_venv("python", "-m", "pytest", *ON_ALL_CORES, *marked, *rest, environment=environment)


def _check(_arguments: argparse.Namespace, _rest: list[str]) -> int:
    failed = []
    for name, *command in CHECKS:
        print(f"== {name}: {' '.join(command)}", flush=True)
        if _in_venv(*command) != 0:
            failed.append(name)
    print("check: failed: " + ", ".join(failed) if failed else "check: all passed")
    return 1 if failed else 0


def _demo(arguments: argparse.Namespace, _rest: list[str]) -> int:
    return _in_venv("sotay", "demo", "--out", arguments.out)


def _bench(_arguments: argparse.Namespace, rest: list[str]) -> int:
    return _in_venv("python", "-m", "bench.run", *rest)


def _gallery(_arguments: argparse.Namespace, rest: list[str]) -> int:
    return _in_venv("python", "-m", "sotay.app.gallery", "--out", "build/gallery", *rest)


def _lock(_arguments: argparse.Namespace, rest: list[str]) -> int:
    """Resolve for every platform at once; keep pinned versions unless ``--upgrade`` is passed on to uv."""
    resolve = [
        *("uv", "pip", "compile", "pyproject.toml", "--universal", "--python-version", "3.11"),
        *("--generate-hashes", "--no-emit-index-url", "--no-header", "--no-annotate", "--quiet", *rest),
    ]
    return _in_venv(*resolve, "--output-file", str(RUN_LOCK)) or _in_venv(
        *resolve, "--group", "dev", "--constraint", str(RUN_LOCK), "--output-file", str(DEV_LOCK)
    )


def _in_venv(tool: str, *arguments: str, environment: dict[str, str] | None = None) -> int:
    """Run a tool of ``.venv`` at the root of the checkout and return its exit code."""
    path = os.pathsep.join([str(BIN), os.environ.get("PATH", os.defpath)])
    variables = {**os.environ, "PATH": path, **(environment or {})}
    return subprocess.run([str(BIN / tool), *arguments], cwd=ROOT, env=variables, check=False).returncode


def _stop(message: str) -> NoReturn:
    print(message, file=sys.stderr)
    raise SystemExit(1)


COMMANDS = {
    "setup": _setup,
    "run": _run,
    "test": _test,
    "check": _check,
    "demo": _demo,
    "bench": _bench,
    "gallery": _gallery,
    "lock": _lock,
}
PASSES_ARGUMENTS_ON = ("run", "test", "bench", "gallery", "lock")

if __name__ == "__main__":
    raise SystemExit(main())
