# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .credentials_linux_settings_import_model import (
        CredentialsLinuxSettingsImportModel,
    )
    from .e_credentials_type import ECredentialsType


@define(eq=False, repr=False, kw_only=True)
class CredentialsImportSpec(Model):
    """Credentials, exported or to be imported."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
        "unique_id": "uniqueId",
        "username": "username",
        "description": "description",
        "linux_additional_settings": "linuxAdditionalSettings",
        "password": "password",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"password"})

    type_: ECredentialsType
    """Kind of the credentials."""
    unique_id: str
    """Tag that stays the same when the object is exported and imported."""
    username: str
    """User name; `DOMAIN\\name` for a domain account."""
    description: str | None = None
    """Free text for people."""
    linux_additional_settings: CredentialsLinuxSettingsImportModel | None = None
    """Further settings of a Linux account."""
    password: str | None = None
    """The password; never in an export."""
