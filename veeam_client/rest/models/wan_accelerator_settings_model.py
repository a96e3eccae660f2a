# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_job_data_transfer_model import EJobDataTransferModel


@define(eq=False, repr=False, kw_only=True)
class WanAcceleratorSettingsModel(Model):
    """Whether data goes through WAN accelerators."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "transfer_mode": "transferMode",
        "source_wan_accelerator_id": "sourceWANAcceleratorId",
        "target_wan_accelerator_id": "targetWANAcceleratorId",
    }

    transfer_mode: EJobDataTransferModel
    """Directly or through WAN accelerators."""
    source_wan_accelerator_id: UUID | None = None
    """Id of the WAN accelerator near the source."""
    target_wan_accelerator_id: UUID | None = None
    """Id of the WAN accelerator near the target."""
