# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class NotificationVmAttributeSettingsModel(Model):
    """Whether results are written into an attribute of the VM."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "append_to_existing_value": "appendToExistingValue",
        "notes": "notes",
    }

    is_enabled: bool
    """Whether they are."""
    append_to_existing_value: bool | None = None
    """Whether they are added to what is there."""
    notes: str | None = None
    """Name of the attribute."""
