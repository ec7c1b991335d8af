"""``sotay handbook export``: the annual review of a year as a document, or open data, as the name of the file ends."""

from __future__ import annotations

import argparse

from sotay.cli.checking import problem_lines
from sotay.cli.console import Result, Surroundings
from sotay.cli.desks import read
from sotay.cli.open_data import export_json
from sotay.cli.parser import OPEN_DATA, WORD
from sotay.domain.errors import NothingToReview, UnknownForm
from sotay.domain.form import is_before_forms
from sotay.domain.member import Profile
from sotay.domain.review import AnnualReview
from sotay.services.catalog_port import Catalog
from sotay.services.keeping_layouts import layout_of
from sotay.services.papers import save_paper
from sotay.services.repositories import UnitOfWork
from sotay.services.reviews import load_review, years_to_review
from sotay.texts import cli
from sotay.texts import cli_handbook as texts
from sotay.texts.errors import sentence_for
from sotay.texts.review import form_not_held


def export(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Write what the ending of the file asks for."""
    if arguments.out.suffix.lower() == OPEN_DATA:
        return export_json(arguments, surroundings)
    return _export_review(arguments, surroundings)


def _export_review(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Write the saved review of a year, or its draft; by default of the latest year that has anything."""
    adapters = surroundings.load()

    def act(uow: UnitOfWork) -> tuple[AnnualReview, Profile]:
        forms, _ = adapters.catalog.forms()
        return load_review(uow, year=_year(arguments, surroundings, uow), forms=forms, form_name=arguments.form)

    try:
        review, profile = read(surroundings, adapters, arguments.folder, act)
    except UnknownForm as error:
        # The form may be missing because its file is broken: say so too.
        return Result((), None, code=1, reasons=(sentence_for(error), *_reasons(adapters.catalog)))
    forms, reasons = adapters.catalog.forms()[0], _reasons(adapters.catalog)
    is_word = arguments.out.suffix.lower() == WORD
    documents = adapters.load_word() if is_word else adapters.documents
    content = documents.review(review, profile, layout_of(review, adapters.catalog))
    path = save_paper(arguments.out, content)
    lines = [texts.exported(str(path), review.year, review.form.id, len(content))]
    if not arguments.form and is_before_forms(review.year, forms):
        lines.append(form_not_held(review.year, review.form.code))
    if review.edited_at is None:
        lines.append(texts.exported_draft())
    plain = {
        "file": str(path),
        "year": review.year,
        "form": review.form.id,
        "is_draft": review.edited_at is None,
        "size_bytes": len(content),
    }
    return Result(tuple(lines), plain, reasons=reasons)


def _year(arguments: argparse.Namespace, surroundings: Surroundings, uow: UnitOfWork) -> int:
    if arguments.year is not None:
        return int(arguments.year)
    years = years_to_review(uow)
    if not years:
        raise NothingToReview(surroundings.clock().year)
    return years[0]


def _reasons(catalog: Catalog) -> tuple[str, ...]:
    """Return what is wrong with form files that cannot be used."""
    return tuple(
        line
        for each in catalog.forms()[1]
        for line in (cli.form_file_unusable(str(each.path), len(each.problems)), *problem_lines(each))
    )
