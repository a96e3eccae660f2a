"""One server."""

from __future__ import annotations

import json
import logging
import time
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Self

from . import errors
from .rest import REVISION
from .rest.operations import Sections
from .runtime.model import Decoder
from .runtime.operation import Operation, Request, build_request
from .transport import DEFAULT_TIMEOUT, base_url, connection_errors, http_client

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping
    from pathlib import Path
    from types import TracebackType

    import httpx

    from .auth import PasswordAuth
    from .rest.models import TokenModel

logger = logging.getLogger("veeam_client")

_SIGN_OUT_TIMEOUT = 5.0
_MODELS = f"{__package__}.rest.models"


class VeeamClient(Sections):
    """A Veeam Backup & Replication server.

    Every section of the API is an attribute, every operation a method of its section:
    `await vbr.jobs.get_all_jobs(limit=10)`. The client signs in on the first call that needs it, renews its token,
    and signs out when the `async with` block ends. Any number of coroutines may share one client.

    Args:
        host: Host name or address, with a port if it is not 9419, or a full URL.
        username: Account to sign in with.
        password: Its password.
        revision: API revision to speak, sent as `x-api-version`.
        verify: How the server's certificate is checked. True: by the certificate authorities that httpx
            brings, or by those in the file that the environment variable `SSL_CERT_FILE` names. A path: by
            the certificates in that PEM file. An `ssl.SSLContext`: by that. False: not at all, which lets anyone
            between here and the server read the password.
        timeout: Longest wait for a reply, in seconds; connecting has 10 seconds of it at most.
        transport: An httpx transport to use instead of the network, such as `httpx.MockTransport` in tests.
        strict: Whether a value of the wrong type in a reply raises `DecodeError`. Otherwise it is kept as it came
            and logged once.

    Raises:
        InvalidArgument: `host` is no address, or only one of `username` and `password` is given.
    """

    def __init__(  # noqa: PLR0913  # settings, each by its name
        self,
        host: str,
        *,
        username: str | None = None,
        password: str | None = None,
        revision: str = REVISION,
        verify: bool | str | Path | ssl.SSLContext = True,
        timeout: float = DEFAULT_TIMEOUT,
        transport: httpx.AsyncBaseTransport | None = None,
        strict: bool = False,
    ) -> None:
        self.server = base_url(host)
        self.revision = revision
        self._auth: PasswordAuth | None = None
        if username or password:
            from .auth import PasswordAuth  # noqa: PLC0415  # brings asyncio, 40 modules, when it will run anyway

            self._auth = PasswordAuth(username or "", password or "")
        self._decoder = Decoder(strict=strict)
        headers = {"x-api-version": revision, "Accept": "application/json, application/octet-stream, */*"}
        self._http = http_client(self.server, verify=verify, timeout=timeout, transport=transport, headers=headers)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.server!r}, revision={self.revision!r})"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Sign out and close every connection. A server that does not answer is given five seconds."""
        import asyncio  # noqa: PLC0415  # see __init__

        try:
            async with asyncio.timeout(_SIGN_OUT_TIMEOUT):
                token = await self._auth.close(self._ask_for_token) if self._auth else None
                if token:
                    logout = self._operation("Logout")
                    await self._exchange(logout, build_request(logout, {}), token)
        except (errors.VeeamError, TimeoutError) as error:
            logger.warning("signing out of %s failed: %s", self.server, str(error) or type(error).__name__)
        finally:
            await self._http.aclose()

    async def call(self, operation_id: str, arguments: Mapping[str, Any]) -> Any:
        """Call an operation by its id.

        Args:
            operation_id: The contract's operation id: `GetAllJobs`.
            arguments: Values by the names of the method's arguments.

        Returns:
            What the method of the operation returns.

        Raises:
            InvalidArgument: There is no such operation, or a value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.
            DecodeError: The reply cannot be read.
        """
        operation = self._operation(operation_id)
        try:
            request = build_request(operation, arguments)
        except errors.InvalidArgument as error:
            error.server = self.server
            raise
        if not operation.needs_token:
            return await self._exchange(operation, request, None)
        if self._auth is None:
            message = "this operation needs a sign-in; give the client username= and password="
            raise errors.InvalidArgument(message, server=self.server, operation=operation_id)
        token = await self._auth.access_token(self._ask_for_token)
        try:
            return await self._exchange(operation, request, token)
        except errors.AuthenticationError:
            # A refused token means that the server did nothing, so this is safe for writes too. Once only.
            token = await self._auth.access_token(self._ask_for_token, refused=token)
            return await self._exchange(operation, request, token)

    async def _ask_for_token(self, form: Mapping[str, str]) -> TokenModel:
        operation = self._operation("CreateToken")
        token: TokenModel = await self._exchange(operation, build_request(operation, {"body": form}), None)
        if not isinstance(getattr(token, "access_token", None), str):
            raise errors.DecodeError("a reply without a token", server=self.server, operation=operation.id)
        return token

    def _operation(self, operation_id: str) -> Operation:
        from .rest.catalogue import OPERATIONS  # noqa: PLC0415  # large: read on the first call, not at import

        try:
            return OPERATIONS[operation_id]
        except KeyError:
            raise errors.InvalidArgument(f"there is no operation {operation_id!r}", server=self.server) from None

    async def _exchange(self, operation: Operation, request: Request, token: str | None) -> Any:
        """Send one request and read its reply."""
        reply = await self._send(operation, request, token)
        if not reply.is_success:
            said = errors.read_reply(reply.status_code, reply.content)
            raise errors.error_class(said, signing_in=operation.id == "CreateToken")(
                said, method=operation.method, path=operation.path, server=self.server, operation=operation.id
            )
        return self._decoded(operation, reply)

    async def _send(self, operation: Operation, request: Request, token: str | None) -> httpx.Response:
        headers = {**request.headers, "Authorization": f"Bearer {token}"} if token else request.headers
        started = time.perf_counter()
        with connection_errors(self.server, operation.id):
            reply = await self._http.request(request.method, request.path, content=request.content, headers=headers)
        milliseconds = (time.perf_counter() - started) * 1000
        said = (self.server, request.method, operation.path, reply.status_code, milliseconds)
        logger.debug("%s %s %s %d %.0f ms", *said)
        return reply

    def _decoded(self, operation: Operation, reply: httpx.Response) -> Any:
        if reply.status_code == HTTPStatus.NO_CONTENT or operation.result is None:
            return None
        is_json = "json" in reply.headers.get("content-type", "application/json")
        if operation.result == "bytes" or (operation.result == "Any" and not is_json):
            return reply.content
        try:
            body = json.loads(reply.content)
        except ValueError as error:
            # Shown is only what no operation answers: half of a reply may be half of a token.
            start = f": {reply.text.lstrip().splitlines()[0][:80]}" if reply.text.lstrip().startswith("<") else ""
            message = f"{reply.status_code} with a body that is no JSON{start}"
            raise errors.DecodeError(message, server=self.server, operation=operation.id) from error
        try:
            return self._decoder.read(operation.result, body, _MODELS)
        except errors.DecodeError as error:
            error.server, error.operation = self.server, operation.id
            raise
