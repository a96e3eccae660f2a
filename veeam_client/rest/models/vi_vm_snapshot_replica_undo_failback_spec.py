# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class ViVMSnapshotReplicaUndoFailbackSpec(Model):
    """Which failbacks to undo."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "replica_point_ids": "replicaPointIds",
    }

    replica_point_ids: list[UUID] | None = None
    """Ids of the replica restore points, one for each VM."""
