"""Data files that a store has accepted, and those that are written in a handbook, as domain values."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, RowMapping, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from sotay.domain.catalog_file import AcceptedFile, CatalogFile, CatalogKind, Draft, DraftId, Publication, Publisher
from sotay.storage.catalog_rows import AcceptedFileRow, DraftRow, PublicationRow, PublisherRow, PublishingKeyRow
from sotay.storage.mapping import stored_text

_THE_ONE = 1


class SqlCatalogFiles:
    """The accepted files behind ``CatalogFiles`` of the ports, of either kind of store."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def accepted(self) -> tuple[AcceptedFile, ...]:
        """Return every version, the one accepted first before the others."""
        rows = self._connection.execute(select(AcceptedFileRow.__table__).order_by(AcceptedFileRow.sequence)).mappings()
        return tuple(
            AcceptedFile(
                _file_of(row),
                row["publisher_key"],
                row["package_number"],
                datetime.fromisoformat(row["accepted_at"]),
            )
            for row in rows
        )

    def accept(self, accepted: AcceptedFile) -> None:
        """Keep a version; the caller has seen that none of its number is there."""
        highest = self._connection.execute(select(func.max(AcceptedFileRow.sequence))).scalar_one()
        values = {
            "sequence": (highest or 0) + 1,
            **_columns_of(accepted.file),
            "publisher_key": accepted.publisher_key,
            "package_number": accepted.package_number,
            "accepted_at": accepted.accepted_at.isoformat(),
        }
        self._connection.execute(insert(AcceptedFileRow), values)

    def withdraw(self, file: CatalogFile) -> None:
        """Take a version back, where it is."""
        self._connection.execute(
            delete(AcceptedFileRow).where(
                AcceptedFileRow.kind == file.kind.value,
                AcceptedFileRow.file_id == file.id,
                AcceptedFileRow.version == file.version,
            )
        )

    def publishers(self) -> tuple[Publisher, ...]:
        """Return the publishers that are trusted, the one trusted first before the others."""
        statement = select(PublisherRow.key, PublisherRow.name, PublisherRow.trusted_at).order_by(
            PublisherRow.trusted_at, PublisherRow.key
        )
        return tuple(
            Publisher(key, name, datetime.fromisoformat(trusted_at))
            for key, name, trusted_at in self._connection.execute(statement)
        )

    def put_publisher(self, publisher: Publisher) -> None:
        """Keep a publisher in place of the one of its key."""
        values = {"name": stored_text(publisher.name), "trusted_at": publisher.trusted_at.isoformat()}
        self._connection.execute(
            insert(PublisherRow)
            .values(key=publisher.key, **values)
            .on_conflict_do_update(index_elements=[PublisherRow.key], set_=values)
        )

    def remove_publisher(self, key: str) -> None:
        """Stop trusting a key, where it is trusted."""
        self._connection.execute(delete(PublisherRow).where(PublisherRow.key == key))


class SqlDrafting:
    """What is written and published in a handbook, behind ``Drafting`` of the ports."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def drafts(self) -> tuple[Draft, ...]:
        """Return the drafts, the one changed last before the others."""
        statement = select(DraftRow.__table__).order_by(DraftRow.changed_at.desc(), DraftRow.id)
        return tuple(_draft_of(row) for row in self._connection.execute(statement).mappings())

    def draft(self, draft_id: DraftId) -> Draft | None:
        """Return one draft."""
        statement = select(DraftRow.__table__).where(DraftRow.id == draft_id)
        row = self._connection.execute(statement).mappings().one_or_none()
        return None if row is None else _draft_of(row)

    def put(self, draft: Draft) -> None:
        """Keep a draft in place of the one of its id."""
        values = {
            "kind": draft.kind.value,
            "begun_from": draft.begun_from,
            "changed_at": draft.changed_at.isoformat(),
            "text": stored_text(draft.text),
        }
        self._connection.execute(
            insert(DraftRow)
            .values(id=draft.id, **values)
            .on_conflict_do_update(index_elements=[DraftRow.id], set_=values)
        )

    def remove(self, draft_id: DraftId) -> None:
        """Remove a draft, where there is one."""
        self._connection.execute(delete(DraftRow).where(DraftRow.id == draft_id))

    def publications(self) -> tuple[Publication, ...]:
        """Return what was published, the latest first."""
        statement = select(PublicationRow.__table__).order_by(PublicationRow.number.desc())
        return tuple(
            Publication(_file_of(row), row["number"], datetime.fromisoformat(row["published_at"]), row["package"])
            for row in self._connection.execute(statement).mappings()
        )

    def publish(self, publication: Publication) -> None:
        """Keep a publication for good; the caller has seen that its version was not published before."""
        values = {
            "number": publication.number,
            **_columns_of(publication.file),
            "published_at": publication.published_at.isoformat(),
            "package": publication.package,
        }
        self._connection.execute(insert(PublicationRow), values)

    def seed(self) -> str | None:
        """Return the seed of the publishing key as text, None before it was made."""
        return self._connection.execute(select(PublishingKeyRow.seed)).scalar_one_or_none()

    def put_seed(self, seed: str, at: datetime) -> None:
        """Keep the seed, unless there is one."""
        values = {"id": _THE_ONE, "seed": seed, "made_at": at.isoformat()}
        self._connection.execute(insert(PublishingKeyRow).on_conflict_do_nothing(), values)


def _columns_of(file: CatalogFile) -> dict[str, str]:
    return {"kind": file.kind.value, "file_id": file.id, "version": file.version, "text": file.text}


def _file_of(row: RowMapping) -> CatalogFile:
    return CatalogFile(CatalogKind(row["kind"]), row["file_id"], row["version"], row["text"])


def _draft_of(row: RowMapping) -> Draft:
    return Draft(
        DraftId(row["id"]),
        CatalogKind(row["kind"]),
        row["text"],
        row["begun_from"],
        datetime.fromisoformat(row["changed_at"]),
    )
