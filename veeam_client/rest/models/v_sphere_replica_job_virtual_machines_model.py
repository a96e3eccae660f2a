# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel
    from .replica_source_repositories_model import ReplicaSourceRepositoriesModel
    from .v_sphere_replica_job_exclusions_model import VSphereReplicaJobExclusionsModel


@define(eq=False, repr=False, kw_only=True)
class VSphereReplicaJobVirtualMachinesModel(Model):
    """What a job replicates."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "includes": "includes",
        "excludes": "excludes",
        "source_repositories": "sourceRepositories",
    }

    includes: list[InventoryObjectModel]
    """VMs and containers of VMs."""
    excludes: VSphereReplicaJobExclusionsModel | None = None
    """What of those it leaves out."""
    source_repositories: ReplicaSourceRepositoriesModel | None = None
    """Whether data is read from the VMs or from backups."""
