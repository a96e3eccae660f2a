# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .credentials_import_model import CredentialsImportModel
    from .guest_os_credentials_per_machine_import_model import (
        GuestOsCredentialsPerMachineImportModel,
    )


@define(eq=False, repr=False, kw_only=True)
class GuestOsCredentialsImportModel(Model):
    """Credentials for the VMs."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_per_machine": "credentialsPerMachine",
        "creds": "creds",
    }

    credentials_per_machine: list[GuestOsCredentialsPerMachineImportModel] | None = None
    """Credentials of single VMs."""
    creds: CredentialsImportModel | None = None
    """Credentials that count for all."""
