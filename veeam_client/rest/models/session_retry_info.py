# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class SessionRetryInfo(Model):
    """Which retry a session is. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_recheck_retry": "isRecheckRetry",
        "retry_number": "retryNumber",
    }

    is_recheck_retry: bool
    """Whether the retry only checks what failed before."""
    retry_number: int | None = None
    """Number of the retry."""
