"""One request, as the handlers see it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from veeam_client.simulator.contract import JsonObject, Operation, is_object
from veeam_client.simulator.editions import Edition

__all__ = ["Answer", "Call"]


@dataclass(frozen=True, slots=True)
class Answer:
    """A JSON value to reply with; the status is the first that the contract declares, unless another is given."""

    value: Any
    status: int | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """One request that has passed the door: its revision, its token, its parameters and its body are good.

    It is in the words of the newest contract, whatever the client speaks.
    """

    operation: Operation
    asked_as: Operation
    """The operation as the revision of the request has it."""
    edition: Edition
    """What is played for that revision."""
    path: Mapping[str, str]
    query: Sequence[tuple[str, str]]
    body: bytes
    document: Any
    """The body as JSON; None where there is none or it is something else."""
    token: str
    user: str
    accept: str
    sees: tuple[str, ...] | None = None
    """Patterns of the names of the jobs that the user sees; None for all."""
    uploaded: int = 0
    """How many bytes of a body that is no JSON came; they are not kept."""

    @property
    def fields(self) -> JsonObject:
        """The body as an object; empty where it is none."""
        return self.document if is_object(self.document) else {}

    @property
    def paging(self) -> Mapping[str, Any]:
        """What says which page is wanted: the query, or the part of the body that some operations have for it."""
        wanted = self.fields.get("pagination")
        return wanted if is_object(wanted) else dict(self.query)

    def asked(self, name: str) -> str | None:
        """Give the last value of a query parameter."""
        return next((value for key, value in reversed(self.query) if key == name), None)

    def says(self, name: str) -> bool:
        """Say whether a query parameter is true."""
        return (self.asked(name) or "").lower() == "true"
