"""Make a server have what a file describes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import evolve

from ..auth.secrets import secret
from ..client.ensurable import KINDS, key_of_row
from ..errors import InvalidArgument, NotOne, RecipeFailed, VeeamError
from ..rest import models
from ..runtime.codec import reader_in
from ..runtime.shapes import described
from .steps import silent

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from ..client.client import VeeamClient
    from ..client.ensurable import Kind
    from ..client.ensuring import Ensured
    from ..runtime.readers import Reader
    from .steps import Tell


async def ensure_all(
    vbr: VeeamClient,
    wanted: Mapping[str, Any],
    *,
    dry_run: bool = False,
    renew_secrets: bool = False,
    on_progress: Tell = silent,
) -> list[Ensured]:
    """Make a server have credentials, servers, repositories, proxies and jobs as they are described.

    It goes by `vbr.ensure`, in an order in which each is there before others refer to it. Run again, it changes
    nothing.

    Args:
        vbr: The client.
        wanted: By kind (`credentials`, `servers`, `repositories`, `proxies`, `jobs`) a list of specs, as JSON values.
            Where an id belongs, an object of one property can stand, which names a thing of the same server:
            `"hostId": {"servers": "win01"}`.
        dry_run: Whether nothing is done, and the plan is given.
        renew_secrets: Whether passwords and keys are set anew for what is there already.
        on_progress: Told of each step and of its progress.

    Returns:
        What became of each, or would, in that order.

    Raises:
        InvalidArgument: It is no such description; nothing was sent.
        RecipeFailed: A step failed after something had been done: `done` says what.
        VeeamError: The first step failed; nothing had been done.
    """
    _check(wanted)
    made: list[Ensured] = []
    things = _Things(vbr, made)
    for kind in KINDS.values():
        for spec in wanted.get(kind.name, ()):
            step = f"ensure {kind.name} {_title(kind, spec)}"
            on_progress(step)
            try:
                whole = await things.with_ids(spec)
                one = await vbr.ensure(
                    whole, kind=kind.name, dry_run=dry_run, renew_secrets=renew_secrets, on_progress=on_progress
                )
            except VeeamError as error:
                done = [str(one) for one in made if one.action != "unchanged" and not dry_run]
                if isinstance(error, RecipeFailed):
                    done += error.done
                if not done:
                    raise
                raise RecipeFailed(step, str(error), done=done, server=vbr.server) from error
            # A proxy that is not there yet has no name but that of its server, which may not be there either.
            made.append(evolve(one, name=_title(kind, spec)) if one.is_plan and one.action == "created" else one)
    return made


async def with_secrets(wanted: Mapping[str, Any], *, folder: Path | None = None) -> dict[str, Any]:
    """Put secrets in the places of the references to them: `"password": "env:SVC_PASSWORD"`.

    Args:
        wanted: As `ensure_all` takes it, with references as `veeam_client.auth.secret` takes them.
        folder: Where relative paths begin.

    Returns:
        The same with the secrets themselves.

    Raises:
        InvalidArgument: A secret stands there itself, or it is no such description.
        SecretUnavailable: A secret is not where its reference says.
    """
    _check(wanted)
    return {
        name: await _revealed(reader_in(KINDS[name].spec, models.__name__), specs, folder, name)
        for name, specs in wanted.items()
    }


async def _revealed(reader: Reader | None, value: Any, folder: Path | None, place: str) -> Any:
    if value.__class__ is list:
        items = enumerate(value)
        return [await _revealed(reader, one, folder, f"{place}[{number}]") for number, one in items]
    if value.__class__ is not dict:
        return value
    source: dict[str, Any] = value
    known, secrets = described(reader, source)
    made: dict[str, Any] = {}
    for name, inner in source.items():
        of = known.get(name)
        if of is not None and of.attribute in secrets and isinstance(inner, str):
            try:
                made[name] = await secret(inner, folder=folder)()
            except InvalidArgument as error:
                raise InvalidArgument(f"{place}.{name}: {error.message}") from None
        else:
            made[name] = await _revealed(of.reader if of else None, inner, folder, f"{place}.{name}")
    return made


def _check(wanted: Mapping[str, Any]) -> None:
    known = ", ".join(KINDS)
    if not isinstance(wanted, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]  # it can come from a file
        raise InvalidArgument(f"what is wanted must be an object with lists of {known}")
    for name, specs in wanted.items():
        if name not in KINDS:
            raise InvalidArgument(f"there is no kind {name!r} of things to ensure; there are {known}")
        if specs.__class__ is not list or any(one.__class__ is not dict for one in specs):
            raise InvalidArgument(f"{name} must be a list of objects")


def _title(kind: Kind, spec: Mapping[str, Any]) -> str:
    value: Any = spec
    for name in kind.key:
        value = value.get(name) if value.__class__ is dict else None
    if value.__class__ is dict:  # a name in the place of an id
        value = next(iter(value.values()), None)
    return str(value or "")


class _Things:
    """What specs refer to by name.

    Args:
        vbr: The client.
        made: What was ensured before.
    """

    def __init__(self, vbr: VeeamClient, made: list[Ensured]) -> None:
        self._vbr = vbr
        self._made = made

    async def with_ids(self, value: Any) -> Any:
        """Put ids in the places of names."""
        if value.__class__ is list:
            return [await self.with_ids(one) for one in value]
        if value.__class__ is not dict:
            return value
        source: dict[str, Any] = value
        if len(source) == 1:
            ((kind, name),) = source.items()
            if kind in KINDS and isinstance(name, str):
                return str(await self._id(KINDS[kind], name))
        return {key: await self.with_ids(one) for key, one in source.items()}

    async def _id(self, kind: Kind, name: str) -> UUID:
        ids = {one.id for one in self._made if one.kind == kind.name and one.name.casefold() == name.casefold()}
        if not ids:
            rows = [row async for row in self._vbr.paginate(kind.lists)]
            ids = {row.id for row in rows if name.casefold() in {key_of_row(kind, row).casefold(), _name(row)}}
        if len(ids) != 1:
            what = f"{len(ids)} of the {kind.name} are" if ids else f"none of the {kind.name} is"
            raise NotOne(f"{what} called {name!r}", server=self._vbr.server, operation=kind.lists)
        return ids.pop()


def _name(row: Any) -> str:
    name = getattr(row, "name", None)
    return name.casefold() if isinstance(name, str) else ""
