# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .ad_object_custom_credentials_model import ADObjectCustomCredentialsModel


@define(eq=False, repr=False, kw_only=True)
class ADObjectsProtectionGroupCredentialModel(Model):
    """Credentials for the computers of a group."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "master_credentials_id": "masterCredentialsId",
        "use_custom_credentials": "useCustomCredentials",
        "custom_credentials": "customCredentials",
    }

    master_credentials_id: UUID
    """Id of the credentials record that counts for all."""
    use_custom_credentials: bool
    """Whether single objects have others."""
    custom_credentials: list[ADObjectCustomCredentialsModel] | None = None
    """Those."""
