# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class VolumeSettingsModel(Model):
    """Settings for snapshots of a volume. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "vss_provider": "VSSprovider",
        "max_snapshots": "maxSnapshots",
    }

    vss_provider: str
    """Provider that makes the snapshots."""
    max_snapshots: int
    """How many snapshots may be there at the same time."""
