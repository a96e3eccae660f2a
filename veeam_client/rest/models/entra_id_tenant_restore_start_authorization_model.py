# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantRestoreStartAuthorizationModel(Model):
    """A sign-in that was begun. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "uri": "uri",
    }

    uri: str
    """Address to open in a browser."""
