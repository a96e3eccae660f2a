# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class CapacityTierOverridePolicyModel(Model):
    """Whether backups are moved earlier when space is short."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "override_space_threshold_percents": "overrideSpaceThresholdPercents",
    }

    is_enabled: bool
    """Whether they are."""
    override_space_threshold_percents: int | None = None
    """Use of the performance tier from which they are, in percent."""
