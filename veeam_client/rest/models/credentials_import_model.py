# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class CredentialsImportModel(Model):
    """Names a credentials record."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_name": "credentialsName",
        "credentials_tag": "credentialsTag",
    }

    credentials_name: str
    """User name of the record."""
    credentials_tag: str | None = None
    """Tag of the record, which stays the same when it is exported and imported."""
