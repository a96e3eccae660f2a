# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .unstructured_data_server_model import UnstructuredDataServerModel

if TYPE_CHECKING:
    from .smb_share_server_advanced_settings_model import (
        SMBShareServerAdvancedSettingsModel,
    )
    from .smb_share_server_processing_model import SMBShareServerProcessingModel


@define(eq=False, repr=False, kw_only=True)
class SMBShareServerModel(UnstructuredDataServerModel):
    """An SMB share."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "processing": "processing",
        "access_credentials_id": "accessCredentialsId",
        "access_credentials_required": "accessCredentialsRequired",
        "advanced_settings": "advancedSettings",
        "name": "name",
    }

    path: str
    """Path of the share (`\\\\server\\share`)."""
    processing: SMBShareServerProcessingModel
    """How it is read."""
    access_credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    access_credentials_required: bool | None = None
    """Whether it asks for credentials."""
    advanced_settings: SMBShareServerAdvancedSettingsModel | None = None
    """Whether snapshots are read instead."""
    name: str | None = None
    """Name of the share."""
