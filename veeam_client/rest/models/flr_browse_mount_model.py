# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_flr_type import EFlrType
    from .flr_browse_mount_error import FlrBrowseMountError
    from .flr_browse_properties import FlrBrowseProperties
    from .flr_browse_source_properties import FlrBrowseSourceProperties


@define(eq=False, repr=False, kw_only=True)
class FlrBrowseMountModel(Model):
    """A mounted restore point."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "session_id": "sessionId",
        "source_properties": "sourceProperties",
        "type_": "type",
        "mount_errors": "mountErrors",
        "properties": "properties",
        "restore_point_id": "restorePointId",
    }

    session_id: UUID
    """Id of the session of the mount; what all operations on it take."""
    source_properties: FlrBrowseSourceProperties
    """Machine and restore point that it shows."""
    type_: EFlrType
    """Operating system of the machine."""
    mount_errors: list[FlrBrowseMountError] | None = None
    """What could not be mounted. Since 1.3-rev0."""
    properties: FlrBrowseProperties | None = None
    """Facts about its paths."""
    restore_point_id: UUID | None = None
    """Id of the restore point. Since 1.3-rev0."""
