# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unstructured_data_share_restore_destination_model import (
        UnstructuredDataShareRestoreDestinationModel,
    )
    from .unstructured_data_share_restore_options_model import (
        UnstructuredDataShareRestoreOptionsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataEntireShareRestoreSpec(Model):
    """How to restore a whole file share. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "restore_point_id": "restorePointId",
        "destination": "destination",
        "restore_options": "restoreOptions",
    }

    restore_point_id: UUID
    """Id of the restore point."""
    destination: UnstructuredDataShareRestoreDestinationModel | None = None
    """Where to."""
    restore_options: UnstructuredDataShareRestoreOptionsModel | None = None
    """How."""
