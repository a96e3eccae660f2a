# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .storage_latency_control_options import StorageLatencyControlOptions


@define(eq=False, repr=False, kw_only=True)
class StorageLatencyControlModel(Model):
    """Storage latency settings, which keep backups from slowing down busy datastores. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "storage_latency_control_enabled": "storageLatencyControlEnabled",
        "storage_latency_control_options": "storageLatencyControlOptions",
    }

    storage_latency_control_enabled: bool
    """Whether latency of datastores is watched."""
    storage_latency_control_options: StorageLatencyControlOptions | None = None
    """The limits."""
