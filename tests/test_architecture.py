"""What holds for the tree as a whole and no other tool checks."""

import ast
import re
import subprocess
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "sotay"
LONGEST_FILE = 300
LONGEST_FUNCTION = 50
LONGEST_SYLLABLE = 7  # nghiêng
LAYERS_WITHOUT_SENTENCES = ("app", "cli", "reports", "services", "storage", "ui")

# Calls whose texts a person sees or hears; an object name, a property or a style is not among them.
SHOWING = re.compile(
    r"""^(add(Action|Button|Item|Items|Menu|Row|Section|Tab)
       |set(AccessibleDescription|AccessibleName|HeaderLabels|HorizontalHeaderLabels|Html|InformativeText|ItemText
           |PlaceholderText|PlainText|Prefix|StatusTip|Suffix|TabText|Text|Title|ToolTip|WhatsThis|WindowTitle)
       |announce|ActionButton|PlainLabel
       |Q(Action|CheckBox|CommandLinkButton|GroupBox|Label|Menu|MessageBox|PushButton|RadioButton|ToolButton))$""",
    re.VERBOSE,
)
NETWORK_MODULES = {
    *("aiohttp", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socket", "socketserver"),
    *("ssl", "telnetlib", "urllib3", "websockets", "xmlrpc", "asyncio"),
    *("urllib.request", "PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebSockets"),
}
# Written so that this file does not match itself.
INDEX_ADDRESS = re.compile(
    r"pythonhos[t]ed|[:.@/]pyp[i]\.|npmj[s]|debi[a]n\.org|ubunt[u]\.com|(?<!\w)--(extra-)?inde[x]-url|--find-link[s]"
)


def _python_files() -> list[Path]:
    folders = [ROOT / name for name in ("src", "tests", "tools", "bench")]
    return [ROOT / "dev.py", *(file for folder in folders for file in sorted(folder.rglob("*.py")))]


def _tracked_files() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    return [path for name in listed.decode().split("\0") if name and (path := ROOT / name).is_file()]


def _tracked_texts() -> Iterator[tuple[str, str]]:
    for path in _tracked_files():
        content = path.read_bytes()
        if b"\0" in content or path.is_relative_to(ROOT / "tests" / "data"):
            continue
        yield str(path.relative_to(ROOT)), content.decode()


def _trees(*packages: str) -> Iterator[tuple[str, ast.Module]]:
    for folder in [SOURCE / name for name in packages] or [SOURCE]:
        for file in sorted(folder.rglob("*.py")):
            yield str(file.relative_to(ROOT)), ast.parse(file.read_text(encoding="utf-8"))


def _has_letters(text: str) -> bool:
    return any(character.isalpha() for character in text)


def _has_vietnamese_word(text: str) -> bool:
    """Tell words from alphabets: no syllable of Vietnamese has more than seven letters."""
    words = "".join(character if character.isalpha() else " " for character in text).split()
    return any(len(word) <= LONGEST_SYLLABLE and not word.isascii() for word in words)


def _literals(node: ast.AST) -> Iterator[ast.Constant]:
    """Yield the strings written in an expression, not those inside a call within it: that call answers for them."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node
    elif not isinstance(node, (ast.Call, ast.Subscript)):
        for child in ast.iter_child_nodes(node):
            yield from _literals(child)


def _shown_literals(tree: ast.AST) -> Iterator[ast.Constant]:
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        name = getattr(call.func, "attr", None) or getattr(call.func, "id", "")
        if SHOWING.match(name):
            for argument in [*call.args, *(keyword.value for keyword in call.keywords)]:
                yield from (literal for literal in _literals(argument) if _has_letters(literal.value))


def _bare_strings(tree: ast.AST) -> set[ast.AST]:
    return {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def _imported_modules(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.lineno, node.module
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def test_no_file_is_longer_than_300_lines():
    lengths = {file: len(file.read_text(encoding="utf-8").splitlines()) for file in _python_files()}
    assert {str(file.relative_to(ROOT)): length for file, length in lengths.items() if length > LONGEST_FILE} == {}


def test_no_function_is_longer_than_50_lines():
    too_long = [
        f"{file}:{node.lineno} {node.name}"
        for file, tree in _trees()
        if "migrations/versions" not in file  # a revision is one list of columns, frozen once it has shipped
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION
    ]
    assert too_long == []


def test_package_files_hold_only_a_docstring():
    offenders = [
        file
        for file, tree in _trees()
        if file.endswith("__init__.py") and (len(tree.body) != 1 or not ast.get_docstring(tree))
    ]
    assert offenders == []


def test_windows_show_only_words_that_come_from_texts():
    offenders = [
        f"{file}:{literal.lineno} {literal.value!r}"
        for file, tree in _trees("ui", "app")
        for literal in _shown_literals(tree)
    ]
    assert offenders == []


def test_no_vietnamese_stands_outside_texts():
    offenders = [
        f"{file}:{node.lineno} {node.value!r}"
        for file, tree in _trees(*LAYERS_WITHOUT_SENTENCES)
        for bare in [_bare_strings(tree)]
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in bare
        if _has_vietnamese_word(node.value)
    ]
    assert offenders == []


def test_everything_written_is_in_composed_form():
    assert [name for name, text in _tracked_texts() if not unicodedata.is_normalized("NFC", text)] == []


def test_the_application_imports_nothing_that_reaches_a_network():
    offenders = [
        f"{file}:{line} {module}"
        for file, tree in _trees()
        for line, module in _imported_modules(tree)
        if module in NETWORK_MODULES or module.split(".")[0] in NETWORK_MODULES
    ]
    assert offenders == []


def test_no_package_index_address_is_in_the_tree():
    assert [name for name, text in _tracked_texts() if INDEX_ADDRESS.search(text)] == []


@pytest.mark.parametrize("lock", ["run.txt", "dev.txt"])
def test_every_locked_requirement_has_its_hashes(lock):
    entries = (ROOT / "requirements" / lock).read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    assert entries
    assert [entry for entry in entries if entry.strip() and "--hash=sha256:" not in entry] == []


def test_the_lock_of_developers_holds_every_version_that_people_run():
    pins = [
        {
            line.split(" ")[0]
            for line in (ROOT / "requirements" / lock).read_text(encoding="utf-8").splitlines()
            if "==" in line
        }
        for lock in ("run.txt", "dev.txt")
    ]
    assert pins[0] <= pins[1]


@pytest.mark.parametrize("sample", ['QLabel("Save")', 'w.setText(f"Lưu {x}")', 'b.setToolTip("a" if c else "")'])
def test_the_search_for_shown_words_finds(sample):
    assert list(_shown_literals(ast.parse(sample)))


@pytest.mark.parametrize(
    "sample", ["QLabel(texts.save())", 'w.setText("…")', 'w.setText(texts.of("key"))', 'w.set("a")']
)
def test_the_search_for_shown_words_passes_over(sample):
    assert not list(_shown_literals(ast.parse(sample)))
