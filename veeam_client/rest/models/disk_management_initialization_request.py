# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_volume_restore_host_type import EVolumeRestoreHostType


@define(eq=False, repr=False, kw_only=True)
class DiskManagementInitializationRequest(Model):
    """For which computer and restore point a session is wanted. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host_type": "hostType",
        "id": "id",
        "oib_id": "oibId",
    }

    host_type: EVolumeRestoreHostType
    """What runs on the computer."""
    id: UUID
    """Id of the computer, or of the recovery appliance that runs on it, as `hostType` says."""
    oib_id: UUID
    """Id of the restore point."""
