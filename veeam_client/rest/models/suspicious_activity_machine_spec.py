# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class SuspiciousActivityMachineSpec(Model):
    """What tells a machine: some of the fields are enough."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_object_id": "backupObjectId",
        "fqdn": "fqdn",
        "ipv4": "ipv4",
        "ipv6": "ipv6",
        "restore_point_id": "restorePointId",
        "uuid": "uuid",
    }

    backup_object_id: UUID | None = None
    """Id of the backup object. Since 1.3-rev0."""
    fqdn: str | None = None
    """Its full DNS name."""
    ipv4: str | None = None
    """Its IPv4 address."""
    ipv6: str | None = None
    """Its IPv6 address."""
    restore_point_id: UUID | None = None
    """Id of the restore point in which it was found. Since 1.3-rev0."""
    uuid: str | None = None
    """Its BIOS UUID."""
