# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .ad_object_custom_credentials_model import ADObjectCustomCredentialsModel
    from .e_individual_computer_connection_type import EIndividualComputerConnectionType


@define(eq=False, repr=False, kw_only=True)
class ADObjectsProtectionGroupCredentialModel(Model):
    """Credentials for the computers of a group. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "use_custom_credentials": "useCustomCredentials",
        "custom_credentials": "customCredentials",
        "master_connection_type": "masterConnectionType",
        "master_credentials_id": "masterCredentialsId",
    }

    use_custom_credentials: bool
    """Whether single objects have others."""
    custom_credentials: list[ADObjectCustomCredentialsModel] | None = None
    """Those."""
    master_connection_type: EIndividualComputerConnectionType | None = None
    """Where the credentials that count for all come from. Since 1.3-rev2."""
    master_credentials_id: UUID | None = None
    """Id of the credentials record that counts for all."""
