# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class InitialSeedingModel(Model):
    """Whether the first replica is made from a backup."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "repository_id": "repositoryId",
    }

    is_enabled: bool
    """Whether it is."""
    repository_id: UUID | None = None
    """Id of the repository that holds the backup."""
