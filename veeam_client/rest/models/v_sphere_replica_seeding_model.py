# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .initial_seeding_model import InitialSeedingModel
    from .replica_mapping_model import ReplicaMappingModel


@define(eq=False, repr=False, kw_only=True)
class VSphereReplicaSeedingModel(Model):
    """What the first replica is made from."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "initial_seeding": "initialSeeding",
        "replica_mapping": "replicaMapping",
    }

    initial_seeding: InitialSeedingModel | None = None
    """A backup."""
    replica_mapping: ReplicaMappingModel | None = None
    """VMs that are there already."""
