# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
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
    message: str
    resource_id: str | None = None
    title: str | None = None
    status: int | None = None
