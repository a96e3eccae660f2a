# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unstructured_data_restore_permissions_model import (
        UnstructuredDataRestorePermissionsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataRestoreOptionsModel(Model):
    """A file share to recover. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "restore_point_id": "restorePointId",
        "mount_server_id": "mountServerId",
        "permissions": "permissions",
    }

    restore_point_id: UUID
    """Id of the restore point."""
    mount_server_id: UUID | None = None
    """Id of the mount server that serves it."""
    permissions: UnstructuredDataRestorePermissionsModel | None = None
    """Who may use it."""
