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
    OLD_FONT = "old_font"
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

    # A version of a checklist and those before it.
    VERSION_TAKEN = "version_taken"
    VERSION_NOT_HIGHER = "version_not_higher"
    REPLACES_NOTHING = "replaces_nothing"
    REPLACES_ANOTHER = "replaces_another"
    DATES_BACKWARDS = "dates_backwards"
    LEVEL_GONE = "level_gone"
    LEVEL_NEW_MEANING = "level_new_meaning"
    ID_AGAIN = "id_again"
    UNCLASSIFIED_TEXT = "unclassified_text"
    UNCLASSIFIED_NEW = "unclassified_new"
    UNCLASSIFIED_GONE = "unclassified_gone"
    CHANGE_NOT_NEW = "change_not_new"
    CHANGE_NOT_BEFORE = "change_not_before"
    CHANGE_OF_NOTHING = "change_of_nothing"
    SOURCE_UNKNOWN = "source_unknown"
    RING = "ring"

    # Forms.
    NOT_ONE_KEY = "not_one_key"
    MISSING_PLACEHOLDER = "missing_placeholder"
    UNKNOWN_PLACEHOLDER = "unknown_placeholder"
    POINTS_ABOVE_GROUP = "points_above_group"
    WRONG_FORM_ID = "wrong_form_id"
    FORM_ID_TAKEN = "form_id_taken"

    # Rules of the review.
    LEVELS_DO_NOT_MEET = "levels_do_not_meet"

    # Open data as JSON: the file as a whole, and the way of writing.
    JSON_TOO_LARGE = "json_too_large"
    NOT_OPEN_DATA = "not_open_data"
    JSON_CUT = "json_cut"
    JSON_SYNTAX = "json_syntax"
    JSON_EXTRA = "json_extra"

    # Open data: the kind of a value.
    JSON_UNKNOWN_KEY = "json_unknown_key"
    JSON_NOT_TEXT = "json_not_text"
    JSON_NOT_NUMBER = "json_not_number"
    JSON_NOT_TRUTH = "json_not_truth"
    JSON_NOT_LIST = "json_not_list"
    JSON_NOT_MAP = "json_not_map"
    JSON_NOT_MOMENT = "json_not_moment"
    JSON_WRONG_WORD = "json_wrong_word"
    JSON_REFUSED = "json_refused"
    NOT_A_YEAR = "not_a_year"
    NOT_A_NAME = "not_a_name"

    # Open data: what must fit together.
    TWICE = "twice"
    NOT_THERE = "not_there"
    WRONG_HASH = "wrong_hash"
    NOT_BASE_64 = "not_base_64"
    WRONG_SIZE = "wrong_size"
    PROOF_OVER_LIMIT = "proof_over_limit"
    PROOF_MISSING = "proof_missing"
    PROOF_OF_NOTHING = "proof_of_nothing"

    # Rosters; the line is the row of the table.
    ROSTER_KIND = "roster_kind"
    ROSTER_TOO_LARGE = "roster_too_large"
    ROSTER_DAMAGED = "roster_damaged"
    ROSTER_HEADER = "roster_header"
    ROSTER_COLUMN = "roster_column"
    ROSTER_COLUMN_TWICE = "roster_column_twice"
    ROSTER_MERGED = "roster_merged"
    ROSTER_NOBODY = "roster_nobody"
    ROSTER_NO_NAME = "roster_no_name"
    ROSTER_NAME = "roster_name"
    ROSTER_TWICE = "roster_twice"
    ROSTER_DATE = "roster_date"
    ROSTER_DATE_RANGE = "roster_date_range"
    ROSTER_STATUS = "roster_status"
    ROSTER_LONG = "roster_long"
    ROSTER_OLD_TEXT = "roster_old_text"
    ROSTER_LOST_LETTERS = "roster_lost_letters"

    # Lists of the cells of a committee.
    UNITS_HEADER = "units_header"
    UNITS_NAME = "units_name"
    UNITS_TWICE = "units_twice"
    UNITS_NONE = "units_none"

    # Checklists as Excel files; the line is the row of the sheet that is named.
    TABLE_KIND = "table_kind"
    TABLE_TOO_LARGE = "table_too_large"
    TABLE_DAMAGED = "table_damaged"
    TABLE_SHEET = "table_sheet"
    TABLE_COLUMN = "table_column"
    TABLE_COLUMN_TWICE = "table_column_twice"
    TABLE_MERGED = "table_merged"
    TABLE_NOTHING = "table_nothing"
    TABLE_NO_ID = "table_no_id"
    TABLE_ID_TWICE = "table_id_twice"
    TABLE_NO_GROUP = "table_no_group"
    TABLE_WORD = "table_word"
    TABLE_OTHER = "table_other"
