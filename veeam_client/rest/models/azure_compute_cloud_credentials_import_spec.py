# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .azure_compute_credentials_existing_account_spec import (
        AzureComputeCredentialsExistingAccountSpec,
    )
    from .e_cloud_credentials_type import ECloudCredentialsType


@define(eq=False, repr=False, kw_only=True)
class AzureComputeCloudCredentialsImportSpec(Model):
    """A Microsoft Entra application, exported or to be imported."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "connection_name": "connectionName",
        "existing_account": "existingAccount",
        "type_": "type",
        "unique_id": "uniqueId",
        "description": "description",
    }

    connection_name: str
    """Name that the console shows."""
    existing_account: AzureComputeCredentialsExistingAccountSpec
    """The application."""
    type_: ECloudCredentialsType
    """Cloud and kind of the credentials."""
    unique_id: str
    """Tag that stays the same when the object is exported and imported."""
    description: str | None = None
    """Free text for people."""
