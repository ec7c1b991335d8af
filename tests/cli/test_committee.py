"""A committee of 33 members in 4 cells: real handbooks, real sealed files, four cell books, every receipt back."""

import shutil
from dataclasses import replace

from tests.builders import NOW
from tests.cli.conftest import PASSWORD

from sotay.app.adapters import load_adapters
from sotay.domain.submission import all_but_own_records
from sotay.services.cell_cards import accept_card, look_at_card, own_card
from sotay.services.hand_in import load_year, read_receipt, seal_hand_in
from sotay.services.handbook import load_profile, save_profile

SIZES = (9, 8, 8, 8)
FAMILY = ("Nguyễn", "Lò", "Vàng", "Trần", "Giàng", "Hoàng", "Phàn", "Tẩn", "Chang")
GIVEN = ("An", "Bình", "Cường", "Dung", "Đức", "Hạnh", "Khoa", "Lan", "Xuân")
HEADINGS = "Họ và tên,Ngày sinh,Ngày vào Đảng,Ngày chính thức,Chức vụ"


def names_of(cell):
    return [f"{FAMILY[number]} Văn {GIVEN[(number + cell) % len(GIVEN)]}" for number in range(SIZES[cell])]


class Handbook:
    """One member's handbook, a copy of one with a year in it and no keys yet."""

    def __init__(self, template, folder, name, adapters):
        self.folder = shutil.copytree(template, folder)
        self.name = name
        self.adapters = adapters

    def act(self, act):
        desk = self.adapters.stores.open(self.folder, password=PASSWORD)
        try:
            return act(desk)
        finally:
            desk.close(back_up=False).result()

    def hand_in(self, card, out):
        """Seal everything of the year for the cell and return the member's own card."""
        exchange, forms = self.adapters.exchange, self.adapters.catalog.forms()[0]

        def act(desk):
            profile = replace(desk.run(load_profile).result(), full_name=self.name)
            desk.run(lambda uow: save_profile(uow, profile=profile)).result()
            own = desk.run(lambda uow: own_card(uow, exchange=exchange, now=NOW)).result()
            offered = desk.run(lambda uow: look_at_card(uow, content=card, exchange=exchange)).result()
            desk.run(lambda uow: accept_card(uow, offered=offered, now=NOW, is_compared=True)).result()
            whole = desk.run(lambda uow: load_year(uow, year=2026, forms=forms, exchange=exchange)).result().whole
            sealed = desk.run(
                lambda uow: seal_hand_in(
                    uow,
                    year=2026,
                    cell_key=offered.card.sign_key,
                    selection=all_but_own_records(whole.lines),
                    forms=forms,
                    exchange=exchange,
                    now=NOW,
                )
            ).result()
            out.write_bytes(sealed.sealed.content)
            return own

        return self.act(act)

    def receive(self, receipt):
        exchange = self.adapters.exchange
        content = receipt.read_bytes()
        _, answered = self.act(
            lambda desk: desk.run(lambda uow: read_receipt(uow, content=content, exchange=exchange, now=NOW)).result()
        )
        return answered.state.value


def test_thirty_three_members_hand_in_to_four_cells_and_have_their_receipts(sotay, finished_handbook, tmp_path):
    adapters = load_adapters()
    everything = []
    for cell, size in enumerate(SIZES):
        place = tmp_path / f"chi-bộ-{cell}"
        place.mkdir()
        names = names_of(cell)
        roster, book, card = place / "ds.csv", place / "sổ", place / "cb.thechibo"
        rows = [f"{name},0{number + 1}/01/1980,03/02/2010,03/02/2011," for number, name in enumerate(names)]
        roster.write_text("\n".join([HEADINGS, *rows]) + "\n", encoding="utf-8")
        assert sotay("cell", "new", book, "--name", f"Chi bộ bản {cell + 1}", "--roster", roster).code == 0
        assert sotay("cell", "publish", book, "--out", card).code == 0
        inbox = place / "hộp"
        inbox.mkdir()
        members = []
        for number, name in enumerate(names):
            member = Handbook(finished_handbook, place / f"sổ-tay-{number}", name, adapters)
            own = member.hand_in(card.read_bytes(), inbox / f"{number:02}.bainop")
            path = place / f"{number}.thedangvien"
            path.write_text(own.text, encoding="utf-8")
            # One in four comes to no meeting, so that nobody compares the card.
            if number % 4 != 3:
                words = ("--member", name, "--fingerprint", own.fingerprint)
                assert sotay("cell", "verify", book, path, *words).code == 0
            members.append(member)

        said = sotay("cell", "import", book, inbox, "--receipts", place / "bn", "--json")

        results = [each["result"] for each in said.plain]
        assert results == ["waiting" if number % 4 == 3 else "accepted" for number in range(size)]
        for member, entry in zip(members, said.plain, strict=True):
            if entry["result"] == "accepted":
                assert member.receive(place / "bn" / (entry["file"][-9:-7] + ".biennhan")) == "received"
        pending = sotay("cell", "export", book, "--year", 2026, "--kind", "pending", "--json").plain["pending"]
        waiting = {name for number, name in enumerate(names) if number % 4 == 3}
        assert {each["member"] for each in pending} == waiting
        everything += results
        if cell:
            other = sotay("cell", "import", book, tmp_path / "chi-bộ-0" / "hộp", "--json")
            assert {each["result"] for each in other.plain} == {"refused"}
    assert len(everything) == 33
