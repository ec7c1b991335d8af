"""The faults that a file edited by people may have, by code.

The sentence of each code is in ``sotay.texts.problems``; what each one takes as facts is the signature of its function
there.
"""

from __future__ import annotations

from enum import StrEnum


class ProblemCode(StrEnum):
    """What is wrong; the value is the name of the sentence."""

    # The file as a whole, and how it was saved.
    UNREADABLE = "unreadable"
    EMPTY_FILE = "empty_file"
    TOO_LARGE = "too_large"
    BINARY = "binary"
    UTF_16 = "utf_16"
    TCVN3 = "tcvn3"
    WINDOWS_1258 = "windows_1258"
    NOT_UTF_8 = "not_utf_8"
    MORE_PROBLEMS = "more_problems"

    # Characters.
    TAB = "tab"
    FORBIDDEN_CHARACTER = "forbidden_character"

    # The way of writing.
    UNCLOSED_QUOTE = "unclosed_quote"
    UNCLOSED_BRACKET = "unclosed_bracket"
    MISSING_COLON = "missing_colon"
    EXTRA_COLON = "extra_colon"
    BAD_INDENT = "bad_indent"
    BAD_START = "bad_start"
    BAD_ESCAPE = "bad_escape"
    MISPLACED_DASH = "misplaced_dash"
    SYNTAX = "syntax"

    # What this program leaves out of YAML, and its limits.
    ALIAS = "alias"
    ANCHOR = "anchor"
    TAG = "tag"
    MERGE_KEY = "merge_key"
    DIRECTIVE = "directive"
    SECOND_DOCUMENT = "second_document"
    TOO_DEEP = "too_deep"
    TOO_MANY_PARTS = "too_many_parts"
    SCALAR_TOO_LONG = "scalar_too_long"
    KEY_NOT_TEXT = "key_not_text"
    DUPLICATE_KEY = "duplicate_key"

    # Names and values.
    SCHEMA_UNKNOWN = "schema_unknown"
    ROOT_NOT_MAP = "root_not_map"
    EXPECTED_MAP = "expected_map"
    EXPECTED_LIST = "expected_list"
    EXPECTED_TEXT = "expected_text"
    UNKNOWN_KEY = "unknown_key"
    UNKNOWN_KEY_LIKE = "unknown_key_like"
    MISSING_KEY = "missing_key"
    EMPTY_VALUE = "empty_value"
    NEEDS_QUOTES = "needs_quotes"
    TEXT_TOO_LONG = "text_too_long"
    NOT_ONE_LINE = "not_one_line"
    WRONG_SHAPE = "wrong_shape"
    WRONG_CHOICE = "wrong_choice"
    NOT_A_NUMBER = "not_a_number"
    NOT_A_DATE = "not_a_date"
    NOT_A_DATE_BY_HAND = "not_a_date_by_hand"
    NOT_A_PERIOD = "not_a_period"
    TOO_FEW = "too_few"
    TOO_MANY = "too_many"
    TAKEN = "taken"
    REVERSED = "reversed"

    # Checklists.
    UNKNOWN_ITEM = "unknown_item"
    STILL_THERE = "still_there"

    # Forms.
    NOT_ONE_KEY = "not_one_key"
    MISSING_PLACEHOLDER = "missing_placeholder"
    UNKNOWN_PLACEHOLDER = "unknown_placeholder"
    POINTS_ABOVE_GROUP = "points_above_group"
    WRONG_FORM_ID = "wrong_form_id"
    FORM_ID_TAKEN = "form_id_taken"
