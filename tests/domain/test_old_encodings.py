"""Old text is told and turned exactly; nothing else is ever taken for it."""

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.old_text import LETTERS, in_tcvn3, in_vni

from sotay.domain.old_encodings import OldEncoding, convert, find_old_text
from sotay.texts import help_comfort, help_data, help_work

DATA = Path(__file__).parents[2] / "data"
WRITERS = {OldEncoding.TCVN3: in_tcvn3, OldEncoding.VNI: in_vni}
# Two words of these are enough to know a text by; the others stand around them.
TELLING = (
    "đảng uỷ biểu hiện khuyết điểm nguyên đồng chí nghị quyết kiểm nhận việc người được trước tưởng phương hướng "
    "mạnh giữ vững trách nhiệm"
)
PLAIN = [
    "tôi",
    "không",
    "có",
    "ba",
    "hai",
    "con",
    "trong",
    "năm",
    "khi",
    "công",
    "tác",
    "và",
    "cho",
    "2026",
    "04-NQ/TW",
]
sentences = st.tuples(
    st.permutations(TELLING.split()).map(lambda words: words[:8]),
    st.lists(st.sampled_from(PLAIN), max_size=8),
    st.randoms(),
).map(lambda parts: _mixed(*parts))

FOREIGN = """
Ils ont été présentés à l'école où les élèves étudient déjà. La présence, le café, Noël, Thaïlande, août, garçon, goût
La présence de l'État français à Hanoï était très développée: hôtel, théâtre, cinéma, opéra, crème, thé, dîner, pâté
Hélène Müller, Zoë, Renée, José, Björn, François, Ångström, Chloé, André, Désiré, Núñez, Brontë, Curaçao, naïve, café
Größe für über schön Öl grün Mädchen Äpfel; não são ação avião coração; año niño más él tú qué Perú aquí está aún
Jag vill gå så långt på en ö två år; città però più perché così; façade, cliché, résumé, à la carte, vis-à-vis
«trích» § 12; © 2026; Intel®; 5 µm, 3 µg, 10 N·m, kW·h; 5 £; ½; 10÷20; 3×4; x² + y²; ±2°C; infor­ma­tion; a·b
àéèù présence à é è ù ç € “déjà vu” thé né vé là où dû
print(f"{café!r}"); x = {"é": 1, "ñ": 2}; re.compile("[à-ÿ]+"); SELECT * FROM täble WHERE ä = 'ö'
"""


def _mixed(telling, plain, random):
    words = [*telling, *plain]
    random.shuffle(words)
    return " ".join(words) + "."


def lines_of_the_program():
    texts = [unicodedata.normalize("NFC", path.read_text(encoding="utf-8")) for path in DATA.rglob("*.yaml")]
    topics = (*help_work.topics(), *help_data.topics(), *help_comfort.topics())
    return [line for text in texts for line in text.splitlines()] + [
        paragraph for topic in topics for paragraph in topic.paragraphs
    ]


@pytest.mark.parametrize(
    ("old", "encoding"),
    [
        ("Tr¨m n¨m trong câi ng­êi ta", OldEncoding.TCVN3),
        ("§¶ng viªn cÇn tù phª b×nh nghiªm tóc", OldEncoding.TCVN3),
        ("Traêm naêm trong coõi ngöôøi ta", OldEncoding.VNI),
        ("Ñaûng vieân caàn töï pheâ bình nghieâm tuùc", OldEncoding.VNI),
    ],
)
def test_sentences_from_old_papers_are_told_and_read(old, encoding):
    found = find_old_text(old)

    assert found is not None
    assert found.encoding is encoding
    assert found.before == old
    assert found.after in ("Trăm năm trong cõi người ta", "Đảng viên cần tự phê bình nghiêm túc")


@pytest.mark.parametrize("encoding", WRITERS)
def test_every_letter_is_read_back(encoding):
    letters = "".join(LETTERS)

    assert convert(WRITERS[encoding](letters), encoding) == letters


def test_vni_has_capitals_with_every_mark():
    letters = "".join(LETTERS[:67]).upper()

    assert convert(in_vni(letters), OldEncoding.VNI) == letters


