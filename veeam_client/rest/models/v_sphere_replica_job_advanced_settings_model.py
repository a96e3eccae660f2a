# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_job_advanced_settings_v_sphere_model import (
        BackupJobAdvancedSettingsVSphereModel,
    )
    from .job_scripts_settings_model import JobScriptsSettingsModel
    from .primary_storage_integration_settings_model import (
        PrimaryStorageIntegrationSettingsModel,
    )
    from .replica_notification_settings_model import ReplicaNotificationSettingsModel
    from .replica_traffic_settings_model import ReplicaTrafficSettingsModel


@define(eq=False, repr=False, kw_only=True)
class VSphereReplicaJobAdvancedSettingsModel(Model):
    """Traffic, mail, scripts."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "integration": "integration",
        "notifications": "notifications",
        "scripts": "scripts",
        "traffic": "traffic",
        "vsphere": "vSphere",
    }

    integration: PrimaryStorageIntegrationSettingsModel | None = None
    """Whether snapshots of the storage are used."""
    notifications: ReplicaNotificationSettingsModel | None = None
    """Mail and SNMP."""
    scripts: JobScriptsSettingsModel | None = None
    """Commands before and after the job."""
    traffic: ReplicaTrafficSettingsModel | None = None
    """Compression, block size, what is left out."""
    vsphere: BackupJobAdvancedSettingsVSphereModel | None = None
    """Settings for VMware vSphere."""
