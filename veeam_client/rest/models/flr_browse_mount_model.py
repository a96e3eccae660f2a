# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
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
        "mount_errors": "mountErrors",
        "restore_point_id": "restorePointId",
        "session_id": "sessionId",
        "source_properties": "sourceProperties",
        "type_": "type",
        "properties": "properties",
    }

    mount_errors: list[FlrBrowseMountError]
    """What could not be mounted."""
    restore_point_id: UUID
    """Id of the restore point."""
    session_id: UUID
    """Id of the session of the mount; what all operations on it take."""
    source_properties: FlrBrowseSourceProperties
    """Machine and restore point that it shows."""
    type_: EFlrType
    """Operating system of the machine."""
    properties: FlrBrowseProperties | None = None
    """Facts about its paths."""
