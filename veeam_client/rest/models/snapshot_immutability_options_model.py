# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class SnapshotImmutabilityOptionsModel(Model):
    """For how long nobody can change or delete snapshots. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "days": "days",
    }

    is_enabled: bool
    """Whether they are protected."""
    days: int | None = None
    """For how long, in days."""
