"""The web application of a simulated server: routes from the contract, the door, the mood around them."""

import asyncio
import functools
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

import orjson
from starlette.requests import ClientDisconnect, Request
from starlette.types import Receive, Scope, Send

from veeam_client.simulator import answers, page
from veeam_client.simulator.call import Answer, Call
from veeam_client.simulator.contract import Operation
from veeam_client.simulator.distortion import distort
from veeam_client.simulator.editions import Edition
from veeam_client.simulator.errors import Refusal
from veeam_client.simulator.lists import window
from veeam_client.simulator.mood import hits
from veeam_client.simulator.replies import (
    JSON,
    Reply,
    json_reply,
    overload_reply,
    proxy_page,
    refusal_reply,
    send_reply,
)
from veeam_client.simulator.routes import not_found
from veeam_client.simulator.state import State
from veeam_client.simulator.tokens import Session
from veeam_client.simulator.validation import Validation

__all__ = ["Application"]


class Application:
    """The ASGI application of one simulated server.

    Args:
        state: What it answers from.
        cut: Ends the connection of a client; true for with a reset.
    """

    def __init__(self, state: State, cut: Callable[..., None]) -> None:
        self._state = state
        self._cut = cut
        self._closing = asyncio.Event()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, as well and as late as the mood says."""
        if scope["type"] != "http":
            return
        state, counters = self._state, self._state.counters
        mood, chance = state.mood, state.chance
        counters.in_flight += 1
        counters.max_in_flight = max(counters.max_in_flight, counters.in_flight)
        try:
            request = Request(scope, receive)
            edition = state.edition(request.headers.get("x-api-version"))
            found = self._find(request, edition)
            delay = mood.delay(chance, found.id if isinstance(found, Operation) else "")
            if delay > 0 and await self._closes_within(delay):
                return
            try:
                reply = await self._reply(request, found, edition)
            except ClientDisconnect:
                # Gone in the middle of its own request: there is nobody to answer.
                return
            counters.statuses[reply.status] += 1
            if hits(chance, mood.reset):
                await self._break(scope, receive, reset=True)
                return
            halve = reply.size > 1 and hits(chance, mood.half_body)
            is_over = functools.partial(self._is_over, request)
            sent = await send_reply(reply, send, mood, is_over=is_over, halve=halve)
            if not isinstance(reply.content, bytes):
                counters.downloaded_bytes += sent
            if halve:
                await self._break(scope, receive, reset=False)
        finally:
            counters.in_flight -= 1

    def close(self) -> None:
        """Let the requests that are waiting for their time go: nobody hears the answer any more."""
        self._closing.set()

    async def _closes_within(self, seconds: float) -> bool:
        try:
            async with asyncio.timeout(seconds):
                return await self._closing.wait()
        except TimeoutError:
            return False

    async def _is_over(self, request: Request, seconds: float) -> bool:
        return (seconds > 0 and await self._closes_within(seconds)) or await request.is_disconnected()

    async def _break(self, scope: Scope, receive: Receive, *, reset: bool) -> None:
        self._state.counters.broken_connections += 1
        self._cut(scope["client"], reset=reset)
        # Going on before uvicorn has seen the end, it would complain that the reply is not whole.
        while (await receive())["type"] != "http.disconnect":
            pass

    def _find(self, request: Request, edition: Edition) -> Operation | str | Refusal:
        try:
            return edition.routes.find(request.scope)
        except Refusal as refusal:
            return refusal

    async def _reply(self, request: Request, found: Operation | str | Refusal, edition: Edition) -> Reply:
        state = self._state
        try:
            if not isinstance(found, Operation):
                return self._page(request, found)
            operation = found
            state.counters.operations[operation.id] += 1
            if (passed_by := self._before_the_server(operation)) is not None:
                return passed_by
            self._check_revision(request)
            session = self._admit(operation, request)
            state.advance()
            call = await self._read(operation, request, session, edition)
            await self._suffer(call)
            return self._said(operation, answers.answer(state, call), edition)
        except _Unauthorized:
            return _unauthorized(state)
        except Refusal as refusal:
            return self._refused(refusal)
        except ClientDisconnect:
            raise
        except Exception as error:  # noqa: BLE001  # whatever it is, a client gets the server's error form
            failure = Refusal(500, "UnknownError", f"The simulation itself failed: {error!r}")
            return self._refused(failure)

    def _before_the_server(self, operation: Operation) -> Reply | None:
        """Give what something in front of the server answers in its place."""
        mood, chance = self._state.mood, self._state.chance
        if operation.id == "CreateToken" and mood.sign_in_pages:
            status, *left = mood.sign_in_pages
            mood.sign_in_pages = tuple(left)
            return proxy_page(status)
        for share, status in ((mood.too_many_requests, 429), (mood.unavailable, 503)):
            if hits(chance, share):
                return overload_reply(status, mood, terse=self._state.is_before("13.1"))
        return None

    def _page(self, request: Request, path: str | Refusal) -> Reply:
        state = self._state
        if isinstance(path, Refusal):
            raise path
        if path == "/":
            state.advance()
            return Reply(200, page.render(state).encode(), "text/html; charset=utf-8")
        if path == "/swagger/index.js":
            return Reply(200, page.swagger_index(state).encode(), "text/javascript")
        revision = request.path_params.get("revision")
        if revision in state.revisions:
            return Reply(200, state.edition(revision).contract.text_as(str(revision)), JSON)
        raise not_found(request)

    def _check_revision(self, request: Request) -> None:
        revision = request.headers.get("x-api-version")
        if revision is None or revision in self._state.revisions:
            return
        if self._state.is_before("13"):
            served = ", ".join(self._state.revisions)
            message = f"Unsupported RESTAPI version. The following versions are supported: {served}"
            raise Refusal(400, "UnexpectedContent", message)
        message = (
            f"The HTTP resource that matches the request URI '{request.url}' "
            f"does not support the API version '{revision}'."
        )
        raise Refusal(400, "NotImplemented", message)

    def _admit(self, operation: Operation, request: Request) -> Session | None:
        if not operation.secured:
            return None
        state = self._state
        session = state.tokens.session(_token(request))
        if session is None:
            state.counters.refused_tokens += 1
            raise _Unauthorized
        if (state.mood.forbid_after_refresh and session.refreshed) or not session.user.may(operation):
            state.counters.forbidden += 1
            message = f"The user {session.user.name} may not call {operation.id}."
            raise Refusal(403, "AccessDenied", message)
        return session

    async def _read(self, asked_as: Operation, request: Request, session: Session | None, edition: Edition) -> Call:
        state, query = self._state, request.query_params.multi_items()
        edition.validation.check_parameters(asked_as, request.path_params, query, request.headers)
        document: Any = None
        body, uploaded = b"", 0
        operation = edition.in_world(asked_as)
        if JSON in asked_as.body or asked_as.id == "CreateToken":
            body = await request.body()
            document = edition.document(operation, _document(asked_as, body, edition.validation))
        else:
            async for chunk in request.stream():
                uploaded += len(chunk)
            if asked_as.body:
                state.counters.uploaded_bytes += uploaded
                if asked_as.body_required and not uploaded:
                    raise Refusal(400, "UnexpectedContent", "The request has no body.")
        return Call(
            operation=operation,
            asked_as=asked_as,
            edition=edition,
            path={name: str(value) for name, value in request.path_params.items()},
            query=edition.query(operation, query),
            body=body,
            document=document,
            token=_token(request),
            user=session.user.name if session else "",
            sees=session.user.sees if session else None,
            accept=request.headers.get("accept", ""),
            uploaded=uploaded,
        )

    async def _suffer(self, call: Call) -> None:
        mood = self._state.mood
        if call.operation.id in mood.failing:
            raise Refusal(500, "UnknownError", "An error occurred.")
        if mood.hangs_from is not None and window(call.paging)[0] >= mood.hangs_from:
            await self._closing.wait()

    def _said(self, operation: Operation, made: Reply | Answer, edition: Edition) -> Reply:
        """Say an answer in the words of a revision, changed as the mood has it."""
        if isinstance(made, Reply):
            return made
        schema = operation.replies.get(JSON)
        if schema is None:
            return Reply(operation.status)
        state, value = self._state, edition.reply(operation, made.value)
        if state.mood.changes_bodies and operation.tag != "Login":
            value = distort(value, schema, edition.contract, state.mood, state.chance)
            if operation.id == "GetLicensedSockets" and state.mood.single_socket and value["data"]:
                value["data"] = value["data"][0]
        return json_reply(value, made.status or operation.status)

    def _refused(self, refusal: Refusal) -> Reply:
        return refusal_reply(refusal, self._state.mood, terse=self._state.is_before("13.1"))


class _Unauthorized(Exception):
    """The access token is missing or not good."""


def _token(request: Request) -> str:
    return request.headers.get("authorization", "").partition(" ")[2].strip()


def _document(operation: Operation, body: bytes, validation: Validation) -> Any:
    if JSON not in operation.body:
        validation.check_form(operation, body)
        return None
    if not body:
        if operation.body_required:
            raise Refusal(400, "UnexpectedContent", "The request has no body.")
        return None
    try:
        document = orjson.loads(body)
    except ValueError as error:
        raise Refusal(400, "UnexpectedContent", f"The request body is not JSON: {error}") from error
    validation.check_body(operation, document)
    return document


def _unauthorized(state: State) -> Reply:
    match state.mood.unauthorized:
        case "empty":
            return Reply(HTTPStatus.UNAUTHORIZED)
        case "string":
            return json_reply("Unauthorized", HTTPStatus.UNAUTHORIZED)
        case "error":
            refusal = Refusal(HTTPStatus.UNAUTHORIZED, "InvalidToken", "The access token is unknown or has expired.")
            return refusal_reply(refusal, state.mood, terse=state.is_before("13.1"))
