# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .sure_backup_job_notification_settings_model import (
        SureBackupJobNotificationSettingsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class SureBackupJobVerificationOptionsModel(Model):
    """What a scan looks for, and whom it tells. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "malware_scan_enabled": "malwareScanEnabled",
        "yara_scan_enabled": "yaraScanEnabled",
        "disk_content_validation_enabled": "diskContentValidationEnabled",
        "entire_image_scan_enabled": "entireImageScanEnabled",
        "notifications": "notifications",
        "yara_scan_rule": "yaraScanRule",
    }

    malware_scan_enabled: bool
    """Whether antivirus software scans the files."""
    yara_scan_enabled: bool
    """Whether the files are scanned by a YARA rule."""
    disk_content_validation_enabled: bool | None = None
    """Whether the data of the disks is read to find damage."""
    entire_image_scan_enabled: bool | None = None
    """Whether the scan goes on after the first malware that it finds."""
    notifications: SureBackupJobNotificationSettingsModel | None = None
    """Mail and SNMP."""
    yara_scan_rule: str | None = None
    """Name of the YARA rule, with `yaraScanEnabled`."""
