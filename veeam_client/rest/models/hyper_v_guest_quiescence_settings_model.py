# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class HyperVGuestQuiescenceSettingsModel(Model):
    """Whether the file systems in the VMs are brought to rest. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "crash_consistent_backup": "crashConsistentBackup",
    }

    is_enabled: bool
    """Whether they are."""
    crash_consistent_backup: bool | None = None
    """Whether a VM is backed up as it is if that fails."""
