# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class VSphereChangedBlockTrackingSettingsModel(Model):
    """Whether vSphere says which blocks have changed."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "enable_cbt_automatically": "enableCBTautomatically",
        "reset_cbt_on_active_full": "resetCBTonActiveFull",
    }

    is_enabled: bool
    """Whether that is used."""
    enable_cbt_automatically: bool | None = None
    """Whether it is switched on for VMs that have it off."""
    reset_cbt_on_active_full: bool | None = None
    """Whether it begins anew with each active full backup."""
