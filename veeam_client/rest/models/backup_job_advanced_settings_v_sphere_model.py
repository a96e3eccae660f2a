# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v_sphere_changed_block_tracking_settings_model import (
        VSphereChangedBlockTrackingSettingsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class BackupJobAdvancedSettingsVSphereModel(Model):
    """Settings for VMware vSphere."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "changed_block_tracking": "changedBlockTracking",
        "enable_vmware_tools_quiescence": "enableVMWareToolsQuiescence",
    }

    changed_block_tracking: VSphereChangedBlockTrackingSettingsModel | None = None
    """Whether vSphere says which blocks have changed."""
    enable_vmware_tools_quiescence: bool | None = None
    """Whether VMware Tools bring the file systems to rest for the snapshot."""
