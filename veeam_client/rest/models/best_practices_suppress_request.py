# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class BestPracticesSuppressRequest(Model):
    """Why a check is suppressed."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "note": "note",
    }

    note: str | None = None
    """The reason."""
