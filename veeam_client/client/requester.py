"""From a call of an operation to its reply: request, token, attempts, refusals, decoding."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import evolve, field, frozen

from .._text import suggested
from ..auth.tokens import is_token
from ..errors import (
    ApiError,
    AuthenticationError,
    ConnectionFailed,
    DecodeError,
    InvalidArgument,
    PermissionDenied,
    RequestContext,
    TransferBroken,
    UnsupportedByServer,
    UnsupportedRevision,
    VeeamError,
)
from ..retry import retry_after
from ..runtime.causes import raise_alone
from ..runtime.operation import SIGN_IN
from ..runtime.request import build_request, is_the_same
from ..transport.error_replies import api_error, read_error_reply
from .event_loop import EventLoop
from .large_replies import decoded
from .reply_reading import read_reply

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping

    from ..auth.token_manager import SignIn
    from ..auth.tokens import Form
    from ..rest.models import TokenModel
    from ..retry import Retry
    from ..runtime.decoder import Decoder
    from ..runtime.operation import Operation
    from ..runtime.request import Request
    from ..transport.exchange import Reply, Transport
    from ..transport.limits import Timeout
    from .negotiation import Negotiation

T = TypeVar("T")

_REVISION_HEADER = "x-api-version"
_SUCCESS = range(200, 300)


@frozen
class Requester:
    """Calls operations of one server.

    Attributes:
        transport: The connections.
        negotiation: Where the server answers, and what is spoken with it.
        timeout: Limits of a request.
        retry: When a failed call is tried again.
        decoder: Reads bodies.
        sign_in: The session, None without credentials.
        pinned: API revision to speak, whatever is spoken otherwise.
        check: Whether bodies are checked against the contract before they are sent.
        event_loop: Where it may be used.
        writing: Held from the read that makes sure that nobody changed an object to the write of it.
    """

    transport: Transport
    negotiation: Negotiation
    timeout: Timeout
    retry: Retry
    decoder: Decoder
    sign_in: SignIn | None = None
    pinned: str | None = None
    check: bool = True
    event_loop: EventLoop = field(factory=EventLoop)
    writing: asyncio.Lock = field(factory=asyncio.Lock)

    @property
    def revision(self) -> str | None:
        """The revision that is spoken, None until it is known."""
        return self.pinned or self.negotiation.revision

    async def spoken(self, operation_id: str) -> str:
        """Give the revision that is spoken; find it out, and the server's port, if that was not done before.

        Args:
            operation_id: What it is for, for errors.
        """
        negotiation = self.negotiation
        if self.pinned is None:
            if negotiation.is_done:
                return await negotiation.found()
            return await self._negotiated(negotiation.found, operation_id)
        if len(negotiation.ports) > 1:
            with suppress(UnsupportedRevision):  # only the port is to be found
                await self._negotiated(negotiation.found, operation_id)
        return self.pinned

    async def _negotiated(self, ask: Callable[[], Awaitable[T]], operation_id: str) -> T:
        self.event_loop.check(self.transport.server, operation_id)
        try:
            found = await self.retry.call(ask, operation_id, is_read=True)
        except VeeamError as error:
            if isinstance(error, ConnectionFailed):
                error.sent = False  # of the call itself, nothing was
            raise self._placed(error, operation_id) from error.__cause__
        return found

    @asynccontextmanager
    async def stream(self, operation_id: str, arguments: Mapping[str, Any]) -> AsyncGenerator[Reply[Any], None]:
        """Call an operation and leave the body of its reply to be read in parts, on a connection of its own.

        Args:
            operation_id: The contract's operation id.
            arguments: Values by the names of the method's arguments.

        Yields:
            The reply, with `chunks`.
        """
        self.event_loop.check(self.transport.server, operation_id)
        await self.transport.slots.take(operation_id, self.timeout)
        async with AsyncExitStack() as stack:
            stack.callback(self.transport.slots.give_back)
            yield await self.perform(operation_id, arguments, stream=stack)

    async def perform(
        self,
        operation_id: str,
        arguments: Mapping[str, Any],
        *,
        stream: AsyncExitStack | None = None,
        on_sent: Callable[[], None] | None = None,
    ) -> Reply[Any]:
        """Call an operation: try again where it is worth it, and once more with another token if one was refused.

        Args:
            operation_id: The contract's operation id.
            arguments: Values by the names of the method's arguments.
            stream: Keeps the connection while the body is read; it has a slot already.
            on_sent: Called when the request has been sent, each time that it is.

        Returns:
            The reply.
        """
        self.event_loop.check(self.transport.server, operation_id)
        operation = self.operation(operation_id)
        if operation.needs_token and self.sign_in is None:
            message = "this operation needs a sign-in; give the client username= and password=, or auth="
            raise InvalidArgument(message, server=self.transport.server, operation=operation_id)
        request = await self._request(operation, arguments)
        if on_sent is not None:
            request = evolve(request, on_sent=on_sent)
        try:
            return await self._attempts(operation, request, stream)
        except UnsupportedRevision as error:
            # It did nothing: once more, if it is another that it speaks.
            can_repeat = self.pinned is None and request.can_repeat
            if not can_repeat or not await self._negotiated(partial(self.negotiation.another, error), operation_id):
                raise
        again = await self._request(operation, arguments)
        return await self._attempts(operation, again if on_sent is None else evolve(again, on_sent=on_sent), stream)

    async def _attempts(self, operation: Operation, request: Request, stream: AsyncExitStack | None) -> Reply[Any]:
        sign_in = self.sign_in if operation.needs_token else None
        attempt = partial(self._attempt, operation, request, sign_in, stream, set[type[ApiError]]())
        return await self.retry.call(attempt, operation.id, is_read=operation.is_read)

    async def _attempt(
        self,
        operation: Operation,
        request: Request,
        sign_in: SignIn | None,
        stream: AsyncExitStack | None,
        replayed: set[type[ApiError]],
    ) -> Reply[Any]:
        # Before the slot, so that all who wait share one sign-in and its failure; and again in it, since a token may
        # end while a call waits for its turn.
        if sign_in is not None and sign_in.good_token is None:
            await sign_in.access_token()
        if stream is not None:  # it has a slot already
            return await self._signed_in(operation, request, sign_in, stream, replayed)
        slots = self.transport.slots
        await slots.take(operation.id, self.timeout)
        try:
            return await self._signed_in(operation, request, sign_in, stream, replayed)
        finally:
            slots.give_back()

    async def _signed_in(
        self,
        operation: Operation,
        request: Request,
        sign_in: SignIn | None,
        stream: AsyncExitStack | None,
        replayed: set[type[ApiError]],
    ) -> Reply[Any]:
        if sign_in is None:
            return await self.exchange(operation, request, None, stream)
        while True:
            token = sign_in.good_token or await sign_in.access_token()
            try:
                reply = await self.exchange(operation, request, token, stream)
            except (AuthenticationError, PermissionDenied) as error:
                # A refused token means that the server did nothing, so once more is safe for writes too.
                # Once for each: a token that was refused, and one that was renewed and is denied everything.
                if type(error) in replayed or not sign_in.refused(token, error) or not request.can_repeat:
                    raise
                replayed.add(type(error))
            else:
                sign_in.accepted(token, operation.id)
                return reply

    async def check_call(self, operation_id: str, arguments: Mapping[str, Any]) -> None:
        """Check that a call could be sent to this server, without sending it.

        Args:
            operation_id: The contract's operation id.
            arguments: Values by the names of the method's arguments.

        Raises:
            InvalidArgument: A value is missing or wrong.
            UnsupportedByServer: The revision that is spoken lacks it, or something of it.
        """
        await self._request(self.operation(operation_id), arguments)

    async def request_token(self, form: Form) -> TokenModel:
        """Call the token operation, once."""
        operation = self.operation(SIGN_IN)
        message = "the reply has no usable token"
        failure = DecodeError(message, server=self.transport.server, operation=operation.id)
        try:
            token: TokenModel = await decoded(
                await self.exchange(operation, await self._request(operation, {"body": form}), None)
            )
        except DecodeError as error:
            # Not the way to it: local variables there hold the tokens, and tracebacks can show those.
            failure = error.with_traceback(None)
        else:
            if is_token(getattr(token, "access_token", None)):
                return token
            del token
        return raise_alone(failure)

    async def sign_out(self, token: str) -> None:
        """End the session that a token belongs to."""
        operation = self.operation("Logout")
        await self.exchange(operation, await self._request(operation, {}), token)

    async def exchange(
        self, operation: Operation, request: Request, token: str | None, stream: AsyncExitStack | None = None
    ) -> Reply[Any]:
        """Send one request; a reply that is not 2xx is raised before anything is decoded."""
        decode = partial(self._decoded, operation)
        try:
            reply: Reply[Any] = await self.transport.exchange(
                operation, request, token=token, timeout=self.timeout, decode=decode, stream=stream
            )
        except TransferBroken as error:
            raise self._placed(error, operation.id) from None
        except ConnectionFailed as error:
            upload = request.upload
            if upload is None or not error.sent:
                raise
            where = {"server": self.transport.server, "operation": operation.id}
            raise TransferBroken(error.message, done=upload.sent, size=upload.size, **where) from error
        if reply.status in _SUCCESS:
            return reply
        context = RequestContext(
            method=operation.method,
            path=request.shown.partition("?")[0],
            server=self.transport.server,
            operation=operation.id,
            revision=request.headers[_REVISION_HEADER],
            claims=operation.claims,
        )
        error_reply = read_error_reply(reply.status, reply.content, retry_after(reply.headers))
        raise api_error(error_reply, context, signing_in=operation.id == SIGN_IN)

    def _decoded(self, operation: Operation, reply: Reply[Any]) -> Any:
        is_empty = reply.status == HTTPStatus.NO_CONTENT or (operation.may_be_empty and not reply.content)
        if operation.result is None or (is_empty and (operation.may_be_empty or operation.result == "Any")):
            return None
        if operation.result == "bytes":
            return reply.content
        if operation.result == "Any" and "json" not in reply.headers.get("content-type", "application/json"):
            return reply.content
        try:
            return read_reply(self.decoder, operation, reply, self.transport.limits.size)
        except DecodeError as error:
            failure = error.with_traceback(None)  # local variables on the way hold the body
        return raise_alone(self._placed(failure, operation.id), failure.__cause__)

    def operation(self, operation_id: str) -> Operation:
        """Look an operation up in the catalogue."""
        from ..rest.catalogue import OPERATIONS  # noqa: PLC0415  # large: read on the first call, not at import

        try:
            return OPERATIONS[operation_id]
        except KeyError:
            message = f"there is no operation {operation_id!r}{suggested(operation_id, OPERATIONS)}"
            raise InvalidArgument(message, server=self.transport.server) from None

    async def _request(self, operation: Operation, arguments: Mapping[str, Any]) -> Request:
        """Make the request for a call in the words of the revision that is spoken."""
        if self.revision is None:
            self._fitted(operation, arguments, None)  # what cannot be sent to any is told before one is asked
        revision = await self.spoken(operation.id)
        try:
            return self._fitted(operation, arguments, revision)
        except UnsupportedByServer:
            other = self.pinned or await self._negotiated(self.negotiation.again, operation.id)
            if other == revision:
                raise
        return self._fitted(operation, arguments, other)

    def _fitted(self, operation: Operation, arguments: Mapping[str, Any], revision: str | None) -> Request:
        from .body_check import check_body  # noqa: PLC0415  # on the first call, not at import
        from .fitting import Fitting  # noqa: PLC0415  # likewise

        try:
            if revision is None or is_the_same(operation, revision):
                if self.check:
                    check_body(operation, arguments.get("body"))
                request = build_request(operation, arguments)
            else:
                fitting = Fitting(operation, revision)
                fitting.check()
                fitting.check_required(arguments)
                if self.check:
                    fitting.check_body(arguments.get("body"))
                request = build_request(operation, fitting.arguments(arguments), fitting.body)
        except (InvalidArgument, UnsupportedByServer) as error:
            raise self._placed(error, operation.id) from error.__cause__
        if revision is not None:
            request.headers[_REVISION_HEADER] = revision
        return request

    def _placed(self, error: VeeamError, operation_id: str) -> VeeamError:
        error.server, error.operation = self.transport.server, operation_id
        return error
