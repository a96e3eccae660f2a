# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_repository_immutability_mode import ERepositoryImmutabilityMode


@define(eq=False, repr=False, kw_only=True)
class ObjectStorageImmutabilityModel(Model):
    """For how long nobody can change or delete backups in object storage."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "days_count": "daysCount",
        "immutability_mode": "immutabilityMode",
        "is_enabled": "isEnabled",
    }

    days_count: int | None = None
    """For how long, in days."""
    immutability_mode: ERepositoryImmutabilityMode | None = None
    """Whether that time counts for all, or the retention of each backup if it is longer. Since 1.3-rev0."""
    is_enabled: bool | None = None
    """Whether backups are protected in that way."""
