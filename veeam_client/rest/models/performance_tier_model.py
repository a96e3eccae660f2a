# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .performance_extent_model import PerformanceExtentModel
    from .performance_tier_advanced_settings_model import (
        PerformanceTierAdvancedSettingsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class PerformanceTierModel(Model):
    """Extents that take new backups."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "performance_extents": "performanceExtents",
        "advanced_settings": "advancedSettings",
    }

    performance_extents: list[PerformanceExtentModel]
    """The extents."""
    advanced_settings: PerformanceTierAdvancedSettingsModel | None = None
    """How backups are spread."""
