# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class CSVFileCustomCredentialsModel(Model):
    """Credentials of a computer. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "use_master_credentials": "useMasterCredentials",
        "computer_name": "computerName",
        "credentials_id": "credentialsId",
    }

    use_master_credentials: bool
    """Whether the credentials that count for all are used."""
    computer_name: str | None = None
    """Name of the computer."""
    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
