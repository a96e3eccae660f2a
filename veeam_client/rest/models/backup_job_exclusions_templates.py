# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class BackupJobExclusionsTemplates(Model):
    """Whether a job leaves templates of VMs out."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "exclude_from_incremental": "excludeFromIncremental",
        "is_enabled": "isEnabled",
    }

    exclude_from_incremental: bool | None = None
    """Whether only increments leave them out."""
    is_enabled: bool | None = None
    """Whether it does."""
