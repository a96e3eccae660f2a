# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class ADDomainSpec(Model):
    """An Active Directory domain to be added. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "server_name": "serverName",
        "port": "port",
    }

    credentials_id: UUID
    """Id of the credentials record to sign in with."""
    server_name: str
    """DNS name of the domain controller or domain."""
    port: int | None = None
    """Port of the domain controller."""
