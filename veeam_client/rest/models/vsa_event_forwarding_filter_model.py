# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_vsa_event_severity import EVsaEventSeverity


@define(eq=False, repr=False, kw_only=True)
class VsaEventForwardingFilterModel(Model):
    """Which events of an application are forwarded. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "application": "application",
        "levels": "levels",
    }

    application: str
    """Name of the application."""
    levels: list[EVsaEventSeverity]
    """Severities that are forwarded."""
