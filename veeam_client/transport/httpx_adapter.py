"""Connections by httpx."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    import ssl


class HttpxTransport(httpx.AsyncHTTPTransport):
    """Sends requests to one server, without a proxy.

    Args:
        context: How the server's certificate is checked.
        limits: Of the connections.
    """

    def __init__(self, context: ssl.SSLContext, limits: httpx.Limits) -> None:
        super().__init__(verify=context, limits=limits)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and take the head of its reply, without the reason that goes with its status.

        Those are words of the server, which httpx would log as they are, with what a terminal obeys in them.

        Args:
            request: The request.
        """
        answer = await super().handle_async_request(request)
        answer.extensions.pop("reason_phrase", None)
        return answer
