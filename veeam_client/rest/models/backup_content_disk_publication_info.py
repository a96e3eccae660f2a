# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class BackupContentDiskPublicationInfo(Model):
    """Backup content disk publication info."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "access_link": "accessLink",
        "disk_id": "diskId",
        "disk_name": "diskName",
        "mount_points": "mountPoints",
    }

    access_link: str | None = None
    disk_id: str | None = None
    disk_name: str | None = None
    mount_points: list[str] | None = None
