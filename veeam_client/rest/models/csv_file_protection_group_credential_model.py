# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .csv_file_custom_credentials_model import CSVFileCustomCredentialsModel


@define(eq=False, repr=False, kw_only=True)
class CSVFileProtectionGroupCredentialModel(Model):
    """Credentials for the computers of a group. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "master_credentials_id": "masterCredentialsId",
        "custom_credentials": "customCredentials",
        "use_custom_credentials": "useCustomCredentials",
    }

    master_credentials_id: UUID
    """Id of the credentials record that counts for all."""
    custom_credentials: list[CSVFileCustomCredentialsModel] | None = None
    """Those."""
    use_custom_credentials: bool | None = None
    """Whether single computers have others."""
