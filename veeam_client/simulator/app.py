"""The web application of a simulated server: routes from the contract, the door, the error form."""

import asyncio
import json
from collections.abc import Callable, Coroutine, Mapping
from email.utils import formatdate
from typing import Any, Final

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from veeam_client.simulator.contract import Operation
from veeam_client.simulator.errors import Refusal
from veeam_client.simulator.handlers import HANDLERS, Call
from veeam_client.simulator.invention import choose_media, invent_bytes, invent_json
from veeam_client.simulator.state import State

__all__ = ["Application"]

_JSON: Final = "application/json"

Endpoint = Callable[[Request], Coroutine[Any, Any, Response]]


class Application:
    """The ASGI application of one simulated server: the mood around the routes."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._routes: ASGIApp = Starlette(
            routes=_routes(state), exception_handlers={404: _not_found, Exception: _broken}
        )
        self._closing = asyncio.Event()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, as late as the mood says."""
        if scope["type"] != "http":
            return
        delay = self._state.mood.delay(self._state.chance)
        if delay > 0 and await self._closes_within(delay):
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = [*message["headers"], (b"date", formatdate(usegmt=True).encode())]
                if self._state.mood.closes_connections:
                    headers.append((b"connection", b"close"))
                message = {**message, "headers": headers}
            await send(message)

        await self._routes(scope, receive, send_with_headers)

    def close(self) -> None:
        """Let the requests that are waiting for their time go: nobody hears the answer any more."""
        self._closing.set()

    async def _closes_within(self, seconds: float) -> bool:
        try:
            async with asyncio.timeout(seconds):
                return await self._closing.wait()
        except TimeoutError:
            return False


def _routes(state: State) -> list[Route]:
    by_path: dict[str, dict[str, Operation]] = {}
    for operation in state.contract.operations.values():
        by_path.setdefault(operation.path, {})[operation.method] = operation
    # A path without parameters goes before one that would take its last part for an id.
    paths = sorted(by_path, key=lambda path: [part.startswith("{") for part in path.split("/")])
    routes = [Route(path, _Endpoint(state, by_path[path])) for path in paths]
    return [*routes, Route("/swagger/v{revision}/swagger.json", _swagger(state))]


class _Endpoint:
    """Everything that answers on one path. Being an ASGI application, it gets every method there is."""

    def __init__(self, state: State, operations: Mapping[str, Operation]) -> None:
        self._state = state
        self._operations = operations

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            response = await self._answer(request)
        except Refusal as refusal:
            response = _json(refusal.body(), refusal.status)
        except ClientDisconnect:
            # Gone in the middle of its own request: there is nobody to answer.
            return
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        operation = self._operations.get(request.method)
        if operation is None:
            message = f"The requested resource does not support http method '{request.method}'."
            raise Refusal(405, "MethodNotAllowed", message)
        self._state.counters.operations[operation.id] += 1
        self._check_revision(request)
        token = request.headers.get("authorization", "").partition(" ")[2].strip()
        if operation.secured and not self._state.tokens.accepts(token):
            # As a live server does it: no word why.
            return Response(status_code=401)
        call = Call(
            operation=operation,
            path=request.path_params,
            query=request.query_params.multi_items(),
            body=(body := await request.body()),
            document=_document(operation, body),
            token=token,
            accept=request.headers.get("accept", ""),
        )
        return self._reply(call)

    def _reply(self, call: Call) -> Response:
        operation = call.operation
        handler = HANDLERS.get(operation.id)
        if handler is not None:
            return _json(handler(self._state, call), operation.status)
        kind = choose_media(operation, call.accept)
        if not kind:
            return Response(status_code=operation.status)
        if kind == _JSON:
            return _json(invent_json(self._state, call, operation.replies[kind]), operation.status)
        content = invent_bytes(self._state, operation, kind)
        headers = {"content-type": kind, "content-disposition": f'attachment; filename="{operation.id}.bin"'}
        return Response(content, operation.status, headers)

    def _check_revision(self, request: Request) -> None:
        revision = request.headers.get("x-api-version")
        if revision is not None and revision != self._state.contract.revision:
            message = (
                f"The HTTP resource that matches the request URI '{request.url}' "
                f"does not support the API version '{revision}'."
            )
            raise Refusal(400, "NotImplemented", message)


def _document(operation: Operation, body: bytes) -> Any:
    """Read the body as JSON where the operation takes JSON."""
    if _JSON not in operation.body:
        return None
    if not body:
        if operation.body_required:
            raise Refusal(400, "UnexpectedContent", "The request has no body.")
        return None
    try:
        return json.loads(body)
    except ValueError as error:
        raise Refusal(400, "UnexpectedContent", f"The request body is not JSON: {error}") from error


def _swagger(state: State) -> Endpoint:
    async def answer(request: Request) -> Response:
        if request.path_params["revision"] != state.contract.revision:
            return await _not_found(request, None)
        return Response(state.contract.text, media_type=_JSON)

    return answer


async def _not_found(request: Request, _: Exception | None) -> Response:
    message = f"No HTTP resource was found that matches the request URI '{request.url}'."
    return _json(Refusal(404, "NotFound", message).body(), 404)


async def _broken(_: Request, error: Exception) -> Response:
    return _json(Refusal(500, "UnknownError", f"The simulation itself failed: {error!r}").body(), 500)


def _json(value: Any, status: int) -> Response:
    return Response(json.dumps(value, separators=(",", ":")).encode(), status, media_type=_JSON)
