"""Stand-ins for accepted data files and for what an admin writes."""

from __future__ import annotations


class FakeCatalogFiles:
    def __init__(self, state):
        self._state = state

    def accepted(self):
        return tuple(self._state.accepted_files.values())

    def accept(self, accepted):
        key = (*accepted.file.lineage, accepted.file.version)
        assert key not in self._state.accepted_files
        self._state.accepted_files[key] = accepted

    def withdraw(self, file):
        self._state.accepted_files.pop((*file.lineage, file.version), None)

    def publishers(self):
        return tuple(sorted(self._state.publishers.values(), key=lambda each: (each.trusted_at, each.key)))

    def put_publisher(self, publisher):
        self._state.publishers[publisher.key] = publisher

    def remove_publisher(self, key):
        self._state.publishers.pop(key, None)


class FakeDrafting:
    def __init__(self, state):
        self._state = state

    def drafts(self):
        by_id = sorted(self._state.drafts.values(), key=lambda each: each.id)
        return tuple(sorted(by_id, key=lambda each: each.changed_at, reverse=True))

    def draft(self, draft_id):
        return self._state.drafts.get(draft_id)

    def put(self, draft):
        self._state.drafts[draft.id] = draft

    def remove(self, draft_id):
        self._state.drafts.pop(draft_id, None)

    def publications(self):
        return tuple(sorted(self._state.publications.values(), key=lambda each: each.number, reverse=True))

    def publish(self, publication):
        key = (*publication.file.lineage, publication.file.version)
        assert key not in self._state.publications
        self._state.publications[key] = publication

    def seed(self):
        return self._state.publishing_seed

    def put_seed(self, seed, _at):
        self._state.publishing_seed = self._state.publishing_seed or seed
