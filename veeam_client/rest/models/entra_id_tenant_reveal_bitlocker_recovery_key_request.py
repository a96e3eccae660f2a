# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantRevealBitlockerRecoveryKeyRequest(Model):
    """The device whose keys are wanted. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "device_id": "deviceId",
        "restore_point_id": "restorePointId",
    }

    device_id: str
    """Id of the device."""
    restore_point_id: UUID | None = None
    """Id of the restore point."""
