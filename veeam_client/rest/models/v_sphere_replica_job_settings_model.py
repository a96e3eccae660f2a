# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v_sphere_replica_job_advanced_settings_model import (
        VSphereReplicaJobAdvancedSettingsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class VSphereReplicaJobSettingsModel(Model):
    """Names and number of restore points of replicas."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "metadata_repository_id": "metadataRepositoryId",
        "replica_name_suffix": "replicaNameSuffix",
        "restore_points_to_keep": "restorePointsToKeep",
        "advanced_settings": "advancedSettings",
    }

    metadata_repository_id: UUID
    """Id of the repository that holds facts about the replicas."""
    replica_name_suffix: str
    """Text that is put after the name of the VM to name its replica."""
    restore_points_to_keep: int
    """How many restore points to keep."""
    advanced_settings: VSphereReplicaJobAdvancedSettingsModel | None = None
    """Traffic, mail, scripts."""
