# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .entra_id_tenant_revealed_bitlocker_recovery_key_model import (
        EntraIdTenantRevealedBitlockerRecoveryKeyModel,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantRevealBitlockerRecoveryKeyResponse(Model):
    """BitLocker recovery keys of a device. Keep them secret. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "bitlocker_recovery_keys": "bitlockerRecoveryKeys",
    }

    bitlocker_recovery_keys: list[EntraIdTenantRevealedBitlockerRecoveryKeyModel]
    """The keys."""
