"""Two texts of one file compared: comments and quotes count for nothing, every value for itself."""

import pytest
from tests.catalog.yaml_files import DATA, FORM

from sotay.catalog.comparing import compare_files
from sotay.domain.catalog_file import CatalogKind
from sotay.domain.errors import FileHasProblems

REVIEW_FORM = (DATA / "forms" / "2025-2B.yaml").read_text(encoding="utf-8")


def test_comments_quotes_and_the_version_are_no_changes():
    plain = REVIEW_FORM.replace('name: "Bản kiểm điểm', "name: 'Bản kiểm điểm").replace(
        'lý"\naudience', "lý'\naudience"
    )

    assert plain != REVIEW_FORM
    assert compare_files(CatalogKind.FORM, REVIEW_FORM, "# Bản sau\n" + plain + 'version: "2"\n') == ()


def test_each_changed_value_of_a_form_is_told_once():
    after = REVIEW_FORM.replace("Hạn chế, khuyết điểm.", "Hạn chế, thiếu sót.").replace("maximum: 30", "maximum: 35")

    changes = compare_files(CatalogKind.FORM, REVIEW_FORM, after)

    assert [(each.path[-1], each.before, each.after) for each in changes] == [
        ("heading", "Hạn chế, khuyết điểm.", "Hạn chế, thiếu sót."),
        ("maximum", "30", "35"),
    ]
    assert changes[0].titles[1] == "1 Hạn chế, thiếu sót."


def test_a_text_that_is_no_file_is_refused_with_its_place():
    with pytest.raises(FileHasProblems) as refused:
        compare_files(CatalogKind.FORM, FORM, "schema: [")

    assert refused.value.problems[0].line == 1
