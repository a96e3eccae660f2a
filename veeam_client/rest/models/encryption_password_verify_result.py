# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EncryptionPasswordVerifyResult(Model):
    """Whether a password is the one that is kept. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_successful": "isSuccessful",
        "message": "message",
    }

    is_successful: bool
    """Whether it is."""
    message: str
    """What the server says to it."""
