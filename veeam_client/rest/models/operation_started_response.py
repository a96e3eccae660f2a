# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class OperationStartedResponse(Model):
    """Work that has begun. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "message": "message",
    }

    message: str
    """What the server says about it, for people."""
