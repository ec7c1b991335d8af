"""The help speaks of what the windows show: each «…» is a text of some window or another topic."""

import ast
import re
from pathlib import Path

import pytest

import sotay.texts
from sotay.texts import help as member_help
from sotay.texts import help_cell

EXAMPLES = {"đạo đức", "dao duc", "§¶ng viªn", "Ñaûng vieân", "ư", "Rút an toàn"}
"""What is typed or pasted, and what Windows says; no text of our windows."""
FOLDER = Path(sotay.texts.__file__).parent
TOPICS = tuple({each.id: each for each in (*member_help.topics(), *help_cell.topics())}.values())


def said_elsewhere():
    """Return what the other modules of texts say, as patterns; what is filled in may be anything."""
    said = {re.escape(each.title) for each in TOPICS}
    for path in FOLDER.glob("*.py"):
        if path.name.startswith("help"):
            continue
        for each in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(each, ast.Constant) and isinstance(each.value, str):
                said.add(re.escape(each.value.strip(" (:«»")))
            elif isinstance(each, ast.JoinedStr):
                said.add(
                    "".join(re.escape(part.value) if isinstance(part, ast.Constant) else ".+" for part in each.values)
                )
    return re.compile(
        "|".join(f"(?:{each})" for each in said if re.search(r"\w{2}", each.replace(".+", ""))), re.IGNORECASE
    )


SAID = said_elsewhere()


@pytest.mark.parametrize("topic", TOPICS, ids=lambda each: each.id)
def test_what_a_topic_names_is_in_the_windows(topic):
    named = {each for paragraph in topic.paragraphs for each in re.findall(r"«([^»]+)»", paragraph)}
    named -= EXAMPLES
    assert {each for each in named if not SAID.fullmatch(each) and not SAID.fullmatch(each.removesuffix("…"))} == set()
