# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .entra_id_tenant_revealed_bitlocker_recovery_key_model_volume_type import (
        EntraIdTenantRevealedBitlockerRecoveryKeyModelVolumeType,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantRevealedBitlockerRecoveryKeyModel(Model):
    """A BitLocker recovery key. Keep it secret. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "bitlocker_recovery_key_id": "bitlockerRecoveryKeyId",
        "device_id": "deviceId",
        "recovery_key": "recoveryKey",
        "created_date_time": "createdDateTime",
        "volume_type": "volumeType",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"recovery_key"})

    bitlocker_recovery_key_id: str
    """Id of the key."""
    device_id: str
    """Id of the device."""
    recovery_key: str
    """The key: 48 digits that unlock the volume."""
    created_date_time: datetime | None = None
    """When the key was made."""
    volume_type: EntraIdTenantRevealedBitlockerRecoveryKeyModelVolumeType | None = None
    """Volume that it unlocks: `OperatingSystemVolume`, `FixedDataVolume`, `RemovableDataVolume`, or
    `UnknownFutureValue` for a kind that is newer than the server.
"""
