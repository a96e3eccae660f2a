# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_replica_type import EReplicaType
from .replica_model import ReplicaModel

if TYPE_CHECKING:
    from .e_replica_state import EReplicaState


@define(eq=False, repr=False, kw_only=True)
class RegularReplicaModel(ReplicaModel):
    """A replica made of snapshots."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "creation_time": "creationTime",
        "state": "state",
    }

    creation_time: datetime
    """When it was made."""
    state: EReplicaState
    """How it stands."""
    type_: EReplicaType = EReplicaType.SNAPSHOT
