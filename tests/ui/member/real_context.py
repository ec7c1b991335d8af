"""A context over real adapters, for pages that touch backups, passwords and papers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from tests.ui.member.conftest import NotedShell
from tests.ui.real_parts import clock, new_handbook

from sotay.ui.common.jobs import Jobs
from sotay.ui.context import Context


@dataclass
class RealHandbook:
    """An open handbook with the context that its pages get, and the recovery code it was made with."""

    context: Context
    shell: NotedShell
    code: str

    @property
    def desk(self):
        return self.context.desk

    @property
    def stores(self):
        return self.context.adapters.stores

    def do(self, act, **arguments):
        return self.desk.run(partial(act, **arguments)).result()


def make_real_handbook(adapters, theme, folder, worker):
    desk, code = new_handbook(adapters.stores, adapters.catalog, folder)
    shell = NotedShell()
    context = Context(desk=desk, adapters=adapters, jobs=Jobs(), shell=shell, theme=theme, clock=clock, drawing=worker)
    return RealHandbook(context, shell, code)
