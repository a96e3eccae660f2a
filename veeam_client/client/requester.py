"""From a call of an operation to its reply: request, token, attempts, refusals, decoding."""

from __future__ import annotations

import json
from contextlib import AsyncExitStack, asynccontextmanager
from functools import cache, partial
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from .._text import short_text, suggested
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
    VeeamError,
)
from ..retry import retry_after
from ..runtime.causes import raise_alone
from ..runtime.decoder import what_is_misplaced
from ..runtime.operation import SIGN_IN
from ..runtime.plain import RoundedNumber, too_deep
from ..runtime.request import build_request
from ..transport.error_replies import api_error, read_error_reply
from .event_loop import EventLoop

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Mapping

    from ..auth.token_manager import SignIn
    from ..auth.tokens import Form
    from ..rest.models import TokenModel
    from ..retry import Retry
    from ..runtime.decoder import Decoder
    from ..runtime.operation import Operation
    from ..runtime.request import Request
    from ..transport.exchange import Reply, Transport
    from ..transport.limits import Timeout

# Where models are found by their names, and imported one by one.
MODELS = "veeam_client.rest.models"
_SUCCESS = range(200, 300)
# How JSON begins. Half of it may be half of a secret, so it is not shown.
_JSON_STARTS = ("{", "[", '"')
_IN_BETWEEN = "is there a proxy or another server in between?"


@frozen
class Requester:
    """Calls operations of one server.

    Attributes:
        transport: The connections.
        revision: API revision that is spoken.
        timeout: Limits of a request.
        retry: When a failed call is tried again.
        decoder: Reads bodies.
        sign_in: The session, None without credentials.
        event_loop: Where it may be used.
    """

    transport: Transport
    revision: str
    timeout: Timeout
    retry: Retry
    decoder: Decoder
    sign_in: SignIn | None = None
    event_loop: EventLoop = field(factory=EventLoop)

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
        request = self._request(operation, arguments)
        if on_sent is not None:
            request = evolve(request, on_sent=on_sent)
        sign_in = self.sign_in
        if operation.needs_token and sign_in is None:
            message = "this operation needs a sign-in; give the client username= and password=, or auth="
            raise InvalidArgument(message, server=self.transport.server, operation=operation_id)
        replayed = set[type[ApiError]]()
        signed_in = sign_in if operation.needs_token else None
        attempt = partial(self._attempt, operation, request, signed_in, stream, replayed)
        return await self.retry.call(attempt, operation_id, is_read=operation.is_read)

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
                can_repeat = request.upload is None or request.upload.can_repeat
                # Once for each: a token that was refused, and one that was renewed and is denied everything.
                if type(error) in replayed or not sign_in.refused(token, error) or not can_repeat:
                    raise
                replayed.add(type(error))
            else:
                sign_in.accepted(token, operation.id)
                return reply

    async def request_token(self, form: Form) -> TokenModel:
        """Call the token operation, once."""
        operation = self.operation(SIGN_IN)
        message = "the reply has no usable token"
        failure = DecodeError(message, server=self.transport.server, operation=operation.id)
        try:
            token: TokenModel = (await self.exchange(operation, self._request(operation, {"body": form}), None)).parsed
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
        await self.exchange(operation, self._request(operation, {}), token)

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
            path=request.path.partition("?")[0],
            server=self.transport.server,
            operation=operation.id,
            revision=self.revision,
            claims=operation.claims,
        )
        error_reply = read_error_reply(reply.status, reply.content, retry_after(reply.headers))
        raise api_error(error_reply, context, signing_in=operation.id == SIGN_IN)

    def _decoded(self, operation: Operation, reply: Reply[Any]) -> Any:
        if reply.status == HTTPStatus.NO_CONTENT or operation.result is None:
            return None
        is_json = "json" in reply.headers.get("content-type", "application/json")
        if operation.result == "bytes" or (operation.result == "Any" and not is_json):
            return reply.content
        try:
            return self._read(operation, reply)
        except DecodeError as error:
            failure = error.with_traceback(None)  # local variables on the way hold the body
        return raise_alone(self._placed(failure, operation.id), failure.__cause__)

    def _read(self, operation: Operation, reply: Reply[Any]) -> Any:
        structs = self.decoder.structs
        if structs is None or operation.id == SIGN_IN:
            return self._read_by_codec(operation, reply)
        result = str(operation.result)
        value = structs.read(result, reply.content, MODELS, self.decoder)
        if value is structs.missed:
            value = self._read_by_codec(operation, reply)
            structs.learn(result, value)
        return value

    def _read_by_codec(self, operation: Operation, reply: Reply[Any]) -> Any:
        try:
            return self._decode(self.decoder.of_rounded, _fast_reader()(reply.content), operation, reply)
        except (ValueError, RecursionError, RoundedNumber):
            # orjson takes no byte order mark, no NaN and no half of a surrogate pair, and rounds whole numbers beyond
            # 64 bits. What is no JSON is none for both.
            pass
        try:
            body = json.loads(reply.content)
        except RecursionError:
            raise too_deep() from None
        except ValueError as error:
            text = reply.content.decode(errors="replace").lstrip()
            is_secret = operation.id == SIGN_IN or text.startswith(_JSON_STARTS)
            start = "" if is_secret else f": {short_text(next(iter(text.splitlines()), ''), 80)}"
            raise_alone(DecodeError(f"{reply.status} with a body that is not JSON{start}; {_IN_BETWEEN}"), error)
        return self._decode(self.decoder, body, operation, reply)

    def _decode(self, decoder: Decoder, body: Any, operation: Operation, reply: Reply[Any]) -> Any:
        result = str(operation.result)
        if body is None and operation.may_be_empty:
            return None
        if misplaced := what_is_misplaced(result, body, MODELS):
            raise DecodeError(f"{reply.status} with {misplaced}; {_IN_BETWEEN}")
        return decoder.read(result, body, MODELS)

    def operation(self, operation_id: str) -> Operation:
        """Look an operation up in the catalogue."""
        from ..rest.catalogue import OPERATIONS  # noqa: PLC0415  # large: read on the first call, not at import

        try:
            return OPERATIONS[operation_id]
        except KeyError:
            message = f"there is no operation {operation_id!r}{suggested(operation_id, OPERATIONS)}"
            raise InvalidArgument(message, server=self.transport.server) from None

    def _request(self, operation: Operation, arguments: Mapping[str, Any]) -> Request:
        try:
            return build_request(operation, arguments)
        except InvalidArgument as error:
            raise self._placed(error, operation.id) from error.__cause__

    def _placed(self, error: VeeamError, operation_id: str) -> VeeamError:
        error.server, error.operation = self.transport.server, operation_id
        return error


@cache
def _fast_reader() -> Callable[[bytes], Any]:
    try:
        from orjson import loads  # noqa: PLC0415  # the extra `fast`
    except ImportError:
        return json.loads
    return loads
