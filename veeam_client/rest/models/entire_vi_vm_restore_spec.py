# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_entire_vm_restore_mode_type import EEntireVMRestoreModeType
    from .restore_proxy_spec import RestoreProxySpec
    from .secure_restore_spec import SecureRestoreSpec


@define(eq=False, repr=False, kw_only=True)
class EntireViVMRestoreSpec(Model):
    """How to restore a VM to vSphere; the class tells whether to its own place."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "restore_point_id": "restorePointId",
        "type_": "type",
        "overwrite": "overwrite",
        "power_up": "powerUp",
        "reason": "reason",
        "restore_proxies": "restoreProxies",
        "secure_restore": "secureRestore",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "customized": "EntireViVMCustomizedRestoreSpec",
        "originallocation": "EntireViVMOriginalLocationRestoreSpec",
    }

    restore_point_id: UUID
    """Id of the restore point."""
    type_: EEntireVMRestoreModeType
    """To its own place or elsewhere."""
    overwrite: bool | None = None
    """Whether a VM that is there is overwritten. Since 1.3-rev1."""
    power_up: bool | None = None
    """Whether to switch the VM on afterwards."""
    reason: str | None = None
    """Why it is done, kept with the session for later readers."""
    restore_proxies: RestoreProxySpec | None = None
    """Proxies that write the data."""
    secure_restore: SecureRestoreSpec | None = None
    """Whether to scan the data for malware first, and what to do if some is found."""
