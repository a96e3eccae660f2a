# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class CreateDeploymentKitSpec(Model):
    """What kit to make."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "validity_period_hours": "validityPeriodHours",
    }

    validity_period_hours: int | None = None
    """How long it can be used, in hours."""
