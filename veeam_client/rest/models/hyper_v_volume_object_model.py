# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel
    from .volume_settings_model import VolumeSettingsModel


@define(eq=False, repr=False, kw_only=True)
class HyperVVolumeObjectModel(Model):
    """A volume and its settings for snapshots. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "volume": "volume",
        "volume_settings": "volumeSettings",
    }

    volume: InventoryObjectModel
    """The volume."""
    volume_settings: VolumeSettingsModel
    """Its settings for snapshots."""