@given(sentences, st.sampled_from(list(WRITERS)))
def test_a_sentence_written_the_old_way_is_told_and_comes_back_whole(sentence, encoding):
    found = find_old_text(WRITERS[encoding](sentence))

    assert found is not None
    assert (found.encoding, found.after) == (encoding, sentence)


@given(sentences)
def test_vietnamese_of_today_is_never_taken_for_old(sentence):
    assert find_old_text(sentence) is None
    assert find_old_text(sentence.upper()) is None


def test_no_line_of_the_program_is_taken_for_old():
    assert [line for line in lines_of_the_program() if find_old_text(line) is not None] == []


def test_nearly_every_longer_line_of_the_program_is_told_when_written_the_old_way():
    lines = [line for line in lines_of_the_program() if len(re.findall("[đơưẠ-ỹ]", line)) > 3]
    for encoding, write in WRITERS.items():
        told = [line for line in lines if (found := find_old_text(write(line))) and found.encoding is encoding]

        assert len(lines) > 500
        assert len(told) > 0.97 * len(lines)


@pytest.mark.parametrize(
    "text", [FOREIGN, *FOREIGN.strip().splitlines(), "", "é", "bé có thé né", "Nguyen Van A", "x" * 500]
)
def test_foreign_words_signs_and_code_are_never_taken_for_old(text):
    assert find_old_text(text) is None


@given(st.text(alphabet=st.characters(codec="latin-1"), max_size=60))
def test_any_letters_get_an_answer(text):
    found = find_old_text(text)

    assert found is None or found.after != text


def test_lines_of_today_among_old_ones_stay_as_they_are():
    today = "Chi bộ nhận xét: đã tiến bộ hơn, «trích» § 12."
    found = find_old_text(f"{in_tcvn3('Khuyết điểm: đọc nghị quyết chưa kỹ.')}\n{today}\n")

    assert found is not None
    assert found.after == f"Khuyết điểm: đọc nghị quyết chưa kỹ.\n{today}\n"


def test_a_lost_letter_is_warned_of_where_the_words_show_it():
    whole = in_tcvn3("Người được chi bộ phân công đã khắc phục khuyết điểm trước kỳ sau")
    lost = find_old_text(whole.replace("\u00ad", ""))

    assert lost is not None
    assert lost.lacks_letters
    assert "đợc" in lost.after
    assert (kept := find_old_text(whole)) is not None
    assert not kept.lacks_letters


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("§¶ng céng s¶n viÖt nam", "Đảng cộng sản việt nam"),
        ("C¸N Bé, §¶NG VI£N", "CÁN BỘ, ĐẢNG VIÊN"),
        ("H¹ Vò", "Hạ Vũ"),
        ("Bé tr­ëng", "Bộ trưởng"),
    ],
)
def test_capitals_are_taken_from_the_letters_that_tell_them(written, read):
    assert convert(written, OldEncoding.TCVN3) == read


@pytest.mark.parametrize("sentence", ["Đồng chí đã khắc phục", "ấ ặ ợ ữ"])
@pytest.mark.parametrize("form", ["NFD", "cp1258", "tone first"])
def test_letters_and_marks_apart_are_joined(sentence, form):
    if form == "NFD":
        apart = unicodedata.normalize("NFD", sentence)
    elif form == "cp1258":
        apart = "".join(_tone_after(letter) for letter in sentence)
    else:
        apart = re.sub(
            "([\u0302\u0306\u031b])([\u0300\u0301\u0309\u0303\u0323])", r"\2\1", unicodedata.normalize("NFD", sentence)
        )
    found = find_old_text(apart)

    assert found is not None
    assert (found.encoding, found.after) == (OldEncoding.MARKS_APART, sentence)


def _tone_after(letter):
    parts = unicodedata.normalize("NFD", letter)
    tones = [part for part in parts if part in "\u0300\u0301\u0309\u0303\u0323"]
    return unicodedata.normalize("NFC", "".join(part for part in parts if part not in tones)) + "".join(tones)
