# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class CSVFileOptionsProtectionGroupModel(Model):
    """CSV file options protection group model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "network_credentials_id": "networkCredentialsId",
    }

    path: str
    network_credentials_id: UUID | None = None
