# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .discovered_entity_model import DiscoveredEntityModel
from .e_discovered_entity_type import EDiscoveredEntityType

if TYPE_CHECKING:
    from .ad_domain_model import ADDomainModel
    from .ad_object_model import ADObjectModel


@define(eq=False, repr=False, kw_only=True)
class DiscoveredADEntityModel(DiscoveredEntityModel):
    """An object of Active Directory that a protection group has found. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "domain": "domain",
        "entity": "entity",
    }

    domain: ADDomainModel
    """Its domain."""
    entity: ADObjectModel
    """The object."""
    type_: EDiscoveredEntityType | None = EDiscoveredEntityType.ACTIVE_DIRECTORY
