# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class SuspiciousActivityMachineSpec(Model):
    """Suspicious activity machine spec."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_object_id": "backupObjectId",
        "fqdn": "fqdn",
        "ipv4": "ipv4",
        "ipv6": "ipv6",
        "restore_point_id": "restorePointId",
        "uuid": "uuid",
    }

    backup_object_id: UUID | None = None
    fqdn: str | None = None
    ipv4: str | None = None
    ipv6: str | None = None
    restore_point_id: UUID | None = None
    uuid: str | None = None
