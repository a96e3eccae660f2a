# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_protection_group_type import EProtectionGroupType
from .protection_group_spec import ProtectionGroupSpec

if TYPE_CHECKING:
    from .advanced_protection_group_settings_model import (
        AdvancedProtectionGroupSettingsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class PreInstalledAgentsProtectionGroupSpec(ProtectionGroupSpec):
    """A group of computers that get their agents by other means, to be added. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "advanced_settings": "advancedSettings",
    }

    advanced_settings: AdvancedProtectionGroupSettingsModel | None = None
    """Mail and settings of the agents."""
    type_: EProtectionGroupType = EProtectionGroupType.PRE_INSTALLED_AGENTS
