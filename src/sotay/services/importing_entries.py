"""Taking in diary entries, remedies and their proof files: what is there by its id or word for word is not doubled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol

from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.errors import UnknownEntry
from sotay.domain.open_data import Fate, OpenHandbook, Part
from sotay.domain.open_data_checks import proof_content
from sotay.domain.proof import Proof, ProofId
from sotay.domain.remedy import Remedy, RemedyId
from sotay.services import import_steps
from sotay.services.ids import new_id
from sotay.services.import_steps import StepBack
from sotay.services.repositories import UnitOfWork


class Did(Protocol):
    """Told of each part what became of it, and how to take it back."""

    def __call__(self, fate: Fate, part: Part, step_back: StepBack | None = None, count: int = 1) -> None:
        """Take note."""


class EntryMerge:
    """The diary and the remedies of one import; looks at what was there before it began."""

    def __init__(self, uow: UnitOfWork, incoming: OpenHandbook, did: Did) -> None:
        self._uow = uow
        self._incoming = incoming
        self._did = did
        self._added: dict[EntryId, DiaryEntry] = {}
        self._added_remedies: dict[RemedyId, Remedy] = {}
        self._entries = {each.id: each for each in uow.diary.all()}
        self._remedies = {each.id: each for each in uow.remedies.all()}
        self._deleted = {each.id for each in uow.diary.all(deleted=True)}
        self._deleted_remedies = {each.id for each in uow.remedies.all(deleted=True)}
        self._entry_words = {_words(each): each for each in self._entries.values()}
        self._remedy_words = {_remedy_words(each): each for each in self._remedies.values()}
        owners: tuple[DiaryEntry | Remedy, ...] = (*self._entries.values(), *self._remedies.values())
        self._proofs: Mapping[ProofId, Proof] = {proof.id: proof for each in owners for proof in each.proofs}

    def steps_back(self) -> tuple[StepBack, ...]:
        """Return what takes all that was added away again; one step, since entries are many."""
        return import_steps.purge_entries(self._added), import_steps.purge_remedies(self._added_remedies)

    def entry(self, entry: DiaryEntry) -> None:
        """Take one diary entry in."""
        there = self._entry_words.get(_words(entry))
        if there is not None:
            self._did(Fate.SAME, Part.ENTRY)
            self._add_lacking(there, entry.proofs)
        elif entry.id in self._deleted:
            self._did(Fate.LEFT, Part.ENTRY)
        elif entry.id in self._entries:
            self._add_entry(replace(entry, id=EntryId(new_id())), Fate.BESIDE)
        else:
            self._add_entry(entry, Fate.ADDED)

    def remedy(self, remedy: Remedy) -> None:
        """Take one remedy in."""
        there = self._remedy_words.get(_remedy_words(remedy))
        if there is not None:
            self._did(Fate.SAME, Part.REMEDY)
            self._add_lacking(there, remedy.proofs)
        elif remedy.id in self._deleted_remedies:
            self._did(Fate.LEFT, Part.REMEDY)
        elif remedy.id in self._remedies:
            self._add_remedy(replace(remedy, id=RemedyId(new_id())), Fate.BESIDE)
        else:
            self._add_remedy(remedy, Fate.ADDED)

    def _add_entry(self, entry: DiaryEntry, fate: Fate) -> None:
        self._uow.diary.put(entry)
        added = replace(entry, proofs=self._add_proofs(entry.id, entry.proofs))
        self._added[added.id] = added
        self._did(fate, Part.ENTRY)

    def _add_remedy(self, remedy: Remedy, fate: Fate) -> None:
        self._uow.remedies.put(remedy)
        added = replace(remedy, proofs=self._add_proofs(remedy.id, remedy.proofs))
        self._added_remedies[added.id] = added
        self._did(fate, Part.REMEDY)

    def _add_proofs(self, owner: EntryId | RemedyId, proofs: tuple[Proof, ...]) -> tuple[Proof, ...]:
        """Keep proofs with an owner that is new, and return them in the order of the store."""
        added = []
        for proof in proofs:
            is_free = self._stored(proof.id) is None
            named = proof if is_free else replace(proof, id=ProofId(new_id()))
            self._uow.proofs.add(owner, named, self._incoming_content(proof))
            self._did(Fate.ADDED if is_free else Fate.BESIDE, Part.PROOF)
            added.append(named)
        return tuple(sorted(added, key=lambda each: (each.added_on, each.name, each.id)))

    def _add_lacking(self, owner: DiaryEntry | Remedy, proofs: tuple[Proof, ...]) -> None:
        for proof in proofs:
            content, stored = self._incoming_content(proof), self._stored(proof.id)
            if stored is None:
                self._add_proof(owner, proof, content, Fate.ADDED)
            elif proof.id not in self._proofs:
                self._did(Fate.LEFT, Part.PROOF)
            elif content in (stored, *(self._stored(each.id) for each in owner.proofs)):
                self._did(Fate.SAME, Part.PROOF)
            else:
                self._add_proof(owner, replace(proof, id=ProofId(new_id())), content, Fate.BESIDE)

    def _add_proof(self, owner: DiaryEntry | Remedy, proof: Proof, content: bytes, fate: Fate) -> None:
        self._uow.proofs.add(owner.id, proof, content)
        self._did(fate, Part.PROOF, import_steps.remove_proof(proof.id))

    def _incoming_content(self, proof: Proof) -> bytes:
        return proof_content(self._incoming.proof_files[proof.id])

    def _stored(self, proof_id: ProofId) -> bytes | None:
        try:
            return self._uow.proofs.content(proof_id)
        except UnknownEntry:
            return None


def _words(entry: DiaryEntry) -> DiaryEntry:
    """Return what an entry says, whatever it is called and whichever files hang on it."""
    return replace(entry, id=EntryId(""), proofs=())


def _remedy_words(remedy: Remedy) -> Remedy:
    return replace(remedy, id=RemedyId(""), proofs=())
