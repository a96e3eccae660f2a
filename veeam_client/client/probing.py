"""What a server says of the revisions of the API that it speaks, asked without signing in."""

from __future__ import annotations

import re
from contextlib import AsyncExitStack
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from attrs import frozen

from ..errors import ApiError, ErrorReply, RequestContext, UnsupportedRevision
from ..rest import REVISIONS
from ..retry import retry_after
from ..runtime.operation import DISCOVER, Operation
from ..runtime.request import Request
from ..runtime.revisions import order
from ..transport.error_replies import api_error, read_error_reply

if TYPE_CHECKING:
    from collections.abc import Collection

    from ..transport.exchange import Reply, Transport
    from ..transport.limits import Timeout

PROBE = "/api/v1/serverTime"
"""It needs no token in any revision, and a refusal of the revision leaves the connection open."""
_INDEX = "/swagger/index.js"
_OPERATION = Operation(
    id=DISCOVER,
    namespace="",
    name="",
    method="GET",
    path=PROBE,
    summary="Finds the revision that a server speaks.",
    needs_token=False,
)
_NUMBER = re.compile(r"(?<![\d.])\d+\.\d+-rev\d+")
_LISTED = re.compile(r"versions are supported:(.*)", re.IGNORECASE | re.DOTALL)
_BUSY = {
    HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.BAD_GATEWAY, HTTPStatus.SERVICE_UNAVAILABLE, HTTPStatus.GATEWAY_TIMEOUT,
}  # fmt: skip


@frozen
class Probing:
    """Asks a server what it speaks.

    Attributes:
        transport: The connections.
        timeout: How long each step of a request may take.
    """

    transport: Transport
    timeout: Timeout

    async def newest(self, refused: Collection[str] | None = None) -> tuple[str, bool]:
        """Find the newest revision that both sides speak.

        Args:
            refused: What the server has refused before, though its answers to this told nothing; None if an answer
                that tells nothing is none.

        Returns:
            The revision, and whether the server said so. Where its answers tell nothing about revisions, it is the
            newest one that was not refused.

        Raises:
            UnsupportedRevision: There is none, or the server does not say which.
            ApiError: The server is too busy to say.
            ConnectionFailed: No reply came.
        """
        refusals: list[ApiError] = []
        for revision in REVISIONS:
            reply = await self.ask(PROBE, revision)
            if _is_time(reply):
                return revision, True
            refusal = self.refusal(reply, revision)
            refusals.append(refusal)
            if reply.status in _BUSY:
                raise refusal
            if not isinstance(refusal, UnsupportedRevision):
                return await self._by_documents(refusal, refused)
            listed = listed_in(refusal.text)
            if listed:
                return common(listed, refusal), True
        index = await self.index()
        raise none_in_common(refusals[-1], index)

    async def _by_documents(self, refusal: ApiError, refused: Collection[str] | None) -> tuple[str, bool]:
        """Find it by the documents that a server shows to everyone, one for each revision that it speaks."""
        for revision in REVISIONS:
            reply = await self.ask(f"/swagger/v{revision}/swagger.json", revision, with_body=False)
            if reply.status == HTTPStatus.OK:
                return revision, True
        if refused is None:
            raise none_in_common(refusal, ())
        return next((one for one in REVISIONS if one not in refused), REVISIONS[-1]), False

    async def spoken(self) -> tuple[str, ...]:
        """Find every revision that the server speaks, as far as it tells: the newest first.

        Raises:
            ApiError: The server is too busy to say.
            ConnectionFailed: No reply came.
        """
        listed = await self.index()
        if listed:
            return listed
        found: list[str] = []
        for revision in REVISIONS:
            reply = await self.ask(PROBE, revision)
            if _is_time(reply):
                found.append(revision)
                continue
            refusal = self.refusal(reply, revision)
            if reply.status in _BUSY:
                raise refusal
            if isinstance(refusal, UnsupportedRevision) and (listed := listed_in(refusal.text)):
                return listed
        return tuple(found)

    async def index(self) -> tuple[str, ...]:
        """Read the page that names the revisions, where a server has it."""
        reply = await self.ask(_INDEX, REVISIONS[0])
        text = reply.content.decode(errors="replace") if reply.status == HTTPStatus.OK else ""
        return _newest_first(_NUMBER.findall(text))

    async def ask(self, path: str, revision: str, *, with_body: bool = True) -> Reply[Any]:
        """Send a request that carries no secret."""
        request = Request("GET", path, {"x-api-version": revision}, None)
        async with AsyncExitStack() as stack:
            return await self.transport.exchange(
                _OPERATION,
                request,
                token=None,
                timeout=self.timeout,
                decode=lambda reply: reply.content,
                stream=None if with_body else stack,
            )

    def refusal(self, reply: Reply[Any], revision: str) -> ApiError:
        """Make the error of a reply that tells no revision."""
        context = RequestContext(
            method="GET", path=PROBE, server=self.transport.server, operation=DISCOVER, revision=revision
        )
        return api_error(read_error_reply(reply.status, reply.content, retry_after(reply.headers)), context)


def listed_in(text: str) -> tuple[str, ...]:
    """Read the revisions that a refusal says the server speaks, as those of 12.x do."""
    found = _LISTED.search(text)
    return _newest_first(_NUMBER.findall(found[1])) if found else ()


def common(listed: Collection[str], refusal: UnsupportedRevision) -> str:
    """Give the newest revision that both sides speak.

    Args:
        listed: Those that the server speaks.
        refusal: How it refused another one.

    Raises:
        UnsupportedRevision: There is none.
    """
    for revision in REVISIONS:
        if revision in listed:
            return revision
    raise none_in_common(refusal, tuple(listed))


def none_in_common(refusal: ApiError, spoken: tuple[str, ...]) -> UnsupportedRevision:
    """Say that both sides have no revision in common, what each speaks, and what to do.

    Args:
        refusal: How the server refused the last one.
        spoken: What the server speaks, as far as it tells, the newest first.
    """
    ours = ", ".join(REVISIONS)
    if spoken:
        text = f"it speaks {', '.join(spoken)}, and this package {ours}"
        is_older = order(spoken[0]) < order(REVISIONS[-1])
        advice = "upgrade the server" if is_older else "a newer veeam-client may speak one of these"
    else:
        text = f"it speaks none of {ours}, or is no VBR server"
        advice = "check the address, or upgrade whichever of the server and veeam-client is older"
    context = RequestContext(
        method=refusal.method,
        path=refusal.path,
        server=refusal.server or "",
        operation=DISCOVER,
        revision=refusal.revision,
    )
    return UnsupportedRevision(ErrorReply(status=refusal.status, text=text), context, spoken=spoken, advice=advice)


def _newest_first(revisions: Collection[str]) -> tuple[str, ...]:
    return tuple(sorted(set(revisions), key=order, reverse=True))


def _is_time(reply: Reply[Any]) -> bool:
    """Whether the server told its time; a page of a proxy is no time."""
    return reply.status == HTTPStatus.OK and reply.content.lstrip()[:1] == b"{"
