# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .datastores_latency_settings_model import DatastoresLatencySettingsModel


@define(eq=False, repr=False, kw_only=True)
class StorageLatencyControlOptions(Model):
    """Limits for latency of datastores. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "latency_limit_ms": "latencyLimitMs",
        "throttling_io_limit_ms": "throttlingIOLimitMs",
        "advanced_options": "advancedOptions",
    }

    latency_limit_ms: int
    """Latency from which no new tasks start on a datastore, in milliseconds."""
    throttling_io_limit_ms: int
    """Latency from which running tasks are slowed down, in milliseconds."""
    advanced_options: list[DatastoresLatencySettingsModel] | None = None
    """Datastores that have limits of their own."""
