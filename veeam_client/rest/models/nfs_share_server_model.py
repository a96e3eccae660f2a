# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .unstructured_data_server_model import UnstructuredDataServerModel

if TYPE_CHECKING:
    from .nfs_share_server_advanced_settings_model import (
        NFSShareServerAdvancedSettingsModel,
    )
    from .nfs_share_server_processing_model import NFSShareServerProcessingModel


@define(eq=False, repr=False, kw_only=True)
class NFSShareServerModel(UnstructuredDataServerModel):
    """An NFS share."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "processing": "processing",
        "advanced_settings": "advancedSettings",
        "name": "name",
    }

    path: str
    """Path of the share (`server:/share`)."""
    processing: NFSShareServerProcessingModel
    """How it is read."""
    advanced_settings: NFSShareServerAdvancedSettingsModel | None = None
    """Whether snapshots are read instead."""
    name: str | None = None
    """Name of the share."""
