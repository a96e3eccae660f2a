# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .wan_accelerator_settings_model import WanAcceleratorSettingsModel


@define(eq=False, repr=False, kw_only=True)
class BackupCopyJobDataTransferModel(Model):
    """Whether copies go through WAN accelerators. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "wan_accelerator_settings": "wanAcceleratorSettings",
    }

    wan_accelerator_settings: WanAcceleratorSettingsModel | None = None
    """The WAN accelerators."""
