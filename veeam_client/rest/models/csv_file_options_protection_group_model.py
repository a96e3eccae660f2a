# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class CSVFileOptionsProtectionGroupModel(Model):
    """A CSV file with computers. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "network_credentials_id": "networkCredentialsId",
    }

    path: str
    """Path of the file."""
    network_credentials_id: UUID | None = None
    """Id of the credentials record for the share that it is on."""
