# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class DatastoresLatencySettingsSpec(Model):
    """A datastore that is to have latency limits of its own. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "storage_object": "storageObject",
        "latency_limit_ms": "latencyLimitMs",
        "throttling_io_limit_ms": "throttlingIOLimitMs",
    }

    storage_object: InventoryObjectModel
    """The datastore."""
    latency_limit_ms: int | None = None
    """Latency from which no new tasks start on it, in milliseconds."""
    throttling_io_limit_ms: int | None = None
    """Latency from which running tasks are slowed down, in milliseconds."""
