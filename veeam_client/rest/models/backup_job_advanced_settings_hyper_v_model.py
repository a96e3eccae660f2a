# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .hyper_v_guest_quiescence_settings_model import (
        HyperVGuestQuiescenceSettingsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class BackupJobAdvancedSettingsHyperVModel(Model):
    """Settings for Microsoft Hyper-V. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "changed_block_tracking": "changedBlockTracking",
        "guest_quiescence": "guestQuiescence",
        "volume_snapshots": "volumeSnapshots",
    }

    changed_block_tracking: bool | None = None
    """Whether changed blocks are tracked."""
    guest_quiescence: HyperVGuestQuiescenceSettingsModel | None = None
    """Whether the file systems in the VMs are brought to rest."""
    volume_snapshots: bool | None = None
    """Whether VMs on one volume share a snapshot."""
