# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unstructured_data_os_restore_destination_model import (
        UnstructuredDataOSRestoreDestinationModel,
    )
    from .unstructured_data_os_restore_options_model import (
        UnstructuredDataOSRestoreOptionsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataEntireOSRestoreSpec(Model):
    """How to restore a whole bucket or container. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "restore_point_id": "restorePointId",
        "destination": "destination",
        "restore_options": "restoreOptions",
    }

    restore_point_id: UUID
    """Id of the restore point."""
    destination: UnstructuredDataOSRestoreDestinationModel | None = None
    """Where to."""
    restore_options: UnstructuredDataOSRestoreOptionsModel | None = None
    """How."""
