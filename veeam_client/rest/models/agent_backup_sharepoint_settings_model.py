# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AgentBackupSharepointSettingsModel(Model):
    """Microsoft SharePoint on a computer. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "use_guest_credentials": "useGuestCredentials",
    }

    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    use_guest_credentials: bool | None = None
    """Whether the credentials for the machine are used for the application."""
