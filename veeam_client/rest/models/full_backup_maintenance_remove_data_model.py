# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class FullBackupMaintenanceRemoveDataModel(Model):
    """When data of deleted machines is removed."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "after_days": "afterDays",
    }

    is_enabled: bool
    """Whether it is."""
    after_days: int | None = None
    """After how many days without a backup."""
