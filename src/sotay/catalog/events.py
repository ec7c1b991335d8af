"""The event stream of ruamel.yaml, quick enough for every start, and its errors as problems.

The pure scanner asks for each character by a method call. The few calls that a checklist spends its time in are
answered here from the text as a whole; a test holds that the events are those of the library.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ruamel.yaml.error import MarkedYAMLError, StreamMark, YAMLError
from ruamel.yaml.events import Event
from ruamel.yaml.parser import Parser
from ruamel.yaml.reader import Reader
from ruamel.yaml.scanner import Scanner, ScannerError
from ruamel.yaml.tokens import ScalarToken

from sotay.catalog.findings import Findings, Refused
from sotay.domain.problems import ProblemCode


def events_of(text: str, findings: Findings) -> Iterator[Event]:
    """Yield the events of a text that has no tabs and no line end but line feeds; Refused where it is no YAML."""
    stream = _Events(text)
    try:
        while stream.check_event():
            yield stream.get_event()
    except YAMLError as error:
        raise _refusal(error, stream, text, findings) from None
    except (ValueError, OverflowError):
        # "\U00110000" and its like reach chr() unchecked.
        raise _refuse_at(stream.get_mark(), findings, ProblemCode.BAD_ESCAPE) from None


@dataclass(frozen=True, slots=True)
class ScalarAt:
    """A scalar and the index at which the library went on after it."""

    text: str
    is_plain: bool
    end: int


class Scalars:
    """Reads single scalars of a text, each where it stands outside of brackets."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._stream: _Events | None = None

    def read(self, index: int, line: int, column: int, indent: int) -> ScalarAt | None:
        """Return the scalar at a place, counted from 0, in a list or map of an indentation; None of a bad one."""
        if self._stream is None:
            self._stream = _Events(self._text)
        stream = self._stream
        stream.pointer = stream.index = index
        stream.line, stream.column, stream.indent = line, column, indent
        style = self._text[index]
        try:
            if style in _QUOTED:
                token = stream.scan_flow_scalar(style)
            else:
                token = stream.scan_block_scalar(style) if style in _BLOCKS else stream.scan_plain()
        except (YAMLError, ValueError, OverflowError):
            return None
        return ScalarAt(token.value, token.style is None, stream.pointer)


@dataclass(slots=True)
class _Mark:
    index: int
    line: int
    column: int


_QUOTED = {'"': re.compile(r'"([^"\\\n\0]*)"'), "'": re.compile(r"'([^'\n\0]*)'(?!')")}
_BLOCKS = "|>"
_GAP = re.compile(r"(?: *+(?:#[^\n\0]*+)?\n)*+ *+(?:#[^\n\0]*+)?")


class _Events(Reader, Scanner, Parser):
    """Reader, scanner and parser in one, so that none looks the others up at each character."""

    reader: Any = None
    scanner: Any = None
    resolver: Any = None
    scanner_processing_version = processing_version = (1, 2)
    comment_handling = None

    def __init__(self, text: str) -> None:
        self.reader = self.scanner = self.resolver = self
        self.quoted_lines: ScalarToken | None = None
        Reader.__init__(self, None, loader=self)
        self.buffer = text + "\0"
        Scanner.__init__(self, loader=self)
        Parser.__init__(self, loader=self)

    def get_mark(self) -> _Mark:
        """Return the place, without the copy of the text that the library keeps for its messages."""
        return _Mark(self.index, self.line, self.column)

    def forward(self, length: int = 1) -> None:
        """Move on by some characters at once."""
        start = self.pointer
        end = start + length
        last_break = self.buffer.rfind("\n", start, end)
        if last_break < 0:
            self.column += length
        else:
            self.line += self.buffer.count("\n", start, end)
            self.column = end - last_break - 1
        self.pointer = self.index = end

    def need_more_tokens(self) -> bool:
        """Tell whether the next token is not known yet, without a look at simple keys where there are none."""
        if self.tokens and not self.possible_simple_keys:
            return False
        return bool(super().need_more_tokens())

    def scan_directive(self) -> None:
        """Refuse directives, for which the library wants a loader around it."""
        raise ScannerError("while scanning a directive", self.get_mark())

    def scan_to_next_token(self) -> None:
        """Pass over spaces, line ends and comments at once."""
        found = _GAP.match(self.buffer, self.pointer)
        gap = found[0] if found else ""
        if "\n" in gap and not self.flow_level:
            self.allow_simple_key = True
        if gap:
            self.forward(len(gap))

    def scan_flow_scalar(self, style: str) -> ScalarToken:
        """Read a quoted text at once where it stands on one line and escapes nothing."""
        found = _QUOTED[style].match(self.buffer, self.pointer)
        if found is None:
            token: ScalarToken = super().scan_flow_scalar(style)
            if token.start_mark.line != token.end_mark.line:
                self.quoted_lines = token
            return token
        start = self.get_mark()
        self.forward(len(found[0]))
        return ScalarToken(found[1], False, start, self.get_mark(), style)


@dataclass(frozen=True, slots=True)
class _Known:
    """A message of the library: what it contains, what it means, and whether it is told where the trouble began."""

    words: str
    code: ProblemCode
    at_start: bool = False


_KNOWN = (
    _Known("while scanning a quoted scalar", ProblemCode.UNCLOSED_QUOTE, at_start=True),
    _Known("could not find expected ':'", ProblemCode.MISSING_COLON, at_start=True),
    _Known("while scanning an alias", ProblemCode.ALIAS, at_start=True),
    _Known("while scanning an anchor", ProblemCode.ANCHOR, at_start=True),
    _Known("while scanning a tag", ProblemCode.TAG, at_start=True),
    _Known("undefined tag handle", ProblemCode.TAG, at_start=True),
    _Known("directive", ProblemCode.DIRECTIVE, at_start=True),
    _Known("while parsing a flow", ProblemCode.UNCLOSED_BRACKET, at_start=True),
    _Known("while scanning a double-quoted scalar", ProblemCode.BAD_ESCAPE),
    _Known("mapping values are not allowed here", ProblemCode.EXTRA_COLON),
    _Known("sequence entries are not allowed here", ProblemCode.MISPLACED_DASH),
    _Known("but found '-'", ProblemCode.MISPLACED_DASH),
    _Known("expected <block end>", ProblemCode.BAD_INDENT),
    _Known("more indented follow up line", ProblemCode.BAD_INDENT),
)


def _refusal(error: YAMLError, stream: _Events, text: str, findings: Findings) -> Refused:
    known, mark = _Known("", ProblemCode.SYNTAX), stream.get_mark()
    if isinstance(error, MarkedYAMLError):
        message = f"{error.context} {error.problem}"
        known = next((each for each in _KNOWN if each.words in message), known)
        marks = (error.context_mark, error.problem_mark) if known.at_start else (error.problem_mark, error.context_mark)
        mark = next((each for each in marks if each is not None), mark)
        if "cannot start any token" in message:
            return _refuse_at(mark, findings, ProblemCode.BAD_START, text[mark.index : mark.index + 1])
    quoted = stream.quoted_lines
    if quoted is not None and quoted.end_mark.line == mark.line:
        # A forgotten closing quote takes the next opening one for its own, and only what follows makes no sense.
        return _refuse_at(quoted.start_mark, findings, ProblemCode.UNCLOSED_QUOTE)
    return _refuse_at(mark, findings, known.code)


def _refuse_at(mark: _Mark | StreamMark, findings: Findings, code: ProblemCode, *facts: str) -> Refused:
    return findings.refuse(code, *facts, line=mark.line + 1, column=mark.column + 1)
