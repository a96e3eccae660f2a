# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_credentials_type import ECredentialsType


@define(eq=False, repr=False, kw_only=True)
class CredentialsModel(Model):
    """Credentials for machines, without their secrets; the class tells the kind."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "creation_time": "creationTime",
        "description": "description",
        "id": "id",
        "type_": "type",
        "username": "username",
        "is_default_appliance": "isDefaultAppliance",
        "unique_id": "uniqueId",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "linux": "LinuxCredentialsModel",
        "standard": "StandardCredentialsModel",
        "managedservice": "ManagedServiceCredentialsModel",
    }

    creation_time: datetime
    """When the record was made."""
    description: str
    """Free text for people."""
    id: UUID
    """Id of the record; what other objects call `credentialsId`."""
    type_: ECredentialsType
    """Kind of the credentials."""
    username: str
    """User name; `DOMAIN\\name` for a domain account."""
    is_default_appliance: bool | None = None
    """Whether it is one of the built-in credentials of appliances. Since 1.3-rev2."""
    unique_id: str | None = None
    """Tag that stays the same when the object is exported and imported. Since 1.3-rev2, but for some kinds."""
