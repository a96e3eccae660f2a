# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class CloudCredentialsPasswordSpec(Model):
    """A new secret key."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "new_secret_key": "newSecretKey",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"new_secret_key"})

    new_secret_key: str
    """The new secret key."""
