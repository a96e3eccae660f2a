# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_content_disk_publication_info import BackupContentDiskPublicationInfo
    from .e_backup_content_disk_publish_mode import EBackupContentDiskPublishMode


@define(eq=False, repr=False, kw_only=True)
class BackupContentPublicationInfo(Model):
    """How to reach published disks."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "disks": "disks",
        "mode": "mode",
        "server_ips": "serverIps",
        "server_port": "serverPort",
    }

    disks: list[BackupContentDiskPublicationInfo] | None = None
    """The disks."""
    mode: EBackupContentDiskPublishMode | None = None
    """How they are published."""
    server_ips: list[str] | None = None
    """Addresses to connect to."""
    server_port: int | None = None
    """Port to connect to."""
