# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_unstructured_data_instant_restore_overwrite_mode import (
        EUnstructuredDataInstantRestoreOverwriteMode,
    )
    from .unstructured_data_share_migration_destination_model import (
        UnstructuredDataShareMigrationDestinationModel,
    )
    from .unstructured_data_switchover_settings_model import (
        UnstructuredDataSwitchoverSettingsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class InstantUnstructuredDataRestoreMigrationSpec(Model):
    """How to migrate a recovered file share. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "destination": "destination",
        "switchover_settings": "switchoverSettings",
        "overwrite_mode": "overwriteMode",
    }

    destination: UnstructuredDataShareMigrationDestinationModel
    """Where to."""
    switchover_settings: UnstructuredDataSwitchoverSettingsModel
    """When it switches over."""
    overwrite_mode: EUnstructuredDataInstantRestoreOverwriteMode | None = None
    """What happens to files that are there."""
