# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .hyper_v_volume_object_model import HyperVVolumeObjectModel


@define(eq=False, repr=False, kw_only=True)
class HyperVVolumeManageModel(Model):
    """Volumes of a Hyper-V server and their settings for snapshots. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "changed_block_tracking": "changedBlockTracking",
        "failover_to_vss_provider": "failoverToVSSProvider",
        "volumes": "volumes",
    }

    changed_block_tracking: bool
    """Whether changed blocks are tracked."""
    failover_to_vss_provider: bool
    """Whether the provider of the system is used when that of the storage fails."""
    volumes: list[HyperVVolumeObjectModel]
    """The volumes."""
