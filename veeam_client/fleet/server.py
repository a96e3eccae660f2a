"""A server of a fleet, and how servers are chosen."""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Unpack

from attrs import field, frozen

from ..client.client import VeeamClient
from ..client.options import check_names, redacted
from ..errors import InvalidArgument

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from ..client.options import ClientOptions

DEFAULT_TIME_LIMIT = 300.0
_PICKLED = {
    "username", "revision", "verify", "timeout", "connections", "trust_env", "transport", "strict", "logout",
}  # fmt: skip


@frozen(init=False)
class Server:
    """A server of a fleet: its name, and what `VeeamClient` takes.

    A pickle of it has no password, no other way of signing in, no proxy and no headers: give them anew, with
    `with_options`.

    Attributes:
        name: What it is called in outcomes; unique in a fleet.
        host: Host name or address, with a port if it is neither 9419 nor 443, or a full URL.
        labels: What it is chosen by, such as `{"site": "berlin"}`.
        time_limit: Longest time for one round on this server, in seconds, whatever is asked; None for no limit.
        options: Its settings, given by their names: `Server(name=..., host=..., username=..., password=...)`;
            `veeam_client.client.ClientOptions` describes them. A fleet takes `transport="aiohttp"` if none is given and
            it is installed.
    """

    name: str
    host: str
    labels: Mapping[str, str] = field(hash=False)
    time_limit: float | None
    options: ClientOptions = field(hash=False, repr=False)  # there are secrets in it

    def __init__(
        self,
        *,
        name: str,
        host: str,
        labels: Mapping[str, str] | None = None,
        time_limit: float | None = DEFAULT_TIME_LIMIT,
        **options: Unpack[ClientOptions],
    ) -> None:
        options = redacted(options)
        check_names(options, "Server", more=("name", "host", "labels", "time_limit"))
        if time_limit is not None and not time_limit > 0:
            raise InvalidArgument(f"time_limit of {name} must be more than 0 seconds, not {time_limit}")
        self.__attrs_init__(  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # made by attrs
            name, host, labels or {}, time_limit, options
        )

    def with_options(self, **options: Unpack[ClientOptions]) -> Server:
        """Give this server with other settings.

        Args:
            **options: The settings that change.
        """
        changed: ClientOptions = {**self.options, **options}
        return Server(name=self.name, host=self.host, labels=self.labels, time_limit=self.time_limit, **changed)

    def __copy__(self) -> Server:
        return self

    def __deepcopy__(self, _: dict[int, Any]) -> Server:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        # Pickles end up in files and queues: what can hold a secret, and what belongs to this process, stays behind.
        plain: Any = {
            name: value
            for name, value in self.options.items()
            if isinstance(value, bool | int | float | str | Path) and name in _PICKLED
        }
        labels = dict(self.labels)
        return partial(Server, name=self.name, host=self.host, labels=labels, time_limit=self.time_limit, **plain), ()

    def client(self) -> VeeamClient:
        """Make a client for this server. Nothing is sent yet."""
        return VeeamClient(self.host, **self.options)


def chooser(patterns: Collection[str], labels: Mapping[str, str], known: Collection[str]) -> Callable[[Server], bool]:
    """Make the test that a selection puts servers to.

    Args:
        patterns: Names or globs, of which one has to match; none lets every name pass.
        labels: Labels that all have to match, each a value or a glob.
        known: Names of the servers there are.

    Raises:
        InvalidArgument: A name without a wildcard belongs to no server.
    """
    unknown = [name for name in patterns if not set("*?[") & set(name) and name not in known]
    if unknown:
        raise InvalidArgument(f"there is no server {', '.join(unknown)}; the fleet has {', '.join(sorted(known))}")

    def is_chosen(server: Server) -> bool:
        is_named = not patterns or any(fnmatchcase(server.name, pattern) for pattern in patterns)
        return is_named and all(
            label in server.labels and fnmatchcase(server.labels[label], pattern) for label, pattern in labels.items()
        )

    return is_chosen
