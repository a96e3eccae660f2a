# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_placement_settings_model import BackupPlacementSettingsModel
    from .e_placement_policy_type import EPlacementPolicyType


@define(eq=False, repr=False, kw_only=True)
class PlacementPolicyModel(Model):
    """Which extent takes which backups."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
        "enforce_strict_placement_policy": "enforceStrictPlacementPolicy",
        "settings": "settings",
    }

    type_: EPlacementPolicyType
    """Whether a chain of backups stays on one extent or is split."""
    enforce_strict_placement_policy: bool | None = None
    """Whether a job fails rather than place a backup elsewhere."""
    settings: list[BackupPlacementSettingsModel] | None = None
    """Which extents take which backups, when they are split."""
