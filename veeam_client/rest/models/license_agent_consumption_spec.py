# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class LicenseAgentConsumptionSpec(Model):
    """Whether agents in the free mode may take instances."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
    }

    enabled: bool
    """Whether they may."""
