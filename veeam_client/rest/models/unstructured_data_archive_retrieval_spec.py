# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataArchiveRetrievalSpec(Model):
    """What to retrieve, and for how long. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "availability_period_days": "availabilityPeriodDays",
        "retrieval_operation_id": "retrievalOperationId",
    }

    availability_period_days: int
    """How long the data can be read once it is there, in days."""
    retrieval_operation_id: UUID
    """Id of the retrieval, `operationId` of the rows of the list."""
