# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .ead_group_scope import EADGroupScope
    from .ead_object_type import EADObjectType


@define(eq=False, repr=False, kw_only=True)
class ADObjectModel(Model):
    """An object of Active Directory. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "distinguished_name": "distinguishedName",
        "domain_id": "domainId",
        "full_name": "fullName",
        "id": "id",
        "type_": "type",
        "group_scope": "groupScope",
    }

    distinguished_name: str
    """Its distinguished name."""
    domain_id: UUID
    """Id of the domain."""
    full_name: str
    """Its full name."""
    id: UUID
    """Its id."""
    type_: EADObjectType
    """Type of the object."""
    group_scope: EADGroupScope | None = None
    """Scope of the group, if it is one. Since 1.3-rev2."""
