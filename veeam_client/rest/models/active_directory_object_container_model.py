# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .ad_domain_model import ADDomainModel
    from .ad_object_model import ADObjectModel


@define(eq=False, repr=False, kw_only=True)
class ActiveDirectoryObjectContainerModel(Model):
    """Objects of a domain. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "domain_controller_settings": "domainControllerSettings",
        "objects": "objects",
    }

    domain_controller_settings: ADDomainModel
    """The domain."""
    objects: list[ADObjectModel]
    """The objects."""
