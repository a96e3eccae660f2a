# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class DatastoresLatencySettingsModel(Model):
    """Datastores latency settings model. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "storage_object": "storageObject",
        "latency_limit_ms": "latencyLimitMs",
        "throttling_io_limit_ms": "throttlingIOLimitMs",
    }

    id: UUID
    storage_object: InventoryObjectModel
    latency_limit_ms: int | None = None
    throttling_io_limit_ms: int | None = None
