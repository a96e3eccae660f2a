# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .discovered_entity_model import DiscoveredEntityModel
from .e_discovered_entity_type import EDiscoveredEntityType


@define(eq=False, repr=False, kw_only=True)
class DiscoveredClusterEntityModel(DiscoveredEntityModel):
    """A cluster that a protection group has found. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {}

    type_: EDiscoveredEntityType | None = EDiscoveredEntityType.CLUSTER
