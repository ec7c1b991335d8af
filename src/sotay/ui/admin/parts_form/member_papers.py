"""What the forms of a member's papers ask an admin for: the review, the commitment, and their layout."""

from __future__ import annotations

from sotay.domain.form import OfferSource, Source
from sotay.domain.member import PROFILE_FIELDS
from sotay.texts import catalog_starts as starts
from sotay.ui.admin.parts_form.specs import Asked, Blocks, FieldSpec, FileSpec, Group, ManySpec, Member, TopList

DEPTHS = ("1", "2", "3", "4")
SIDES = ("left", "right")
WORDS = starts.words()

KEY = FieldSpec("key")
NUMBER = FieldSpec("number")
DEPTH = FieldSpec("depth", Asked.CHOICE, choices=DEPTHS, start=2)
HEADING = FieldSpec("heading", Asked.TEXT, start=WORDS)
HINT = FieldSpec("hint", Asked.TEXT)
PROMPT = FieldSpec("prompt", Asked.TEXT)
OPTIONAL = FieldSpec("optional", Asked.FLAG)
NOTES = FieldSpec("notes", Asked.LINES)
LABELLED: tuple[Member, ...] = (
    FieldSpec("label", start=WORDS),
    FieldSpec("field", Asked.CHOICE, choices=PROFILE_FIELDS, start="full_name"),
)
TOP: tuple[Member, ...] = (
    ManySpec("left_header", LABELLED),
    FieldSpec("right_header"),
    FieldSpec("titles", Asked.LINES),
    FieldSpec("year_line"),
)
WRITER = TopList(ManySpec("profile_lines", (ManySpec("fields", LABELLED),)))
SIGNATURES = TopList(
    ManySpec(
        "signatures",
        (
            FieldSpec("title", start=WORDS),
            FieldSpec("note"),
            FieldSpec("lines", Asked.LINES),
            FieldSpec("name_field", Asked.CHOICE, choices=("", *PROFILE_FIELDS)),
            FieldSpec("side", Asked.CHOICE, choices=SIDES, start="right"),
        ),
    )
)
LEVEL: tuple[Member, ...] = (
    KEY,
    FieldSpec("name", start=WORDS),
    FieldSpec("at_least", Asked.NUMBER),
    FieldSpec("below", Asked.NUMBER),
    ManySpec("conditions", (KEY, FieldSpec("text", Asked.TEXT, start=WORDS))),
    FieldSpec("note", Asked.TEXT),
)
FEED: tuple[Member, ...] = (
    FieldSpec(
        "source",
        Asked.CHOICE,
        "feeds.source",
        choices=tuple(each.value for each in Source),
        start=Source.DONE_WELL.value,
    ),
    FieldSpec("line", start=starts.feed_line()),
    FieldSpec("levels", Asked.LINES),
    FieldSpec("except_levels", Asked.LINES),
)
BLOCKS = Blocks(
    "blocks",
    {
        "heading": (NUMBER, FieldSpec("text", Asked.TEXT, "heading.text", start=WORDS), HINT, DEPTH),
        "section": (
            *(NUMBER, HEADING, HINT, PROMPT, DEPTH, ManySpec("feeds", FEED)),
            FieldSpec("offers", Asked.CHOICES, choices=tuple(each.value for each in OfferSource)),
            *(OPTIONAL, KEY),
        ),
        "score": (
            *(NUMBER, HEADING, FieldSpec("maximum", Asked.NUMBER, start=30), FieldSpec("note", Asked.TEXT)),
            ManySpec(
                "criteria",
                (
                    FieldSpec("text", Asked.TEXT, start=WORDS),
                    FieldSpec("details", Asked.LINES),
                    FieldSpec("maximum", Asked.NUMBER),
                    KEY,
                ),
            ),
            KEY,
        ),
        "choice": (
            *(NUMBER, HEADING, DEPTH, FieldSpec("rating", Asked.FLAG)),
            ManySpec("choices", (FieldSpec("label", start=WORDS), KEY)),
            KEY,
        ),
        "paragraph": (FieldSpec("text", Asked.TEXT, start=WORDS),),
        "total": (FieldSpec("heading", start=starts.total_heading()),),
    },
    {each: each for each in ("heading", "section", "score", "choice", "paragraph", "total")},
)
EFFECTIVE: tuple[Member, ...] = (FieldSpec("effective_from", Asked.DAY), FieldSpec("effective_until", Asked.DAY))
VERSION = FieldSpec("version")

FORM: FileSpec = (
    Group(
        "general",
        (
            *(FieldSpec("name"), FieldSpec("code"), FieldSpec("audience"), *EFFECTIVE, VERSION),
            *(FieldSpec("id"), FieldSpec("set"), FieldSpec("letter"), FieldSpec("default", Asked.FLAG)),
        ),
    ),
    Group("top", (*TOP, FieldSpec("bracket"))),
    WRITER,
    BLOCKS,
    TopList(ManySpec("ratings", LEVEL)),
    SIGNATURES,
    Group(
        "about",
        (
            *(FieldSpec("legal_basis", Asked.LINES), NOTES, FieldSpec("signatures_note", Asked.TEXT)),
            FieldSpec("rating_source", Asked.TEXT),
        ),
    ),
)
COMMITMENT: FileSpec = (
    Group("general", (FieldSpec("name"), FieldSpec("effective_from", Asked.DAY), VERSION, FieldSpec("id"))),
    Group("top", TOP),
    WRITER,
    Group(
        "around",
        (
            *(FieldSpec("opening", Asked.TEXT), FieldSpec("closing", Asked.TEXT)),
            *(FieldSpec("check_titles", Asked.LINES), FieldSpec("check_opening", Asked.TEXT)),
        ),
    ),
    TopList(ManySpec("sections", (NUMBER, HEADING, PROMPT, OPTIONAL, KEY))),
    SIGNATURES,
    Group("about", (NOTES,)),
)


def _sizes(*keys: str) -> tuple[Member, ...]:
    return tuple(FieldSpec(key, Asked.NUMBER, unit=key.rpartition("_")[2]) for key in keys)


LAYOUT: FileSpec = (
    Group(
        "paper",
        _sizes(
            *("page_width_mm", "page_height_mm", "margin_top_mm", "margin_bottom_mm", "margin_left_mm"),
            *("margin_right_mm", "page_number_from_top_mm"),
        ),
    ),
    Group(
        "letters",
        _sizes(
            *("body_pt", "heading_pt", "title_pt", "subtitle_pt", "party_name_pt", "body_name_pt", "date_pt"),
            *("signature_pt", "note_pt", "page_number_pt"),
        ),
    ),
    Group("spaces", _sizes("leading_pt", "paragraph_gap_pt", "first_line_mm", "signature_space_mm")),
    Group(
        "general",
        (
            *(FieldSpec("name"), FieldSpec("effective_from", Asked.DAY), FieldSpec("source", Asked.TEXT), VERSION),
            FieldSpec("id"),
        ),
    ),
)
