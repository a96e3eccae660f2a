# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_credentials_type import ECredentialsType


@define(eq=False, repr=False, kw_only=True)
class CredentialsSpec(Model):
    """Credentials for machines that are to be added; the class tells the kind."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
        "username": "username",
        "description": "description",
        "unique_id": "uniqueId",
        "password": "password",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "linux": "LinuxCredentialsSpec",
        "standard": "StandardCredentialsSpec",
        "managedservice": "ManagedServiceCredentialsSpec",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"password"})

    type_: ECredentialsType
    """Kind of the credentials."""
    username: str
    """User name; `DOMAIN\\name` for a domain account."""
    description: str | None = None
    """Free text for people."""
    unique_id: str | None = None
    """Tag that stays the same when the object is exported and imported. Since 1.3-rev2, but for some kinds."""
    password: str | None = None
    """Password of the account. Until 1.2-rev1, but for some kinds."""
