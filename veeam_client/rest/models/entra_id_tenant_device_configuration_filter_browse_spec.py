# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantDeviceConfigurationFilterBrowseSpec(Model):
    """Condition that device configurations meet: the attributes given."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "display_name": "displayName",
        "version": "version",
    }

    description: str | None = None
    """Text in the description."""
    display_name: str | None = None
    """Text in the name."""
    version: int | None = None
    """Version."""
