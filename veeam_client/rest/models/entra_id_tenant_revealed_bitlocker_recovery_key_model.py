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
    """Entra id tenant revealed bitlocker recovery key model. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "bitlocker_recovery_key_id": "bitlockerRecoveryKeyId",
        "device_id": "deviceId",
        "recovery_key": "recoveryKey",
        "created_date_time": "createdDateTime",
        "volume_type": "volumeType",
    }

    bitlocker_recovery_key_id: str
    device_id: str
    recovery_key: str
    created_date_time: datetime | None = None
    volume_type: EntraIdTenantRevealedBitlockerRecoveryKeyModelVolumeType | None = None
