"""What `ensure` knows of each kind of thing: what lists, creates and reads it, and what tells one from another."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from attrs import frozen

from ..errors import InvalidArgument, NotOne, UnsupportedByServer
from ..runtime.kinds import text
from ..runtime.model import Model, to_json
from .pager import Pager
from .reply_reading import MODELS

if TYPE_CHECKING:
    from .requester import Requester


@frozen
class Kind:
    """A kind of thing that a server can be made to have.

    Attributes:
        name: What it is called, in results and in files.
        spec: The model that describes one.
        lists: The operation that lists them.
        creates: The operation that creates one.
        reads: The operation that reads one.
        key: Where the property is, by JSON names, that tells one from another.
        is_filtered: Whether the list can be asked for a name.
    """

    name: str
    spec: str
    lists: str
    creates: str
    reads: str
    key: tuple[str, ...] = ("name",)
    is_filtered: bool = True

    def key_of(self, spec: Mapping[str, Any]) -> str:
        """Give what tells one from another.

        Args:
            spec: JSON values.

        Raises:
            InvalidArgument: It is missing.
        """
        value: Any = spec
        for name in self.key:
            value = value.get(name) if isinstance(value, Mapping) else None  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
        if not isinstance(value, str) or not value:
            raise InvalidArgument(f"{self.spec}.{'.'.join(self.key)} is missing, which tells {self.name} apart")
        return value


# In the order in which they can be made: what comes later refers to what comes before.
KINDS = {
    one.name: one
    for one in (
        Kind("credentials", "CredentialsSpec", "GetAllCreds", "CreateCreds", "GetCreds", ("username",), False),  # noqa: FBT003
        Kind("servers", "ManagedServerSpec", "GetAllManagedServers", "CreateManagedServer", "GetManagedServer"),
        Kind("repositories", "RepositorySpec", "GetAllRepositories", "CreateRepository", "GetRepository"),
        Kind("proxies", "ProxySpec", "GetAllProxies", "CreateProxy", "GetProxy", ("server", "hostId"), False),  # noqa: FBT003
        Kind("jobs", "JobSpec", "GetAllJobs", "CreateJob", "GetJob"),
    )
}


def kind_named(name: str) -> Kind:
    """Give the kind of a name.

    Args:
        name: Such as `repositories`.

    Raises:
        InvalidArgument: There is none.
    """
    if name not in KINDS:
        raise InvalidArgument(f"there is no kind {name!r}; there are {', '.join(KINDS)}")
    return KINDS[name]


def kind_of(spec: Model) -> Kind:
    """Give the kind of thing that a model describes.

    Args:
        spec: Such as a `WindowsHostSpec`.

    Raises:
        InvalidArgument: It describes none.
    """
    for one in KINDS.values():
        if isinstance(spec, getattr(import_module(MODELS), one.spec)):
            return one
    known = ", ".join(one.spec for one in KINDS.values())
    raise InvalidArgument(f"a {type(spec).__name__} describes nothing that can be ensured; these do: {known}")


async def found(requester: Requester, kind: Kind, spec: Mapping[str, Any]) -> Any:
    """Look for the thing that a spec describes.

    Args:
        requester: How the server is called.
        kind: What it is.
        spec: JSON values.

    Returns:
        The model as it is listed; None if there is none.

    Raises:
        NotOne: Several could be meant.
        InvalidArgument: There is one of that name that is of another type.
    """
    wanted, type_ = kind.key_of(spec), text(spec.get("type"))
    listed, folded = await _rows(requester, kind, wanted), wanted.casefold()
    rows = [row for row in listed if key_of_row(kind, row).casefold() == folded]
    alike = [row for row in rows if _is_of_type(row, type_)]
    if kind.name == "credentials" and len(alike) > 1:
        # One account can be there several times, for several purposes.
        alike = [row for row in alike if text(row.description) == text(spec.get("description"))] or alike
    elif rows and not alike and kind.name not in {"proxies", "credentials"}:
        message = f"{wanted!r} is there among the {kind.name} as {rows[0].type_}; it cannot become {type_}"
        raise InvalidArgument(message, server=requester.transport.server, operation=kind.lists)
    if len(alike) > 1:
        error = NotOne(
            f"{len(alike)} of the {kind.name} could be meant by {wanted!r}",
            server=requester.transport.server,
            operation=kind.lists,
        )
        error.rows = alike
        raise error
    return alike[0] if alike else None


def key_of_row(kind: Kind, row: Any) -> str:
    """Give what tells a row of a list from others, in the same form as `Kind.key_of`.

    Args:
        kind: What it is.
        row: The model.
    """
    value = to_json(row)
    try:
        return kind.key_of(value)
    except InvalidArgument:
        return ""


def _is_of_type(row: Any, type_: str) -> bool:
    own = getattr(row, "type_", None)
    # Enumerations compare by what they mean, however revisions spell it.
    return not type_ or own is None or own == type_


async def _rows(requester: Requester, kind: Kind, wanted: str) -> list[Any]:
    if kind.is_filtered and "*" not in wanted:
        try:
            return await Pager[Any](requester, kind.lists, {"name_filter": wanted}).collect()
        except UnsupportedByServer:
            pass  # of some lists, older revisions have no such filter
    return await Pager[Any](requester, kind.lists, {}).collect()
