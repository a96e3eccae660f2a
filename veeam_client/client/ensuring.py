"""Making a server have something as it is described: found, created or changed, and waited for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, NoReturn
from uuid import UUID

from attrs import frozen

from ..errors import InvalidArgument, RecipeFailed, VeeamError
from ..runtime.decoder import called
from ..runtime.model import Model, to_json
from ..runtime.redacted import HIDDEN
from .body_check import JsonBody, body_faults
from .completing import completed
from .differences import Change, difference
from .ensurable import found, key_of_row, kind_named, kind_of
from .large_replies import decoded
from .merging import merged
from .resource import Resource

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .ensurable import Kind
    from .requester import Requester
    from .work_status import Progress

Action = Literal["created", "changed", "unchanged"]

# What a password or a key of credentials is, and what changes it.
_SECRETS = {
    "password": ("ChangePasswordForCreds", {"password": "password"}),
    "privateKey": ("ChangePrivateKeyForCreds", {"privateKey": "privateKey", "passphrase": "passphrase"}),
    "rootPassword": ("ChangeRootPasswordForCreds", {"password": "rootPassword"}),
}


@frozen(kw_only=True)
class Ensured:
    """What became of a thing that a server was to have; in a dry run, what would become of it.

    Attributes:
        kind: What it is: `credentials`, `servers`, `repositories`, `proxies` or `jobs`.
        name: What it is called; of credentials the user, of a proxy its server.
        action: `created`, `changed` or `unchanged`.
        id: Its id; of what a dry run would create, the id of zeros, which can be given on to other dry runs.
        difference: What was changed, with secrets masked; all that is set of what was created.
        is_plan: Whether it was a dry run, so that nothing was done.
    """

    kind: str
    name: str
    action: Action
    id: UUID
    difference: Sequence[Change] = ()
    is_plan: bool = False

    def __str__(self) -> str:
        done = {"created": "create", "changed": "change"}.get(self.action, self.action) if self.is_plan else self.action
        return f"{done}: {self.kind} {self.name}"


@frozen
class Ensuring:
    """How a thing is ensured.

    Attributes:
        requester: How the server is called.
        dry_run: Whether nothing is done.
        renew_secrets: Whether secrets are set anew where it is there already.
        timeout: Most seconds to wait for a session.
        on_progress: Told of sessions.
    """

    requester: Requester
    dry_run: bool = False
    renew_secrets: bool = False
    timeout: float | None = None
    on_progress: Callable[[Progress], object] | None = None

    async def ensure(self, spec: Model | Mapping[str, Any], kind_name: str | None) -> Ensured:
        """Ensure a thing.

        Args:
            spec: What describes it.
            kind_name: What kind of thing a mapping describes.
        """
        if isinstance(spec, Model):
            kind = kind_of(spec)
        elif not isinstance(spec, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]  # not all check types
            raise InvalidArgument(f"what is ensured is a model or a mapping, not {called(spec)}")
        elif kind_name is None:
            raise InvalidArgument("a mapping does not say what it describes: give kind= or a model")
        else:
            kind = kind_named(kind_name)
        wanted = JsonBody(to_json(spec))
        await self._check(kind, spec)
        row = await found(self.requester, kind, wanted)
        return await (self._create(kind, wanted) if row is None else self._change(kind, row, wanted))

    async def _check(self, kind: Kind, spec: Model | Mapping[str, Any]) -> None:
        """Tell what is wrong with a spec before anything is done. What is missing may be there already."""
        revision = await self.requester.spoken(kind.creates)
        faults = body_faults(self.requester.operation(kind.creates), spec, revision)
        if wrong := [one for one in faults if not one.endswith(" is missing")]:
            message = "\n  ".join(["this cannot be ensured; nothing was sent:", *wrong])
            server = self.requester.transport.server
            raise InvalidArgument(message, server=server, operation=kind.creates)

    async def _create(self, kind: Kind, wanted: JsonBody) -> Ensured:
        name = kind.key_of(wanted)
        wanted = await completed(self.requester, kind, wanted)
        await self.requester.check_call(kind.creates, {"body": wanted})
        changes = difference(kind.spec, {}, wanted)
        if self.dry_run:
            return Ensured(
                kind=kind.name, name=name, action="created", id=UUID(int=0), difference=changes, is_plan=True
            )
        begun = await decoded(await self.requester.perform(kind.creates, {"body": wanted}))
        step, done = f"wait until {name} is created", [f"creating begun: {kind.name} {name}"]
        try:
            if self.requester.operation(kind.creates).work is None:
                made = begun
            else:
                await self._wait(begun)
                step, done = f"look for {name}", [f"created: {kind.name} {name}"]
                made = await found(self.requester, kind, wanted)
            if made is None:
                raise InvalidArgument(f"it is not among the {kind.name}, although creating it succeeded")
        except VeeamError as error:
            self._failed(step, error, done)
        return Ensured(kind=kind.name, name=_name_of(made, name), action="created", id=made.id, difference=changes)

    async def _change(self, kind: Kind, row: Any, wanted: JsonBody) -> Ensured:
        name = _name_of(row, key_of_row(kind, row))
        resource = Resource(self.requester, kind.reads, {"id": row.id})
        await resource.read()
        now = JsonBody(merged(resource.type, resource.before, wanted))
        changes = resource.difference(now)
        secrets = [one for one in _SECRETS if self.renew_secrets and wanted.get(one) and kind.name == "credentials"]
        told = [*changes, *(Change(one, HIDDEN, HIDDEN) for one in secrets)]
        made = Ensured(
            kind=kind.name,
            name=name,
            action="changed" if told else "unchanged",
            id=row.id,
            difference=tuple(told),
            is_plan=self.dry_run,
        )
        if changes:
            await resource.check(now)
        if not told or self.dry_run:
            return made
        done: list[str] = []
        step = f"change {name}"
        try:
            if changes:
                await resource.write(now, self.timeout, self.on_progress)
                done.append(f"changed: {kind.name} {name}")
            for one in secrets:
                step = f"change the {one} of {name}"
                operation, names = _SECRETS[one]
                body = JsonBody({its: wanted[own] for its, own in names.items() if wanted.get(own)})
                await self.requester.perform(operation, {"id": row.id, "body": body})
                done.append(f"changed: {one} of {name}")
        except VeeamError as error:
            if not done:
                raise
            self._failed(step, error, done)
        return made

    async def _wait(self, session: Any) -> None:
        from .work_waiter import WaitSettings, wait  # noqa: PLC0415  # brings asyncio

        settings = WaitSettings(timeout=self.timeout, raise_on="failed", on_progress=self.on_progress)
        await wait(self.requester, session, settings)

    def _failed(self, step: str, error: VeeamError, done: Sequence[str]) -> NoReturn:
        raise RecipeFailed(step, str(error), done=done, server=self.requester.transport.server) from error


def _name_of(row: Any, key: str) -> str:
    name = getattr(row, "name", None)
    return name if isinstance(name, str) and name else key
