# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class LinuxFlrOriginalHostSpec(Model):
    """Credentials for the machine that was backed up."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
    }

    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
