"""A refusal in the server's error form."""

from http import HTTPStatus
from typing import Final

from veeam_client.simulator.contract import JsonObject

__all__ = ["Refusal"]

_TITLES: Final = {400: "Bad request", 401: "Not authorized", 404: "Not found", 405: "Method not allowed"}


class Refusal(Exception):
    """A request that the server answers with an error.

    Args:
        status: The HTTP status.
        code: One of the contract's error codes.
        message: What is wrong, for a person.
        resource: The id of what the request was about, where it was about one thing.
    """

    def __init__(self, status: int, code: str, message: str, resource: str | None = None) -> None:
        super().__init__(status, code, message, resource)
        self.status = status
        self.code = code
        self.message = message
        self.resource = resource

    def body(self, *, terse: bool) -> JsonObject:
        """Give the reply's body: the contract's two properties, and unless terse the two that a live 13.1 adds."""
        body: JsonObject = {"errorCode": self.code, "message": self.message}
        if not terse:
            body |= {"title": _TITLES.get(self.status) or HTTPStatus(self.status).phrase, "status": self.status}
        if self.resource is not None:
            body["resourceId"] = self.resource
        return body
