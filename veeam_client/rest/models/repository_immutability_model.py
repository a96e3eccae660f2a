# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class RepositoryImmutabilityModel(Model):
    """For how long nobody can change or delete backups. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "days_count": "daysCount",
        "is_enabled": "isEnabled",
    }

    days_count: int | None = None
    """For how long, in days."""
    is_enabled: bool | None = None
    """Whether that is so at all."""
