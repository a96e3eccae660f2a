# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class DiskManagementVolumeUnlockRequest(Model):
    """Which volume to unlock, with what. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "disk_management_session_id": "diskManagementSessionId",
        "key_or_password": "keyOrPassword",
        "volume_id": "volumeId",
        "volume_name": "volumeName",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"key_or_password"})

    disk_management_session_id: UUID
    """Id of the session."""
    key_or_password: str
    """Recovery key or password of the volume. Keep it secret."""
    volume_id: UUID
    """Id of the volume."""
    volume_name: str | None = None
    """Name of the volume."""
