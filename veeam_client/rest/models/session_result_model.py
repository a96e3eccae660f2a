# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_session_result import ESessionResult


@define(eq=False, repr=False, kw_only=True)
class SessionResultModel(Model):
    """How a session ended."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "result": "result",
        "is_canceled": "isCanceled",
        "message": "message",
    }

    result: ESessionResult
    """The result in a word; `None` while it runs."""
    is_canceled: bool | None = None
    """Whether somebody stopped it. Not to be relied on: a stopped run was seen with false."""
    message: str | None = None
    """What the server says to it."""
