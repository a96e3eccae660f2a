# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantItemStartRecursiveComparisonModel(Model):
    """A comparison with everything below that was begun."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "compare_session_id": "compareSessionId",
    }

    compare_session_id: UUID
    """Id of the comparison; what gets its outcome."""
