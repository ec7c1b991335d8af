"""What writes Word files is loaded by the first Word file, and by nothing before it."""

import subprocess
import sys

PROGRAM = """
import sys
from sotay.app.adapters import load_adapters

def loaded():
    return sorted({name.partition(".")[0] for name in sys.modules} & {"docx", "lxml"})

adapters = load_adapters()
assert adapters.documents.help_page("Thử", ["Một dòng."]).startswith(b"%PDF")
print(loaded())
adapters.load_word()
print(loaded())
"""


def test_a_pdf_does_without_what_writes_word_files():
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.splitlines() == ["[]", "['docx', 'lxml']"]
