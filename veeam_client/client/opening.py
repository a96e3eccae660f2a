"""What a client is made of. It is imported when one is made: importing its class brings no network library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from ..auth.credentials import PasswordAuth
from ..auth.token_manager import SignIn
from ..auth.tokens import kept_then
from ..rest import REVISION
from ..retry import Retry
from ..runtime.decoder import Decoder
from ..transport.address import ports_of
from ..transport.exchange import Transport
from ..transport.limits import step_limits
from .negotiation import Negotiation
from .options import completed, transport_options
from .requester import Requester

if TYPE_CHECKING:
    from ..transport.limits import Steps
    from .options import ClientOptions


def opened(host: str, options: ClientOptions) -> tuple[Requester, bool]:
    """Make what calls operations of a server.

    Args:
        host: As `VeeamClient` takes it.
        options: Likewise, redacted.

    Returns:
        What calls them, and whether closing ends its session.
    """
    given = completed(options, "VeeamClient")
    transport, limits = Transport(host, **transport_options(given)), step_limits(given["timeout"])
    # With an httpx transport of the caller's, mocks among them, nothing is sent that is not asked for.
    is_network = not hasattr(given["transport"], "handle_async_request")
    revision = given["revision"] or (None if is_network else REVISION)
    ports = ports_of(host if is_network else transport.server)
    requester = Requester(
        transport,
        Negotiation(transport, limits, ports, revision, is_given=revision is not None),
        limits,
        given["retry"] or Retry(attempts=1),
        Decoder(strict=given["strict"]),
        check=given["check"],
    )
    auth, username, password = given["auth"], given["username"], given["password"]
    if username or password:
        by_password = PasswordAuth(username or "", password or "")
        auth = by_password if auth is None else kept_then(auth, by_password)
    if auth is not None:
        sign_in = SignIn(auth, requester.request_token, requester.retry, transport.server)
        requester = evolve(requester, sign_in=sign_in)
    return requester, given["logout"]


def changed(
    requester: Requester,
    *,
    timeout: float | Steps | None,
    retry: Retry | None,
    strict: bool | None,
    revision: str | None,
    check: bool | None,
) -> Requester:
    """Give the same with other settings; what is None stays as it is.

    Args:
        requester: What calls operations.
        timeout: As `VeeamClient.with_options` takes it.
        retry: Likewise.
        strict: Likewise.
        revision: Likewise.
        check: Likewise.
    """
    return evolve(
        requester,
        timeout=requester.timeout if timeout is None else step_limits(timeout),
        retry=retry or requester.retry,
        decoder=requester.decoder if strict is None else Decoder(strict=strict),
        pinned=revision or requester.pinned,
        check=requester.check if check is None else check,
    )
