# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class GoogleCloudServiceCredentialsExistingAccountSpec(Model):
    """A service account of Google Cloud that exists."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "key_file": "keyFile",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"key_file"})

    key_file: str
    """Content of its key file."""
