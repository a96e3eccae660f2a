# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class BackupContentDiskPublicationInfo(Model):
    """A published disk."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "access_link": "accessLink",
        "disk_id": "diskId",
        "disk_name": "diskName",
        "mount_points": "mountPoints",
    }

    access_link: str | None = None
    """Address of the disk."""
    disk_id: str | None = None
    """Id of the disk."""
    disk_name: str | None = None
    """Name of the disk."""
    mount_points: list[str] | None = None
    """Where it is mounted."""
