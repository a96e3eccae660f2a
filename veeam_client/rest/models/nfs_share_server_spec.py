# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .unstructured_data_server_spec import UnstructuredDataServerSpec

if TYPE_CHECKING:
    from .nfs_share_server_advanced_settings_model import (
        NFSShareServerAdvancedSettingsModel,
    )
    from .nfs_share_server_processing_model import NFSShareServerProcessingModel


@define(eq=False, repr=False, kw_only=True)
class NFSShareServerSpec(UnstructuredDataServerSpec):
    """A share to be read over NFS. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "processing": "processing",
        "advanced_settings": "advancedSettings",
    }

    path: str
    """Path of the share (`server:/share`)."""
    processing: NFSShareServerProcessingModel
    """How it is read."""
    advanced_settings: NFSShareServerAdvancedSettingsModel | None = None
    """Whether snapshots are read instead."""
