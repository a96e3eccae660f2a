# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class LicenseUpdateModel(Model):
    """Outcome of an update of the licence."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_successful": "isSuccessful",
        "message": "message",
    }

    is_successful: bool
    """Whether a newer licence was installed."""
    message: str
    """What the server says to it."""
