"""Stand-ins for what a member keeps through the year: diary, remedies, proofs, commitments, hand-ins."""

from __future__ import annotations

from dataclasses import replace

from sotay.domain.errors import UnknownEntry
from sotay.domain.in_force import newest_own
from sotay.domain.snapshot import content_hash


class FakeEntries:
    """What diary and remedies have in common: values by id, hidden when deleted, with the proofs of each."""

    def __init__(self, state, entries):
        self._state = state
        self._entries = entries

    def get(self, entry_id):
        if entry_id not in self._entries or entry_id in self._state.hidden:
            raise UnknownEntry
        return self._whole(self._entries[entry_id])

    def put(self, entry):
        self._entries[entry.id] = replace(entry, proofs=())

    def put_deleted(self, entry_id, deleted_at):
        if entry_id not in self._entries:
            raise UnknownEntry
        self._state.hidden.pop(entry_id, None)
        if deleted_at is not None:
            self._state.hidden[entry_id] = deleted_at

    def purge(self, entry_id):
        if self._entries.pop(entry_id, None) is None:
            raise UnknownEntry
        self._state.hidden.pop(entry_id, None)
        for proof_id in [each for each, (owner, *_) in self._state.proofs.items() if owner == entry_id]:
            del self._state.proofs[proof_id]

    def _chosen(self, deleted):
        return [self._whole(each) for each in self._entries.values() if (each.id in self._state.hidden) == deleted]

    def _whole(self, entry):
        proofs = [
            proof
            for owner, proof, _ in self._state.proofs.values()
            if owner == entry.id and proof.id not in self._state.hidden
        ]
        return replace(entry, proofs=tuple(sorted(proofs, key=lambda each: (each.added_on, each.name, each.id))))


class FakeDiary(FakeEntries):
    def __init__(self, state):
        super().__init__(state, state.diary)

    def all(self, *, deleted=False):
        ordered = sorted(self._chosen(deleted), key=lambda each: each.id)
        return tuple(sorted(ordered, key=lambda each: (each.day, each.written_at), reverse=True))

    def of_year(self, year):
        chosen = [each for each in self._chosen(deleted=False) if each.day.year == year]
        return tuple(sorted(chosen, key=lambda each: (each.day, each.written_at, each.id)))

    def counts(self):
        chosen = [each.manifestation_id for each in self._chosen(deleted=False) if each.manifestation_id is not None]
        return {each: chosen.count(each) for each in chosen}


class FakeRemedies(FakeEntries):
    def __init__(self, state):
        super().__init__(state, state.remedies)

    def all(self, *, deleted=False):
        return tuple(sorted(self._chosen(deleted), key=lambda each: (each.opened_on, each.id)))


class FakeProofs:
    def __init__(self, state):
        self._state = state

    def content(self, proof_id):
        if proof_id not in self._state.proofs:
            raise UnknownEntry
        return self._state.proofs[proof_id][2]

    def add(self, owner, proof, content):
        self._state.proofs[proof.id] = (owner, proof, content)

    def put_deleted(self, proof_id, deleted_at):
        self.content(proof_id)
        self._state.hidden.pop(proof_id, None)
        if deleted_at is not None:
            self._state.hidden[proof_id] = deleted_at

    def remove(self, proof_id):
        self._state.proofs.pop(proof_id, None)
        self._state.hidden.pop(proof_id, None)


class FakeCommitments:
    def __init__(self, state):
        self._commitments = state.commitments

    def get(self, year):
        return self._commitments.get(year)

    def put(self, commitment):
        self._commitments[commitment.year] = commitment

    def remove(self, year):
        self._commitments.pop(year, None)

    def years(self):
        return tuple(sorted(self._commitments, reverse=True))


class FakeHandIns:
    def __init__(self, state):
        self._state = state

    def all(self):
        return tuple(sorted(self._state.hand_ins.values(), key=lambda each: each.sequence, reverse=True))

    def get(self, submission_id):
        return self._state.hand_ins.get(submission_id)

    def last(self, *, before=None):
        return next((each for each in self.all() if before is None or each.sequence < before), None)

    def put(self, hand_in):
        self._state.hand_ins[hand_in.id] = hand_in

    def remove(self, submission_id):
        self._state.hand_ins.pop(submission_id, None)

    def cells(self):
        ordered = sorted(self._state.cells.values(), key=lambda each: each.key)
        return tuple(sorted(ordered, key=lambda each: each.accepted_at, reverse=True))

    def put_cell(self, cell):
        self._state.cells[cell.key] = cell

    def remove_cell(self, key):
        self._state.cells.pop(key, None)

    def seed(self):
        return self._state.seed

    def put_seed(self, seed, _at):
        self._state.seed = self._state.seed or seed


class FakeChecklists:
    def __init__(self, state):
        self._checklists = state.checklists

    def current(self):
        return newest_own(self.accepted())

    def accepted(self):
        return tuple(self._checklists.values())

    def accept(self, checklist, _at):
        self._checklists.setdefault(content_hash(checklist), checklist)

    def withdraw(self, checklist):
        self._checklists.pop(content_hash(checklist), None)
