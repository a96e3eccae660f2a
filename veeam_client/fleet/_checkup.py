"""What works on a server and what does not, step by step: address, TLS, revision, sign-in, rights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..client.discovery import discover
from ..errors import PermissionDenied, TlsFailed, UnsupportedRevision, VeeamError
from ..transport.address import base_url
from .health import clock_difference

if TYPE_CHECKING:
    from ..client.client import VeeamClient
    from .server import Server

# What most people's automation reads; each needs a permission of its own.
READS = (
    "GetServerInfo",
    "GetAllJobsStates",
    "GetAllSessions",
    "GetAllRepositoriesStates",
    "GetInstalledLicense",
    "GetAllManagedServers",
    "ViewSuspiciousActivityEvents",
)
_TIMEOUT = 10.0


@define(kw_only=True)
class Checkup:
    """What came of checking a server. What was not reached is None.

    Attributes:
        address: Its base URL; where it answers, if that was found.
        connects: Whether it takes connections.
        tls: Whether its certificate is accepted.
        revision: The API revision that is spoken: the configured one, or the newest that both sides speak.
        signed_in: Whether the account is accepted.
        build: Its build.
        clock_difference: Seconds that its clock is ahead of ours.
        denied: Permissions that the account lacks for what is read most, by the contract's names.
        error: What stopped the check, None if all of it was done.
    """

    address: str
    connects: bool | None = None
    tls: bool | None = None
    revision: str | None = None
    signed_in: bool | None = None
    build: str | None = None
    clock_difference: float | None = None
    denied: list[str] = field(factory=list[str])
    error: Exception | None = None

    @property
    def ok(self) -> bool:
        """Whether everything works."""
        return self.error is None and not self.denied


async def checkup(server: Server, vbr: VeeamClient) -> Checkup:
    """Check a server. Nothing is changed on it.

    Args:
        server: Its settings.
        vbr: Its client.

    Returns:
        What works. What does not raises nothing: it is in the result.
    """
    found = Checkup(address=base_url(server.host))
    try:
        await _reach(found, server)
        await _ask(found, vbr)
    except VeeamError as error:
        found.error = error
    return found


async def _reach(found: Checkup, server: Server) -> None:
    try:
        spoken = await discover(server.host, {**server.options, "timeout": _TIMEOUT})
    except UnsupportedRevision:
        found.connects = found.tls = True
        raise
    except TlsFailed:
        found.connects, found.tls = True, False
        raise
    except VeeamError:
        found.connects = False
        raise
    found.connects = found.tls = True
    found.address, found.revision = spoken.url, spoken.revision


async def _ask(found: Checkup, vbr: VeeamClient) -> None:
    reply = await vbr.send(vbr.service.get_server_time)
    found.clock_difference = clock_difference(reply.parsed.server_time, reply.seconds)
    found.signed_in = False
    await vbr.sign_in()
    found.signed_in = True
    for name in READS:
        try:
            reply = await vbr.call(name, {} if name in {"GetServerInfo", "GetInstalledLicense"} else {"limit": 1})
        except PermissionDenied as error:
            found.denied += error.claims
        else:
            found.build = found.build or getattr(reply, "build_version", None)
