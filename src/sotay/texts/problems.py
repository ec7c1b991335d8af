"""One sentence for each fault of a file that people edit, and the place it stands at.

The facts of a problem are the arguments of its sentence, in order.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sotay.domain.errors import Problem
from sotay.domain.problems import ProblemCode
from sotay.texts import content_problems, file_problems, json_problems, roster_problems, succession_problems

SENTENCES: Mapping[ProblemCode, Callable[..., str]] = {
    ProblemCode.UNREADABLE: file_problems.unreadable,
    ProblemCode.EMPTY_FILE: file_problems.empty_file,
    ProblemCode.TOO_LARGE: file_problems.too_large,
    ProblemCode.BINARY: file_problems.binary,
    ProblemCode.UTF_16: file_problems.utf_16,
    ProblemCode.TCVN3: file_problems.tcvn3,
    ProblemCode.WINDOWS_1258: file_problems.windows_1258,
    ProblemCode.NOT_UTF_8: file_problems.not_utf_8,
    ProblemCode.MORE_PROBLEMS: file_problems.more_problems,
    ProblemCode.TAB: file_problems.tab,
    ProblemCode.FORBIDDEN_CHARACTER: file_problems.forbidden_character,
    ProblemCode.UNCLOSED_QUOTE: file_problems.unclosed_quote,
    ProblemCode.UNCLOSED_BRACKET: file_problems.unclosed_bracket,
    ProblemCode.MISSING_COLON: file_problems.missing_colon,
    ProblemCode.EXTRA_COLON: file_problems.extra_colon,
    ProblemCode.BAD_INDENT: file_problems.bad_indent,
    ProblemCode.BAD_START: file_problems.bad_start,
    ProblemCode.BAD_ESCAPE: file_problems.bad_escape,
    ProblemCode.MISPLACED_DASH: file_problems.misplaced_dash,
    ProblemCode.SYNTAX: file_problems.syntax,
    ProblemCode.ALIAS: file_problems.alias,
    ProblemCode.ANCHOR: file_problems.anchor,
    ProblemCode.TAG: file_problems.tag,
    ProblemCode.MERGE_KEY: file_problems.merge_key,
    ProblemCode.DIRECTIVE: file_problems.directive,
    ProblemCode.SECOND_DOCUMENT: file_problems.second_document,
    ProblemCode.TOO_DEEP: file_problems.too_deep,
    ProblemCode.TOO_MANY_PARTS: file_problems.too_many_parts,
    ProblemCode.SCALAR_TOO_LONG: file_problems.scalar_too_long,
    ProblemCode.KEY_NOT_TEXT: file_problems.key_not_text,
    ProblemCode.DUPLICATE_KEY: file_problems.duplicate_key,
    ProblemCode.SCHEMA_UNKNOWN: content_problems.schema_unknown,
    ProblemCode.ROOT_NOT_MAP: content_problems.root_not_map,
    ProblemCode.EXPECTED_MAP: content_problems.expected_map,
    ProblemCode.EXPECTED_LIST: content_problems.expected_list,
    ProblemCode.EXPECTED_TEXT: content_problems.expected_text,
    ProblemCode.UNKNOWN_KEY: content_problems.unknown_key,
    ProblemCode.UNKNOWN_KEY_LIKE: content_problems.unknown_key_like,
    ProblemCode.MISSING_KEY: content_problems.missing_key,
    ProblemCode.EMPTY_VALUE: content_problems.empty_value,
    ProblemCode.NEEDS_QUOTES: content_problems.needs_quotes,
    ProblemCode.TEXT_TOO_LONG: content_problems.text_too_long,
    ProblemCode.NOT_ONE_LINE: content_problems.not_one_line,
    ProblemCode.WRONG_SHAPE: content_problems.wrong_shape,
    ProblemCode.WRONG_CHOICE: content_problems.wrong_choice,
    ProblemCode.NOT_A_NUMBER: content_problems.not_a_number,
    ProblemCode.NOT_A_DATE: content_problems.not_a_date,
    ProblemCode.NOT_A_DATE_BY_HAND: content_problems.not_a_date_by_hand,
    ProblemCode.NOT_A_PERIOD: content_problems.not_a_period,
    ProblemCode.TOO_FEW: content_problems.too_few,
    ProblemCode.TOO_MANY: content_problems.too_many,
    ProblemCode.TAKEN: content_problems.taken,
    ProblemCode.REVERSED: content_problems.reversed_order,
    ProblemCode.UNKNOWN_ITEM: content_problems.unknown_item,
    ProblemCode.STILL_THERE: content_problems.still_there,
    ProblemCode.VERSION_TAKEN: succession_problems.version_taken,
    ProblemCode.VERSION_NOT_HIGHER: succession_problems.version_not_higher,
    ProblemCode.REPLACES_NOTHING: succession_problems.replaces_nothing,
    ProblemCode.REPLACES_ANOTHER: succession_problems.replaces_another,
    ProblemCode.DATES_BACKWARDS: succession_problems.dates_backwards,
    ProblemCode.LEVEL_GONE: succession_problems.level_gone,
    ProblemCode.LEVEL_NEW_MEANING: succession_problems.level_new_meaning,
    ProblemCode.ID_AGAIN: succession_problems.id_again,
    ProblemCode.UNCLASSIFIED_TEXT: succession_problems.unclassified_text,
    ProblemCode.UNCLASSIFIED_NEW: succession_problems.unclassified_new,
    ProblemCode.UNCLASSIFIED_GONE: succession_problems.unclassified_gone,
    ProblemCode.UNCLASSIFIED_UNTIL: succession_problems.unclassified_until,
    ProblemCode.CHANGE_NOT_NEW: succession_problems.change_not_new,
    ProblemCode.CHANGE_NOT_BEFORE: succession_problems.change_not_before,
    ProblemCode.CHANGE_OF_NOTHING: succession_problems.change_of_nothing,
    ProblemCode.SOURCE_UNKNOWN: succession_problems.source_unknown,
    ProblemCode.RING: succession_problems.ring,
    ProblemCode.NOT_ONE_KEY: content_problems.not_one_key,
    ProblemCode.MISSING_PLACEHOLDER: content_problems.missing_placeholder,
    ProblemCode.UNKNOWN_PLACEHOLDER: content_problems.unknown_placeholder,
    ProblemCode.POINTS_ABOVE_GROUP: content_problems.points_above_group,
    ProblemCode.WRONG_FORM_ID: content_problems.wrong_form_id,
    ProblemCode.FORM_ID_TAKEN: content_problems.form_id_taken,
    ProblemCode.LEVELS_DO_NOT_MEET: content_problems.levels_do_not_meet,
    ProblemCode.JSON_TOO_LARGE: json_problems.json_too_large,
    ProblemCode.NOT_OPEN_DATA: json_problems.not_open_data,
    ProblemCode.JSON_CUT: json_problems.json_cut,
    ProblemCode.JSON_SYNTAX: json_problems.json_syntax,
    ProblemCode.JSON_EXTRA: json_problems.json_extra,
    ProblemCode.JSON_UNKNOWN_KEY: json_problems.json_unknown_key,
    ProblemCode.JSON_NOT_TEXT: json_problems.json_not_text,
    ProblemCode.JSON_NOT_NUMBER: json_problems.json_not_number,
    ProblemCode.JSON_NOT_TRUTH: json_problems.json_not_truth,
    ProblemCode.JSON_NOT_LIST: json_problems.json_not_list,
    ProblemCode.JSON_NOT_MAP: json_problems.json_not_map,
    ProblemCode.JSON_NOT_MOMENT: json_problems.json_not_moment,
    ProblemCode.JSON_WRONG_WORD: json_problems.json_wrong_word,
    ProblemCode.JSON_REFUSED: json_problems.json_refused,
    ProblemCode.NOT_A_YEAR: json_problems.not_a_year,
    ProblemCode.NOT_A_NAME: json_problems.not_a_name,
    ProblemCode.TWICE: json_problems.twice,
    ProblemCode.NOT_THERE: json_problems.not_there,
    ProblemCode.WRONG_HASH: json_problems.wrong_hash,
    ProblemCode.NOT_BASE_64: json_problems.not_base_64,
    ProblemCode.WRONG_SIZE: json_problems.wrong_size,
    ProblemCode.PROOF_OVER_LIMIT: json_problems.proof_over_limit,
    ProblemCode.PROOF_MISSING: json_problems.proof_missing,
    ProblemCode.PROOF_OF_NOTHING: json_problems.proof_of_nothing,
    ProblemCode.ROSTER_KIND: roster_problems.roster_kind,
    ProblemCode.ROSTER_TOO_LARGE: roster_problems.roster_too_large,
    ProblemCode.ROSTER_DAMAGED: roster_problems.roster_damaged,
    ProblemCode.ROSTER_HEADER: roster_problems.roster_header,
    ProblemCode.ROSTER_COLUMN: roster_problems.roster_column,
    ProblemCode.ROSTER_COLUMN_TWICE: roster_problems.roster_column_twice,
    ProblemCode.ROSTER_MERGED: roster_problems.roster_merged,
    ProblemCode.ROSTER_NOBODY: roster_problems.roster_nobody,
    ProblemCode.ROSTER_NO_NAME: roster_problems.roster_no_name,
    ProblemCode.ROSTER_NAME: roster_problems.roster_name,
    ProblemCode.ROSTER_TWICE: roster_problems.roster_twice,
    ProblemCode.ROSTER_DATE: roster_problems.roster_date,
    ProblemCode.ROSTER_DATE_RANGE: roster_problems.roster_date_range,
    ProblemCode.ROSTER_STATUS: roster_problems.roster_status,
    ProblemCode.ROSTER_LONG: roster_problems.roster_long,
    ProblemCode.ROSTER_OLD_TEXT: roster_problems.roster_old_text,
    ProblemCode.ROSTER_LOST_LETTERS: roster_problems.roster_lost_letters,
    ProblemCode.UNITS_HEADER: roster_problems.units_header,
    ProblemCode.UNITS_NAME: roster_problems.units_name,
    ProblemCode.UNITS_TWICE: roster_problems.units_twice,
    ProblemCode.UNITS_NONE: roster_problems.units_none,
}


def sentence(problem: Problem) -> str:
    """Say what is wrong and what to do."""
    return SENTENCES[ProblemCode(problem.code)](*problem.facts)


def with_place(problem: Problem) -> str:
    """Say where it is and what is wrong, for a window."""
    if not problem.line:
        return sentence(problem)
    return f"Dòng {problem.line}, cột {problem.column}: {sentence(problem)}"


def for_command_line(path: str, problem: Problem) -> str:
    """Say it as FILE:LINE:COLUMN: sentence; a problem of the whole file stands at its first character."""
    return f"{path}:{problem.line or 1}:{problem.column or 1}: {sentence(problem)}"
