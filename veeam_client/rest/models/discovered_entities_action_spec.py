# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class DiscoveredEntitiesActionSpec(Model):
    """Which computers. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "entity_ids": "entityIds",
    }

    entity_ids: list[UUID]
    """Ids of the computers in the protection group."""
