"""A screen of its own, with a window manager and a Vietnamese keyboard, and the real program on it.

A test sees what a person sees: titles of windows, pixels, files, and whether the program still runs.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from itertools import product
from pathlib import Path
from unicodedata import normalize

from PIL import Image, ImageChops, ImageGrab

SOTAY = Path(sys.executable).with_name("sotay")
SCREEN = "1366x768x24"
PATIENCE_S = 30
LOOK_AGAIN_S = 0.05
STILL_LOOKS = 4
"""The screen is at rest after this many equal looks in a row."""
LOADED_LOOKS = 40
"""A page that reads and draws on other threads stands still in between; after this many looks it is done."""
CURSOR_WIDTH_PX = 4
"""A blinking text cursor is no change."""
SPARE_KEYS = (103, *range(120, 127), *range(128, 133), *range(136, 203), *range(208, 256))
TYPED_SIGNS = "—…–“”«»"
TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
LETTERS = ["đ", *(normalize("NFC", vowel + tone) for vowel, tone in product("aăâeêioôơuưy", TONES))]


def wait_for(condition, what):
    """Wait until the condition gives something and return it."""
    end = time.monotonic() + PATIENCE_S
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"waited {PATIENCE_S} s in vain: {what}")
        time.sleep(LOOK_AGAIN_S)


class Screen:
    """A virtual display; ``environment`` is for programs that shall appear on it."""

    def __init__(self, name):
        self.name = name
        self.environment = {**os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}

    def xdotool(self, *words):
        """Run one command of xdotool and return what it says; nothing found is no error."""
        command = ["xdotool", *map(str, words)]
        done = subprocess.run(command, env=self.environment, capture_output=True, encoding="utf-8", check=False)
        return done.stdout.split("\n")[:-1]

    def titles(self):
        """Return the titles of the visible windows."""
        return [
            self.xdotool("getwindowname", window)[0]
            for window in self.xdotool("search", "--onlyvisible", "--name", ".")
        ]

    def active_title(self):
        """Return the title of the window that has the keyboard, or nothing."""
        return next(iter(self.xdotool("getactivewindow", "getwindowname")), "")

    def wait_for_window(self, part):
        """Wait until a window with this in its title has the keyboard."""
        wait_for(lambda: part in self.active_title(), f"a window «{part}», not {self.titles()}")

    def picture(self):
        """Return the whole screen."""
        return ImageGrab.grab(xdisplay=self.name)

    def at_rest(self, looks=STILL_LOOKS):
        """Wait until nothing moves for so many looks and return the screen."""
        seen = []

        def is_still():
            seen.append(self.picture())
            last = seen[-looks:]
            return len(last) == looks and all(_look_alike(one, last[-1]) for one in last)

        wait_for(is_still, "a screen at rest")
        return seen[-1]

    def wait_for_change(self, before):
        """Wait until the screen is another one and at rest again."""
        wait_for(lambda: not _look_alike(before, self.picture()), "a change on the screen")
        return self.at_rest()

    def press(self, *keys):
        """Press keys one after another, such as ``Tab`` or ``ctrl+s``."""
        self.xdotool("key", "--clearmodifiers", *keys)

    def type(self, text):
        """Type a text as a person without an input method would: each letter at once."""
        self.xdotool("type", "--delay", 8, "--", text)


class Program:
    """The program as a person starts it."""

    def __init__(self, screen, *words, environment=None):
        self.screen = screen
        self.process = subprocess.Popen(
            [SOTAY, *map(str, words)],
            env={**screen.environment, "PYTHONFAULTHANDLER": "1", **(environment or {})},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )

    @property
    def is_running(self):
        """Tell whether the process is there."""
        return self.process.poll() is None

    def wait_until_gone(self):
        """Wait until the process has ended by itself; return its exit code and all that it said."""
        said, _ = self.process.communicate(timeout=PATIENCE_S)
        return self.process.returncode, said

    def kill(self):
        """End the process whatever it does; how it stood is told where a test fails."""
        print("exit code before the end:", self.process.poll())
        self.process.kill()
        print(*self.process.communicate())


@contextmanager
def new_screen(folder):
    """Start a display with a window manager; both end with the block."""
    server, name = _start_server()
    manager = None
    try:
        screen = Screen(name)
        _spread_out_letters(name, folder)
        manager = subprocess.Popen(
            ["openbox"], env=screen.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        wait_for(lambda: screen.xdotool("get_num_desktops"), "the window manager")
        screen.press("shift")  # the first key from here makes the server take over our letters
        yield screen
    finally:
        for process in (manager, server):
            if process is not None:
                process.terminate()
                process.wait()


@contextmanager
def running(screen, *words, environment=None):
    """Start the program; whatever happens, it does not outlive the block."""
    program = Program(screen, *words, environment=environment)
    try:
        yield program
    finally:
        with suppress(ProcessLookupError):
            program.kill()


def _start_server():
    """Start an X server on a free number and return it with its name."""
    ours, theirs = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(theirs), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"],
        pass_fds=[theirs],
        stderr=subprocess.DEVNULL,
    )
    os.close(theirs)
    with os.fdopen(ours) as said:
        number = said.readline().strip()
    assert number, "Xvfb did not start"
    return server, f":{number}"


def _spread_out_letters(name, folder):
    """Give each Vietnamese letter a key of its own.

    Else xdotool moves one key from letter to letter, faster than programs look.
    """
    pairs = [(letter, letter.upper()) for letter in LETTERS if not letter.isascii()]
    pairs += [(sign, sign) for sign in TYPED_SIGNS]
    assert len(pairs) <= len(SPARE_KEYS)
    codes = "".join(f"override <VN{n:02}> = {code};" for n, code in enumerate(SPARE_KEYS[: len(pairs)]))
    keys = "".join(
        f'key <VN{n:02}> {{ type="ALPHABETIC", [ U{ord(small):04X}, U{ord(large):04X} ] }};'
        for n, (small, large) in enumerate(pairs)
    )
    keymap = folder / "vietnamese.xkb"
    keymap.write_text(
        f'xkb_keymap {{ xkb_keycodes {{ include "evdev+aliases(qwerty)" {codes} }};'
        'xkb_types { include "complete" }; xkb_compatibility { include "complete" };'
        f'xkb_symbols {{ include "pc+us" {keys} }}; }};',
        encoding="utf-8",
    )
    subprocess.run(["xkbcomp", "-w0", keymap, name], check=True, stderr=subprocess.DEVNULL)


def _look_alike(one, other):
    """Tell whether two pictures show the same but for a blinking cursor."""
    box = ImageChops.difference(one.convert("RGB"), other.convert("RGB")).getbbox()
    return box is None or box[2] - box[0] <= CURSOR_WIDTH_PX


def keep(picture, folder, name):
    """Write a picture of a step where somebody can look at it."""
    folder.mkdir(parents=True, exist_ok=True)
    assert isinstance(picture, Image.Image)
    picture.save(folder / f"{name}.png")
