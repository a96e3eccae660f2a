# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_application_plugin_status import EApplicationPluginStatus
    from .e_application_plugin_type import EApplicationPluginType


@define(eq=False, repr=False, kw_only=True)
class DiscoveredComputerPluginModel(Model):
    """An application plug-in on a computer. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "type_": "type",
        "version": "version",
    }

    status: EApplicationPluginStatus | None = None
    """Whether it is installed."""
    type_: EApplicationPluginType | None = None
    """The plug-in."""
    version: str | None = None
    """Its version."""
