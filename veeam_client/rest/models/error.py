# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class Error(Model):
    """What the server says when it refuses or fails."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "error_code": "errorCode",
        "message": "message",
        "resource_id": "resourceId",
        "title": "title",
        "status": "status",
    }

    error_code: str
    """Kind of the error in a word. Most refusals are `UnknownError`; only the message tells them apart."""
    message: str
    """What went wrong, for people."""
    resource_id: str | None = None
    """Id of what it is about, if anything."""
    title: str | None = None
    """The error in short; newer servers only."""
    status: int | None = None
    """HTTP status; newer servers only."""
