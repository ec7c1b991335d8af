"""Several people who open one store, each by a password of his own, and handing it over to another."""

import json

import pytest
from tests.storage.builders import PASSWORD

from sotay.domain.backup import BackupReason
from sotay.domain.cell_errors import SamePassword, TooManyCustodians, UnknownCustodian
from sotay.domain.custodian import CUSTODIANS
from sotay.domain.errors import PasswordTooWeak, WrongPassword, WrongRecoveryCode
from sotay.storage import key_file, keys
from sotay.storage.cell.plan import CELL_BOOK
from sotay.storage.stores import SqlStores

DEPUTY = "mật khẩu của phó bí thư"
NEW = "mật khẩu của bí thư mới"


@pytest.fixture
def book(cell_stores, tmp_path):
    desk, code = cell_stores.create(tmp_path / "sổ", password=PASSWORD)
    yield Book(cell_stores, desk, code)
    desk.close(back_up=False)


@pytest.fixture
def cell_stores(clock):

    return SqlStores(lambda: CELL_BOOK, clock)


class Book:
    """An open book, and opening it again as somebody else."""

    def __init__(self, stores, desk, code):
        self.stores = stores
        self.desk = desk
        self.code = code

    def add(self, custodian="a", password=PASSWORD, new=DEPUTY):
        self.desk.holders.add(custodian, password=password, new=new).result()

    def again(self, password):
        self.desk.close(back_up=False).result()
        self.desk = self.stores.open(self.desk.folder, password=password)
        return self.desk

    def file(self):
        return key_file.read(self.desk.folder)


def test_both_passwords_open_the_book_and_it_is_known_whose_did(book):
    assert (book.desk.holders.opened_by, book.desk.holders.custodians) == (None, ())
    book.add()
    assert book.desk.holders.custodians == ("a",)

    assert book.again(DEPUTY).holders.opened_by == "a"
    assert book.again(PASSWORD).holders.opened_by is None
    with pytest.raises(WrongPassword):
        book.again("mật khẩu của người lạ")


def test_changing_a_password_changes_that_of_whoever_opened_and_no_other(book):
    book.add()
    desk = book.again(DEPUTY)
    with pytest.raises(WrongPassword):
        desk.change_password(old=PASSWORD, new=NEW).result()
    desk.change_password(old=DEPUTY, new=NEW).result()

    assert book.again(NEW).holders.opened_by == "a"
    assert book.again(PASSWORD).holders.opened_by is None
    with pytest.raises(WrongPassword):
        book.again(DEPUTY)


def test_a_removed_password_opens_no_longer_and_is_brought_back_by_undo(book):
    book.add()
    removed = book.desk.holders.remove("a", password=PASSWORD).result()
    assert book.desk.holders.custodians == ()
    assert b"custodians" not in (book.desk.folder / key_file.KEY_FILE).read_bytes()
    assert "sealed" not in repr(removed)

    book.desk.holders.put_back(removed).result()

    assert book.again(DEPUTY).holders.opened_by == "a"


def test_what_a_custodian_may_not_be(book):
    for error, facts in (
        (WrongPassword, {"password": "mật khẩu của người lạ"}),
        (SamePassword, {"new": PASSWORD}),
        (PasswordTooWeak, {"new": "ngắn"}),
    ):
        with pytest.raises(error):
            book.add(**facts)
    assert book.desk.holders.custodians == ()
    for number in range(CUSTODIANS):
        book.add(str(number), new=f"{DEPUTY} {number}")
    with pytest.raises(TooManyCustodians):
        book.add("quá", new=NEW)
    with pytest.raises(UnknownCustodian):
        book.desk.holders.remove("lạ", password=PASSWORD).result()
    own = book.again(f"{DEPUTY} 0")
    with pytest.raises(UnknownCustodian):
        own.holders.remove("0", password=f"{DEPUTY} 0").result()


def test_slots_of_two_custodians_cannot_change_places(book):
    book.add("a")
    book.add("b", new=NEW)
    file = book.file()
    swapped = type(file)(
        file.vault_id,
        file.kind,
        file.is_sample,
        file.generation,
        file.slots,
        {"a": file.custodians["b"], "b": file.custodians["a"]},
    )

    with pytest.raises(WrongPassword):
        keys.open_with_password(swapped, DEPUTY, folder=book.desk.folder)


def test_a_key_file_without_custodians_is_the_one_that_earlier_programs_read(book):
    plain = json.loads((book.desk.folder / key_file.KEY_FILE).read_bytes())
    assert (plain["format"], "custodians" in plain) == (1, False)
    book.add()
    assert json.loads((book.desk.folder / key_file.KEY_FILE).read_bytes())["format"] == 2


def test_a_book_handed_over_opens_by_the_new_password_and_code_alone_and_so_do_its_backups(book):
    book.add()
    backup = book.desk.back_up(BackupReason.ON_DEMAND).result()

    done = book.desk.holders.hand_over(password=PASSWORD, new=NEW).result()

    assert (book.desk.holders.custodians, book.desk.holders.opened_by, done.unchanged) == ((), None, 0)
    for gone in (PASSWORD, DEPUTY):
        with pytest.raises(WrongPassword):
            keys.open_with_password(book.file(), gone, folder=book.desk.folder)
        with pytest.raises(WrongPassword):
            book.stores.verify(backup.path, password=gone)
    with pytest.raises(WrongRecoveryCode):
        keys.open_with_code(book.file(), book.code, folder=book.desk.folder)
    opened = keys.open_with_code(book.file(), done.recovery_code, folder=book.desk.folder)
    assert opened.database_key == keys.open_with_password(book.file(), NEW, folder=book.desk.folder).database_key
    assert book.stores.verify(backup.path, password=NEW).backup.path == backup.path
    assert done.recovery_code not in repr(done)
    assert book.again(NEW).holders.opened_by is None


def test_a_custodian_hands_the_book_over_when_the_secretary_cannot(book):
    book.add()
    desk = book.again(DEPUTY)
    with pytest.raises(WrongPassword):
        desk.holders.hand_over(password=PASSWORD, new=NEW).result()

    desk.holders.hand_over(password=DEPUTY, new=NEW).result()

    assert desk.holders.opened_by is None
    assert book.again(NEW).holders.custodians == ()


def test_an_old_copy_of_the_key_file_still_opens_what_it_opened(book):
    """What the window says of old copies is true: the key inside does not change."""
    old = book.file()
    book.desk.holders.hand_over(password=PASSWORD, new=NEW).result()

    before = keys.open_with_password(old, PASSWORD, folder=book.desk.folder)

    assert before.database_key == keys.open_with_password(book.file(), NEW, folder=book.desk.folder).database_key


def test_a_weak_new_password_hands_nothing_over(book):
    with pytest.raises(PasswordTooWeak):
        book.desk.holders.hand_over(password=PASSWORD, new="ngắn").result()

    assert book.again(PASSWORD).holders.opened_by is None
